import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** Somebody who looked without a task; `hours`: in how many different hours. */
type Look = { who: string; last: Moment; hours: number };
export type OddLook = Look & { reference: string };
export type OddFamilyLook = Look & { student: string; studentId: string };

/** Looks of the last seven days at inquiries, by staff who neither own them, were asked, nor wrote anything in them. */
export const oddLooks = (db: Database, viewer: StaffViewer, now: Moment): Promise<OddLook[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<OddLook>`
      select p.name as who, i.reference, max(l.hour) as last, count(*)::int as hours from looks l
      join staff p on p.district_id = l.district_id and p.id = l.staff_id
      join inquiries i on i.district_id = l.district_id and i.school_id = l.school_id and i.id = l.inquiry_id
      where ${thisWeek(viewer, now)}
        and l.staff_id is distinct from i.owner_id and l.staff_id is distinct from i.escalated_to
        and not ${wrote(sql`l.inquiry_id`)}
      group by p.name, i.reference order by hours desc, last desc limit 30`,
  );

/**
 * Looks of the last seven days at families, by staff who have no inquiry about the child and changed nothing about it.
 * Whoever answers for families looks at them as their task; whoever opened one with a reason is listed with it.
 */
export const oddFamilyLooks = (db: Database, viewer: StaffViewer, now: Moment): Promise<OddFamilyLook[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<OddFamilyLook>`
      select p.name as who, s.first_name || ' ' || s.last_name as student, s.id as "studentId",
        max(l.hour) as last, count(*)::int as hours
      from family_looks l
      join staff p on p.district_id = l.district_id and p.id = l.staff_id
      join students s on s.district_id = l.district_id and s.school_id = l.school_id and s.id = l.student_id
      where ${thisWeek(viewer, now)} and not p.roles && array['privacy_officer', 'administrator']::text[]
        and not exists (select from family_acts a where a.district_id = l.district_id and a.school_id = l.school_id
          and a.student_id = l.student_id and a.actor->>'id' = l.staff_id::text)
        and not exists (select from inquiries i where i.district_id = l.district_id and i.school_id = l.school_id
          and i.student_id = l.student_id
          and (i.owner_id = l.staff_id or i.escalated_to = l.staff_id or ${wrote(sql`i.id`)}))
      group by p.name, s.id, s.first_name, s.last_name order by hours desc, last desc limit 30`,
  );

const thisWeek = ({ district, school }: StaffViewer, now: Moment) =>
  sql`l.district_id = ${district} and l.school_id = ${school} and l.hour > ${now}::timestamptz - interval '7 days'`;

/** The one who looked did something in that inquiry. */
const wrote = (inquiry: ReturnType<typeof sql>) => sql`exists (select from entries e
  join commands c on c.district_id = e.district_id and c.school_id = e.school_id and c.id = e.command_id
  where e.district_id = l.district_id and e.school_id = l.school_id
    and e.inquiry_id = ${inquiry} and c.actor->>'id' = l.staff_id::text)`;
