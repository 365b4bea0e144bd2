import { sql } from "kysely";
import type { StaffViewer } from "../../access/viewer.ts";
import type { FamilyAct } from "../../families/act.ts";
import { actWords } from "../../families/act-words.ts";
import type { Moment } from "../../inquiry/words.ts";
import { asJson } from "../as-json.ts";
import type { Database } from "../database.ts";
import { newId } from "../new-id.ts";

type NewAct = {
  kind: string;
  student: string | null;
  guardian: string | null;
  /** The thing that it is about. */
  of: string | null;
  body: Record<string, unknown>;
  because: string | null;
  answers?: string;
};

/** Keeps an act for ever, with ids and codes; what somebody wrote to it stands beside it. Its id. */
export async function keepAct(
  tx: Database,
  viewer: StaffViewer,
  now: Moment,
  { kind, student, guardian, of, body, because, answers }: NewAct,
): Promise<string> {
  const at = { district_id: viewer.district, school_id: viewer.school };
  const id = newId();
  const number = (of ? await countOf(tx, viewer, of) : 0) + 1;
  await tx
    .insertInto("family_acts")
    .values({
      ...{ ...at, id, at: now, kind, student_id: student, guardian_id: guardian, answers: answers ?? null },
      actor: asJson({ kind: "staff", id: viewer.id }),
      body: asJson({ ...body, ...(of && { of, number }) }),
    })
    .execute();
  if (because)
    await tx
      .insertInto("family_words")
      .values({ ...at, act_id: id, words: because })
      .execute();
  return id;
}

/** How many acts there are on a thing. A form carries it, and so it is known whether somebody was there since. */
async function countOf(tx: Database, { district, school }: StaffViewer, of: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max((body->>'number')::int), 0) as n from family_acts
    where district_id = ${district} and school_id = ${school} and body->>'of' = ${of}`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** What changed a thing after the `seen`th act, in words for whoever comes second. What only waits changed nothing. */
export async function actsSince(
  tx: Database,
  { district, school }: StaffViewer,
  of: string,
  seen: number,
  student: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ kind: string; name: string | null; fields: string[] | null }>`
    select a.kind, a.body->'fields' as fields,
      (select name from staff where district_id = a.district_id and id = (a.actor->>'id')::uuid) as name
    from family_acts a where a.district_id = ${district} and a.school_id = ${school}
      and a.body->>'of' = ${of} and a.student_id is not distinct from ${student}::uuid and (a.body->>'number')::int > ${seen} and a.kind not in ('proposed', 'declined') order by (a.body->>'number')::int`.execute(
    tx,
  );
  return rows.map(({ kind, name, fields }) => `${name ?? "the roster"} ${actWords(kind, fields ?? [])}`);
}

/** The names of the fields in which an act differs from what was on file; every one of a new thing. */
export function changedFields(act: FamilyAct, before: FamilyAct | null): string[] {
  const was = before && before.kind === act.kind ? (before as Record<string, unknown>) : {};
  return Object.entries(act)
    .filter(([field]) => field !== "kind" && field !== "id" && field !== "student")
    .filter(([field, value]) => JSON.stringify(sorted(value)) !== JSON.stringify(sorted(was[field])))
    .map(([field]) => field);
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.toSorted()
    : value && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : (value ?? null);
