import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Duty } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { RecordsRequest, StepBody } from "../../sop/records/request.ts";
import { seesOriginal } from "../../sop/records/sees-original.ts";
import { ask, type Database } from "../database.ts";

/** A request on the board: its inquiry, whose record, and the clock of law that runs for it. */
export type BoardRow = {
  id: string;
  reference: string;
  inquiryId: string;
  language: string;
  student: string | null;
  guardian: string | null;
  openedAt: Moment;
  over: boolean;
  state: RecordsRequest;
  duty: Duty | null;
};

const columns = sql`
  r.id, i.reference, i.id as "inquiryId", i.language, r.opened_at as "openedAt", r.over, r.state,
  s.first_name || ' ' || s.last_name as student, g.name as guardian,
  (select one from jsonb_array_elements(i.state->'duties') as d(one) where one->>'id' = r.duty) as duty
  from records_requests r
  join inquiries i on i.district_id = r.district_id and i.school_id = r.school_id and i.id = r.inquiry_id
  left join students s on s.district_id = r.district_id and s.school_id = r.school_id and s.id = r.student_id
  left join guardians g on g.district_id = r.district_id and g.school_id = r.school_id and g.id = r.guardian_id`;

/** Every request that is not over, and what ended in the last thirty days or can still be downloaded. */
export const recordsBoard = (db: Database, viewer: StaffViewer, now: Moment): Promise<BoardRow[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<BoardRow>`select ${columns} where r.district_id = ${viewer.district} and r.school_id = ${viewer.school}
      and (not r.over or exists (select from records_steps t where t.district_id = r.district_id and t.school_id = r.school_id
        and t.request_id = r.id and t.at > ${now}::timestamptz - interval '30 days'))
      order by r.over, r.opened_at desc limit 300`,
  );

/** The requests of one inquiry. */
export const recordsOfInquiry = (db: Database, viewer: StaffViewer, reference: string): Promise<BoardRow[]> =>
  ask(
    db,
    scopeOf(viewer),
    sql<BoardRow>`select ${columns} where r.district_id = ${viewer.district} and r.school_id = ${viewer.school}
      and i.reference = ${reference.toUpperCase()} order by r.opened_at`,
  );

export type StepRow = { seq: number; at: Moment; who: string; body: StepBody; words: string | null };
export type ItemRow = {
  id: string;
  title: string;
  kind: string;
  note: string | null;
  pages: number | null;
  bytes: number | null;
  marks: unknown[];
  copyBytes: number | null;
};
export type FetchRow = { at: Moment; outcome: string; title: string | null };
export type RequestView = BoardRow & {
  steps: StepRow[];
  items: ItemRow[];
  log: FetchRow[];
  /** Statements of parents that travel with this student's record, by their requests. */
  statements: { request: string; words: string }[];
};

/** One request with all that was done about it; null when it is not there. */
export async function readRequest(
  db: Database,
  viewer: StaffViewer,
  id: string,
): Promise<RequestView | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const scope = scopeOf(viewer);
  const mine = sql`t.district_id = ${viewer.district} and t.school_id = ${viewer.school}`;
  const [[found], steps, items, log, statements] = await Promise.all([
    ask(
      db,
      scope,
      sql<BoardRow>`select ${columns} where r.district_id = ${viewer.district} and r.school_id = ${viewer.school} and r.id = ${id}::uuid`,
    ),
    ask(
      db,
      scope,
      sql<StepRow>`select t.seq, t.at, coalesce(p.name, 'Somebody') as who, t.body, t.words from records_steps t
        left join staff p on p.district_id = t.district_id and p.id = (t.actor->>'id')::uuid
        where ${mine} and t.request_id = ${id}::uuid order by t.seq`,
    ),
    ask(
      db,
      scope,
      sql<ItemRow>`select t.id, t.title, t.kind, t.note, t.pages, t.marks, length(t.file) as bytes,
        length(t.redacted) as "copyBytes" from records_items t where ${mine} and t.request_id = ${id}::uuid order by t.title`,
    ),
    ask(
      db,
      scope,
      sql<FetchRow>`select t.at, t.outcome, m.title from download_log t
        left join records_items m on m.district_id = t.district_id and m.school_id = t.school_id and m.id = t.item_id
        where ${mine} and t.request_id = ${id}::uuid order by t.at desc limit 100`,
    ),
    ask(
      db,
      scope,
      sql<{
        request: string;
        words: string;
      }>`select o.id as request, coalesce(t.words, '') as words from records_requests r
        join records_requests o on o.district_id = r.district_id and o.school_id = r.school_id
          and o.student_id = r.student_id and o.id <> r.id and o.state @> '{"statement": true}'
        join records_steps t on t.district_id = o.district_id and t.school_id = o.school_id and t.request_id = o.id
          and t.body->>'kind' = 'statementPlaced'
        where r.district_id = ${viewer.district} and r.school_id = ${viewer.school} and r.id = ${id}::uuid`,
    ),
  ]);
  return found ? { ...found, steps, items, log, statements } : null;
}

/**
 * One collected file with its copy; as it was and with its marks only for whoever may see that (`sees`). Null when it is
 * not there.
 */
export async function readItem(db: Database, viewer: StaffViewer, request: string, item: string) {
  const isId = (id: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  if (!isId(request) || !isId(item)) return null;
  const [found] = await ask(
    db,
    scopeOf(viewer),
    db
      .selectFrom("records_items as m")
      .innerJoin("records_requests as r", (join) =>
        join
          .onRef("r.district_id", "=", "m.district_id")
          .onRef("r.school_id", "=", "m.school_id")
          .onRef("r.id", "=", "m.request_id"),
      )
      .select(["m.id", "m.title", "m.kind", "m.pages", "m.file", "m.marks", "m.redacted", "r.state"])
      .where("m.district_id", "=", viewer.district)
      .where("m.school_id", "=", viewer.school)
      .where("m.request_id", "=", request)
      .where("m.id", "=", item),
  );
  if (!found) return null;
  const { state, file, marks, ...rest } = found;
  const sees = seesOriginal(state, item, viewer);
  return { ...rest, sees, file: sees ? file : null, marks: sees ? marks : [] };
}
