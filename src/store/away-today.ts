import { sql } from "kysely";
import type { Moment } from "../inquiry/words.ts";
import { type Absence, standsInFor as standsFor } from "../sop/absence.ts";
import type { Database } from "./database.ts";

/** Who is away on the school's local date of a moment. */
export type Away = { date: string; absences: Absence[] };

type Row = Absence & { date: string };

/**
 * The absences in force on the local date of a moment. A deputy or supervisor who has left the school counts as none.
 * Without any absence nothing else is read.
 */
export const absencesAt = (
  { district, school }: { district: number; school: number },
  now: Moment,
) => sql<Row>`
  with today as materialized (
    select (${now}::timestamptz at time zone (s.calendar ->> 'tz'))::date as date
    from schools s where s.district_id = ${district} and s.school_id = ${school}
  )
  select a.id, a.staff_id as staff, a.from_date as "from", a.to_date as "to", d.id as deputy, u.id as supervisor, t.date
  from today t
  join absences a on a.district_id = ${district} and a.school_id = ${school} and a.taken_back_at is null
    and a.to_date >= t.date and a.from_date <= t.date
  left join staff p on p.district_id = a.district_id and p.id = a.staff_id
  left join staff d on d.district_id = a.district_id and d.id = a.deputy_id and d.active
  left join staff u on u.district_id = a.district_id and u.id = p.supervisor_id and u.active
  order by a.from_date, a.id`;

/** Those rows as one day. */
export const awayOf = (rows: readonly Row[]): Away => ({
  date: rows[0]?.date ?? "",
  absences: rows.map(({ date: _, ...absence }) => absence),
});

/** Who is away on the school's local date of a moment, inside a transaction. */
export async function awayToday(
  tx: Database,
  place: { district: number; school: number },
  now: Moment,
): Promise<Away> {
  return awayOf((await absencesAt(place, now).execute(tx)).rows);
}

/** Everybody for whom a person stands in, of those who are away. */
export const standsInFor = (person: string, { date, absences }: Away): string[] =>
  standsFor(person, date, absences);
