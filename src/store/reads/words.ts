import { sql } from "kysely";
import type { Entry } from "../../inquiry/entry.ts";
import { type InquiryKey, idOf, type Place } from "./inquiry-key.ts";

type Words = { id: string; words: string };

/** What was said to and by the guardian. */
export const textsOf = ({ district, school }: Place, key: InquiryKey) => sql<Words>`
  select id, words from kept_texts
  where district_id = ${district} and school_id = ${school} and inquiry_id = ${idOf({ district, school }, key)}`;

/** What staff noted, for themselves. */
export const notesOf = ({ district, school }: Place, key: InquiryKey) => sql<Words>`
  select id, words from notes
  where district_id = ${district} and school_id = ${school} and inquiry_id = ${idOf({ district, school }, key)}`;

/** Words, or names, by id. */
export const byId = (rows: readonly { id: string; words: string }[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ id, words }) => [id, words]));

/** The staff and programs whom the entries mention. */
export function mentionedIn(entries: readonly Entry[]): string[] {
  const ids = new Set<string>();
  for (const entry of entries) {
    if (entry.by.kind === "staff" || entry.by.kind === "token") ids.add(entry.by.id);
    if (entry.kind === "received" && entry.owner) ids.add(entry.owner);
    if (entry.kind === "identityTried" && entry.guardian) ids.add(entry.guardian);
    if (entry.kind === "assigned" || entry.kind === "escalated") ids.add(entry.to);
    if (entry.kind === "escalationHandedBack" && entry.to) ids.add(entry.to);
    if (entry.kind === "subjectNamed" || entry.kind === "subjectCleared") ids.add(entry.staff);
    if (entry.kind === "subjectNamed" && entry.to) ids.add(entry.to);
    if (entry.kind === "letterHeld") for (const one of entry.tell) ids.add(one);
    if (entry.kind === "warned" || entry.kind === "missed") for (const one of entry.tell ?? []) ids.add(one);
    if ((entry.kind === "due" || entry.kind === "moved") && entry.owner) ids.add(entry.owner);
    if (entry.kind === "emergencyRaised") for (const one of entry.to) ids.add(one);
  }
  return [...ids];
}

/** Names of staff, programs and guardians. */
export const namesOf = ({ district, school }: Place, ids: readonly string[]) => sql<Words>`
  select id, name as words from staff where district_id = ${district} and id = any (${ids}::uuid[])
  union all
  select id, name from api_tokens
  where district_id = ${district} and school_id = ${school} and id = any (${ids}::uuid[])
  union all
  select (governors ->> 'id')::uuid, governors ->> 'name' from schools
  where district_id = ${district} and school_id = ${school} and (governors ->> 'id')::uuid = any (${ids}::uuid[])
  union all
  select id, name from guardians
  where district_id = ${district} and school_id = ${school} and id = any (${ids}::uuid[])`;
