import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** A draft that waits for the privacy officer. */
export type OpenQuestion = {
  reference: string;
  asks: string;
  by: string | null;
  askedBy: string | null;
  until: Moment | null;
  student: string | null;
};

/** The questions that wait for an answer, the first owed first; at most a hundred. */
export const openQuestions = (db: Database, viewer: StaffViewer): Promise<OpenQuestion[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<OpenQuestion>`
      select i.reference, coalesce(t.words, '') as asks, p.name as by, p.id as "askedBy", d.until,
        s.first_name || ' ' || s.last_name as student
      from inquiries i
      left join entries e on e.district_id = i.district_id and e.school_id = i.school_id and e.inquiry_id = i.id
        and e.kind = 'privacyAsked' and e.body ->> 'question' = i.state -> 'privacy' ->> 'id'
      left join kept_texts t on t.district_id = i.district_id and t.school_id = i.school_id
        and t.id = (e.body -> 'asks' ->> 'text')::uuid
      left join staff p on p.district_id = i.district_id and p.id = (e.body -> 'by' ->> 'id')::uuid
      left join students s on s.district_id = i.district_id and s.school_id = i.school_id and s.id = i.student_id
      left join duties d on d.district_id = i.district_id and d.school_id = i.school_id and d.inquiry_id = i.id
        and d.clause = '3.3.b' and not d.over
      where i.district_id = ${viewer.district} and i.school_id = ${viewer.school}
        and i.state -> 'privacy' ->> 'state' = 'asked' and i.open
      order by d.until nulls last, i.received_at limit 100`,
  );

/** What the orders on file for a student are called, and since when; what they mean stands in `status`. */
export async function orderTitles(
  tx: Database,
  { district, school }: { district: number; school: number },
  student: string,
): Promise<{ title: string; held: string | null; status: string; person: string | null }[]> {
  const { rows } = await sql<{ title: string; held: string | null; status: string; person: string | null }>`
    select coalesce(d.title, 'No document on file') as title, d.held, o.status, g.name as person
    from orders o
    left join documents d on d.district_id = o.district_id and d.school_id = o.school_id and d.id = o.document_id
    left join guardians g on g.district_id = o.district_id and g.school_id = o.school_id and g.id = o.guardian_id
    where o.district_id = ${district} and o.school_id = ${school} and o.student_id = ${student}::uuid and o.ended_at is null
    order by o.entered_at`.execute(tx);
  return rows;
}
