import { sql } from "kysely";
import { type StaffViewer, scopeOf, type TokenViewer } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { sameSchool } from "./same-school.ts";

export type QueueRow = {
  id: string;
  reference: string;
  receivedAt: Moment;
  source: string;
  type: string;
  topic: string | null;
  language: string;
  question: string;
  guardian: string | null;
  student: string | null;
  owner: string | null;
  ownerId: string | null;
  danger: boolean;
  waiting: boolean;
  /** When we asked the parent what we wait for. */
  waitingSince: Moment | null;
  asked: boolean;
  next: { clause: string; until: Moment; told: boolean } | null;
};

/** Where a page of the queue ends: the next one starts after it. */
export type Cursor = { danger: boolean; until: Moment | null; id: string };

/**
 * The open inquiries by the next thing owed, danger first; at most `limit` and the cursor of the next page. Walks one
 * index and counts nothing.
 */
export async function today(
  db: Database,
  viewer: StaffViewer | TokenViewer,
  { limit = 50, after, owners }: { limit?: number; after?: Cursor; owners?: readonly string[] } = {},
): Promise<{ rows: QueueRow[]; next: Cursor | null }> {
  const scope = scopeOf(viewer);
  const mine = owners ?? scope.only;
  const rows = await ask(
    db,
    scope,
    sql<Found>`
      with page as materialized (
        select district_id, school_id, id, reference, received_at, source, type, topic, language, danger, waiting,
          question_text, guardian_text, guardian_id, student_id, owner_id, escalated_to, next_due, next_clause, next_told,
          case when waiting then state -> 'acts' end as acts
        from inquiries i
        where i.district_id = ${viewer.district} and i.school_id = ${viewer.school} and i.open
          ${mine ? sql`and (i.owner_id = any (${mine}::uuid[]) or i.escalated_to = any (${mine}::uuid[]))` : sql``}
          ${
            after
              ? sql`and (not i.danger, coalesce(i.next_due, 'infinity'), i.id) > (${!after.danger}, coalesce(${after.until}::timestamptz, 'infinity'), ${after.id}::uuid)`
              : sql``
          }
        order by i.danger desc, i.next_due, i.id
        limit ${sql.lit(limit + 1)} -- written out: a plan that is kept has to know that it is small
      )
      select i.id, i.reference, i.received_at, i.source, i.type, i.topic, i.language, i.danger, i.waiting, i.owner_id,
        i.escalated_to, i.next_due, i.next_clause, i.next_told, p.name as owner,
        case when i.acts is not null
          then (select max(a ->> 'at') from jsonb_array_elements(i.acts) a where a ->> 'kind' = 'replied') end as waiting_since,
        -- Looked up row by row: joined, all students of the school were read for fifty names.
        (select left(q.words, 240) from kept_texts q where ${sameSchool("q", "i")} and q.id = i.question_text) as question,
        coalesce((select g.name from guardians g where ${sameSchool("g", "i")} and g.id = i.guardian_id),
          (select w.words from kept_texts w where ${sameSchool("w", "i")} and w.id = i.guardian_text)) as guardian,
        (select s.first_name || ' ' || s.last_name from students s where ${sameSchool("s", "i")} and s.id = i.student_id) as student
      from page i
      left join staff p on p.district_id = i.district_id and p.id = i.owner_id -- whose row may stand in another school
      order by i.danger desc, i.next_due, i.id`,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(described),
    next: last ? { danger: last.danger, until: last.next_due, id: last.id } : null,
  };
}

type Found = {
  id: string;
  reference: string;
  received_at: Moment;
  source: string;
  type: string;
  topic: string | null;
  language: string;
  danger: boolean;
  waiting: boolean;
  waiting_since: Moment | null;
  owner_id: string | null;
  escalated_to: string | null;
  next_due: Moment | null;
  next_clause: string | null;
  next_told: boolean;
  question: string | null;
  guardian: string | null;
  student: string | null;
  owner: string | null;
};

const described = (row: Found): QueueRow => ({
  id: row.id,
  reference: row.reference,
  receivedAt: row.received_at,
  source: row.source,
  type: row.type,
  topic: row.topic,
  language: row.language,
  question: row.question ?? "",
  guardian: row.guardian,
  student: row.student,
  owner: row.owner,
  ownerId: row.owner_id,
  danger: row.danger,
  waiting: row.waiting,
  waitingSince: row.waiting_since,
  asked: row.escalated_to !== null,
  next:
    row.next_due && row.next_clause
      ? { clause: row.next_clause, until: row.next_due, told: row.next_told }
      : null,
});
