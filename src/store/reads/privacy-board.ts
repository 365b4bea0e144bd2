import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

export type Review = {
  kind: string;
  what: "order" | "flag";
  reviewBy: string;
  student: string;
  studentId: string;
  reviewer: string;
};
export type Looked = { who: string; reference: string; last: Moment; hours: number; roles: string[] };
export type PrivacyBoard = {
  questions: { reference: string; at: Moment }[];
  reviews: Review[];
  proposals: { id: string; kind: string; at: Moment; who: string; student: string | null }[];
  /** Looks at inquiries by staff who neither own them, were asked, nor did anything about them. */
  looks: Looked[];
  breakGlass: { at: Moment; who: string; kind: string }[];
};

/** What the privacy officer has to look at, of one school: questions, reviews, proposals, odd looks. No word of a family. */
export async function privacyBoard(db: Database, viewer: StaffViewer, now: Moment): Promise<PrivacyBoard> {
  const scope = scopeOf(viewer);
  const here = (table: string) =>
    sql`${sql.ref(`${table}.district_id`)} = ${viewer.district} and ${sql.ref(`${table}.school_id`)} = ${viewer.school}`;
  const [questions, reviews, proposals, looks, breakGlass] = await Promise.all([
    ask(
      db,
      scope,
      sql<PrivacyBoard["questions"][number]>`
        select i.reference, max(e.at) as at from entries e
        join inquiries i on i.district_id = e.district_id and i.school_id = e.school_id and i.id = e.inquiry_id
        where ${here("e")} and e.kind = 'privacyAsked' and not exists (select from entries a
          where a.district_id = e.district_id and a.school_id = e.school_id and a.inquiry_id = e.inquiry_id
            and a.kind = 'privacyAnswered' and a.body->>'question' = e.body->>'question')
        group by i.reference order by at limit 50`,
    ),
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
    ask(
      db,
      scope,
      sql<PrivacyBoard["proposals"][number]>`
        select a.id, a.kind, a.at, coalesce(p.name, 'Somebody') as who, s.first_name || ' ' || s.last_name as student from family_acts a
        left join staff p on p.district_id = a.district_id and p.id = (a.actor->>'id')::uuid
        left join students s on s.district_id = a.district_id and s.school_id = a.school_id and s.id = a.student_id
        where ${here("a")} and a.kind = 'proposed' and not exists (select from family_acts b
          where b.district_id = a.district_id and b.school_id = a.school_id and b.answers = a.id)
        order by a.at limit 50`,
    ),
    ask(
      db,
      scope,
      sql<Looked>`
        select p.name as who, p.roles, i.reference, max(l.hour) as last, count(*)::int as hours from looks l
        join staff p on p.district_id = l.district_id and p.id = l.staff_id
        join inquiries i on i.district_id = l.district_id and i.school_id = l.school_id and i.id = l.inquiry_id
        where ${here("l")} and l.hour > ${now}::timestamptz - interval '7 days'
          and l.staff_id is distinct from i.owner_id and l.staff_id is distinct from i.escalated_to
          and not exists (select from entries e join commands c on c.district_id = e.district_id
              and c.school_id = e.school_id and c.id = e.command_id
            where e.district_id = l.district_id and e.school_id = l.school_id
              and e.inquiry_id = l.inquiry_id and c.actor->>'id' = l.staff_id::text)
        group by p.name, p.roles, i.reference order by hours desc, last desc limit 30`,
    ),
    ask(
      db,
      scope,
      sql<PrivacyBoard["breakGlass"][number]>`
        select a.at, a.kind, coalesce(p.name, 'Somebody') as who from family_acts a
        left join staff p on p.district_id = a.district_id and p.id = (a.actor->>'id')::uuid
        where ${here("a")} and a.kind in ('opened', 'sought') and a.at > ${now}::timestamptz - interval '31 days'
        order by a.at desc limit 30`,
    ),
  ]);
  return { questions, reviews, proposals, looks, breakGlass };
}
