import { type RawBuilder, sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import type { PersonName } from "../letters/checks/about.ts";
import type { Database } from "./database.ts";

export type Pupil = PersonName & { id: string };

/** The children of a school as a transaction sees them: their version, and their names unless that version is held. */
export type Roster = { roster: { version: string; changed: Pupil[] | null } };
type Held = { version: string; pupils: Pupil[] };

const held = new Map<string, Held>();
const mostSchools = 20;

/**
 * The column `roster` of the children of the school `s`. A reply is compared with every name; that they
 * are still the same names is asked each time, and costs a tenth of reading and indexing them. Each change gives a row a
 * higher `xmin`, so that as many rows with the same sum are the same rows. `answer` makes the children out of the row. Who
 * left is among them for a year: their names are still in everybody's mouth.
 */
export function rosterColumn(
  { district, school }: Place,
  now: Moment,
): {
  column: RawBuilder<Roster>;
  answer: (row: Roster) => Pupil[];
} {
  const key = `${district}:${school}`;
  const before = held.get(key);
  const theirs = sql`from students c where c.district_id = s.district_id and c.school_id = s.school_id
    and (c.left_on is null or c.left_on > ${now}::timestamptz - interval '1 year')`;
  return {
    // The version stands by itself, so that it is counted once.
    column: sql`(select jsonb_build_object('version', v.version, 'changed', case when v.version <> ${before?.version ?? ""} then
        (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'first', c.first_name, 'last', c.last_name)), '[]') ${theirs}) end)
      from (select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) as version ${theirs}) v) as roster`,
    answer({ roster: { version, changed } }) {
      const pupils = changed ?? before?.pupils;
      if (!pupils) throw new Error(`the children of school ${key} are not known`);
      held.delete(key);
      held.set(key, { version, pupils });
      for (const oldest of held.keys()) if (held.size > mostSchools) held.delete(oldest);
      return pupils;
    },
  };
}

/** The children of a school and its staff by their names, as words that everybody may read are held against them. */
export async function namesOfSchool(
  tx: Database,
  { district, school }: Place,
  now: Moment,
): Promise<{ children: Pupil[]; staff: { name: string; role: string }[] }> {
  const roster = rosterColumn({ district, school }, now);
  const { rows } = await sql<Roster & { staff: { name: string; role: string }[] }>`
    select ${roster.column}, (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'role', title)), '[]') from staff
      where district_id = s.district_id and s.school_id = any (schools) and active) as staff
    from schools s where s.district_id = ${district} and s.school_id = ${school}`.execute(tx);
  const [found] = rows;
  return found ? { children: roster.answer(found), staff: found.staff } : { children: [], staff: [] };
}
