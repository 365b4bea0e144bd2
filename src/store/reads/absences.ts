import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import type { AbsenceReason } from "../tables.ts";

export type ListedAbsence = {
  id: string;
  staff: string;
  name: string;
  from: string;
  to: string;
  deputy: string | null;
  reason: AbsenceReason;
  enteredBy: string | null;
};

/** Who is away or will be, from the school's local date on, the nearest first; at most 200. */
export function absences(db: Database, viewer: StaffViewer, now: Moment): Promise<ListedAbsence[]> {
  const { district, school } = viewer;
  return ask(
    db,
    scopeOf(viewer),
    sql<ListedAbsence>`
      select a.id, a.staff_id as staff, p.name, a.from_date as "from", a.to_date as "to", d.name as deputy, a.reason,
        e.name as "enteredBy"
      from absences a
      join schools s on s.district_id = a.district_id and s.school_id = a.school_id
      join staff p on p.district_id = a.district_id and p.id = a.staff_id
      left join staff d on d.district_id = a.district_id and d.id = a.deputy_id
      left join staff e on e.district_id = a.district_id and e.id = a.entered_by
      where a.district_id = ${district} and a.school_id = ${school} and a.taken_back_at is null
        and a.to_date >= (${now}::timestamptz at time zone (s.calendar ->> 'tz'))::date
      order by a.from_date, p.name limit 200`,
  );
}
