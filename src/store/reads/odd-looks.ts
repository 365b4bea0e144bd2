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
      with l as materialized (${thisWeek(viewer, now, "looks", "inquiry_id")})
      select p.name as who, i.reference, l.last, l.hours from l
      join staff p on p.district_id = l.district_id and p.id = l.staff_id
      join inquiries i on i.district_id = l.district_id and i.school_id = l.school_id and i.id = l.inquiry_id
      where l.staff_id is distinct from i.owner_id and l.staff_id is distinct from i.escalated_to
        and not ${wrote(sql`l.inquiry_id`)}
      order by l.hours desc, l.last desc limit 30`,
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
      with l as materialized (${thisWeek(viewer, now, "family_looks", "student_id")})
      select p.name as who, s.first_name || ' ' || s.last_name as student, s.id as "studentId", l.last, l.hours
      from l
      join staff p on p.district_id = l.district_id and p.id = l.staff_id
      join students s on s.district_id = l.district_id and s.school_id = l.school_id and s.id = l.student_id
      where not p.roles && array['privacy_officer', 'administrator']::text[]
        and not exists (select from family_acts a where a.district_id = l.district_id and a.school_id = l.school_id
          and a.student_id = l.student_id and a.actor->>'id' = l.staff_id::text)
        and not exists (select from inquiries i where i.district_id = l.district_id and i.school_id = l.school_id
          and i.student_id = l.student_id
          and (i.owner_id = l.staff_id or i.escalated_to = l.staff_id or ${wrote(sql`i.id`)}))
      order by l.hours desc, l.last desc limit 30`,
  );

/** Summed up before anything is joined: behind its walls PostgreSQL takes a week of looks for a single one. */
const thisWeek = ({ district, school }: StaffViewer, now: Moment, table: string, about: string) =>
  sql`select district_id, school_id, ${sql.ref(about)}, staff_id, max(hour) as last, count(*)::int as hours
    from ${sql.table(table)} where district_id = ${district} and school_id = ${school}
      and hour > ${now}::timestamptz - interval '7 days' group by 1, 2, 3, 4`;

/** The one who looked did something in that inquiry. */
const wrote = (inquiry: ReturnType<typeof sql>) => sql`exists (select from entries e
  join commands c on c.district_id = e.district_id and c.school_id = e.school_id and c.id = e.command_id
  where e.district_id = l.district_id and e.school_id = l.school_id
    and e.inquiry_id = ${inquiry} and c.actor->>'id' = l.staff_id::text)`;
