import { type RawBuilder, sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Moment } from "../../inquiry/words.ts";

/** How an inquiry is asked for: by what people know it by, by its own id, or by a part of the statement that found it. */
export type InquiryKey = { reference: string } | { id: string } | { found: RawBuilder<string> };

/** The inquiry's id inside a statement: none when it is not there, or not for the transaction's viewer. */
export const idOf = ({ district, school }: Place, key: InquiryKey): RawBuilder<string> =>
  "id" in key
    ? sql`${key.id}::uuid`
    : "found" in key
      ? key.found
      : sql`(select id from inquiries where district_id = ${district} and school_id = ${school}
        and reference = ${key.reference.toUpperCase()})`;

/**
 * The beginning of a statement that asks several things about one inquiry: `it` is its row, looked up once, or no row where it
 * is not there for the viewer. The expressions name it and its two people.
 */
export function foundOnce({ district, school }: Place, key: InquiryKey) {
  return {
    it: sql`it as materialized (
      select id, guardian_id, student_id, state from inquiries where district_id = ${district} and school_id = ${school}
        and ${"reference" in key ? sql`reference = ${key.reference.toUpperCase()}` : sql`id = ${idOf({ district, school }, key)}`})`,
    inquiry: sql<string>`(select id from it)`,
    guardian: sql<string>`(select guardian_id from it)`,
    student: sql<string>`(select student_id from it)`,
  };
}

/** A statement's rows as one column of another. A moment in them is PostgreSQL's own text: see `momentOf`. */
export const rowsOf = <Row>(statement: RawBuilder<Row>): RawBuilder<Row[]> =>
  sql`(select coalesce(json_agg(r), '[]') from (${statement}) r)`;

/** A moment that came inside of JSON, as the application writes moments: UTC, with milliseconds. */
export const momentOf = (text: string): Moment => new Date(text).toISOString();
