import { type RawBuilder, sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { type InquiryKey, idOf } from "./inquiry-key.ts";

export type Words = { id: string; words: string };

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

/** Names of the staff, programs and guardians whom the entries of an inquiry mention as acting, asked or told. */
export const namesOf = ({ district, school }: Place, key: InquiryKey) =>
  namesIn(
    { district, school },
    sql`entries e where e.district_id = ${district} and e.school_id = ${school}
      and e.inquiry_id = ${idOf({ district, school }, key)}`,
  );

/** The same of entries that the statement has read already: `told` is a table called e and a condition. */
export const namesIn = ({ district, school }: Place, told: RawBuilder<unknown>) => sql<Words>`
  with mentioned as materialized (
    select distinct m.id::uuid as id from (select e.kind, e.body from ${told}) e cross join lateral (
      select e.body #>> '{by,id}' where e.body #>> '{by,kind}' in ('staff', 'token')
      union all select e.body ->> 'owner' where e.kind in ('received', 'due', 'moved')
      union all select e.body ->> 'guardian' where e.kind = 'identityTried'
      union all select e.body ->> 'staff' where e.kind in ('subjectNamed', 'subjectFound', 'subjectCleared')
      union all select e.body ->> 'to' where e.kind in ('assigned', 'escalated', 'escalationHandedBack', 'subjectNamed', 'subjectFound')
      union all select e.body ->> 'decider' where e.kind in ('complaintOpened', 'complaintAppointed', 'complaintTakenUp', 'lateComplaintDecided')
      union all select e.body ->> 'investigator' where e.kind in ('complaintOpened', 'complaintAppointed')
      union all select jsonb_array_elements_text(e.body -> 'to') where e.kind = 'emergencyRaised'
      union all select jsonb_array_elements_text(e.body -> 'tell') where e.kind in ('letterHeld', 'warned', 'missed')
    ) m(id)
    where m.id is not null
  )
  select id, name as words from staff where district_id = ${district} and id in (select id from mentioned)
  union all
  select id, name from api_tokens
  where district_id = ${district} and school_id = ${school} and id in (select id from mentioned)
  union all
  select (governors ->> 'id')::uuid, governors ->> 'name' from schools
  where district_id = ${district} and school_id = ${school} and (governors ->> 'id')::uuid in (select id from mentioned)
  union all
  select id, name from guardians
  where district_id = ${district} and school_id = ${school} and id in (select id from mentioned)`;
