import { sql } from "kysely";
import type { Entry } from "../../inquiry/entry.ts";
import type { Place } from "../../inquiry/place.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type InquiryKey, idOf } from "./inquiry-key.ts";

export type EntryRow = { seq: number; at: Moment; kind: string; body: object };

/** The entries of an inquiry, in order. */
export const entriesOf = ({ district, school }: Place, key: InquiryKey) => sql<EntryRow>`
  select seq, at, kind, body from entries
  where district_id = ${district} and school_id = ${school} and inquiry_id = ${idOf({ district, school }, key)}
  order by seq`;

/** A row as the entry that was written into it: its shape was held against the schema before it was. */
export const entryOf = ({ seq, at, kind, body }: EntryRow): Entry =>
  ({ seq, at, kind, ...body }) as unknown as Entry;
