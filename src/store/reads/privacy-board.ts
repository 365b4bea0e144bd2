import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { type OddFamilyLook, type OddLook, oddFamilyLooks, oddLooks } from "./odd-looks.ts";

export type Review = {
  kind: string;
  what: "order" | "flag";
  reviewBy: string;
  student: string;
  studentId: string;
  reviewer: string;
};
export type PrivacyBoard = {
  reviews: Review[];
  looks: OddLook[];
  familyLooks: OddFamilyLook[];
  /** `sought`: a name that nobody bears. `read`: a privacy officer has read why. */
  breakGlass: {
    id: string;
    at: Moment;
    who: string;
    kind: string;
    because: string | null;
    read: boolean;
    student: string | null;
    studentId: string | null;
  }[];
};

/**
 * What the privacy officer has to look at, of one school: reviews, odd looks, families opened with a reason.
 * Questions and proposals are read where they are answered: by the gate and with the families.
 */
export async function privacyBoard(db: Database, viewer: StaffViewer, now: Moment): Promise<PrivacyBoard> {
  const scope = scopeOf(viewer);
  const here = (table: string) =>
    sql`${sql.ref(`${table}.district_id`)} = ${viewer.district} and ${sql.ref(`${table}.school_id`)} = ${viewer.school}`;
  const [reviews, looks, familyLooks, breakGlass] = await Promise.all([
    ask(
      db,
      scope,
      sql<Review>`
        select o.kind, o.what, o.review_by::text as "reviewBy", s.id as "studentId", s.first_name || ' ' || s.last_name as student,
          coalesce(p.name, 'nobody') as reviewer
        from (select 'order' as what, status as kind, student_id, reviewer, review_by, district_id, school_id from orders
            where ended_at is null
          union all select 'flag', kind, student_id, reviewer, review_by, district_id, school_id from flags where ended_at is null) o
        join students s on s.district_id = o.district_id and s.school_id = o.school_id and s.id = o.student_id
        left join staff p on p.district_id = o.district_id and p.id = o.reviewer
        where ${here("o")} and o.review_by <= (${now}::timestamptz + interval '31 days')::date
        order by o.review_by limit 100`,
    ),
    oddLooks(db, viewer, now),
    oddFamilyLooks(db, viewer, now),
    ask(
      db,
      scope,
      sql<PrivacyBoard["breakGlass"][number]>`
        select a.id, a.at, a.kind, coalesce(p.name, 'Somebody') as who, w.words as because,
          s.first_name || ' ' || s.last_name as student, s.id as "studentId",
          exists (select from family_acts b where b.district_id = a.district_id and b.school_id = a.school_id
            and b.answers = a.id) as read
        from family_acts a
        left join family_words w on w.district_id = a.district_id and w.school_id = a.school_id and w.act_id = a.id
        left join staff p on p.district_id = a.district_id and p.id = (a.actor->>'id')::uuid
        left join students s on s.district_id = a.district_id and s.school_id = a.school_id and s.id = a.student_id
        where ${here("a")} and a.kind in ('opened', 'sought') and a.at > ${now}::timestamptz - interval '31 days'
        order by a.at desc limit 30`,
    ),
  ]);
  return { reviews, looks, familyLooks, breakGlass };
}
