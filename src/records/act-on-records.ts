import { type StaffViewer, scopeOf, whoIs } from "../access/viewer.ts";
import type { Refusal } from "../inquiry/refusal.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { House } from "../jobs/house.ts";
import { applyStep } from "../sop/records/apply-step.ts";
import { decideRecords } from "../sop/records/decide-records.ts";
import type { RecordsAct, RecordsRequest, Step, StepBody } from "../sop/records/request.ts";
import { asJson } from "../store/as-json.ts";
import { type Database, inside } from "../store/database.ts";
import { lockInquiry } from "../store/record/find.ts";
import { gatherRecords } from "./gather-records.ts";
import { changeItem, type NewItem } from "./items.ts";
import { tellInquiry } from "./tell-inquiry.ts";
import { writeRelease } from "./write-release.ts";

export type Asked = {
  /** The request's id; for `open` a fresh one, so that a page sent twice opens one request. */
  request: string;
  /** For `open`: the inquiry's reference. */
  reference?: string;
  act: RecordsAct;
  /** What somebody wrote about it: a reason, a name, a statement. */
  words?: string;
  /** The file, note or marks that come with it. */
  item?: NewItem;
};
export type Acted =
  | { outcome: "done"; request: string }
  | { outcome: "refused"; refusal: Refusal }
  | { outcome: "missing" };

/**
 * The one door to a records request: gathers the facts in a transaction, asks the core, and writes the step, what it
 * comes to, and what follows on the inquiry, all together. A refusal changes nothing.
 */
export function actOnRecords(house: House, viewer: StaffViewer, asked: Asked): Promise<Acted> {
  return inside(house.db, scopeOf(viewer), (tx) => once(tx, house, viewer, asked));
}

async function once(tx: Database, house: House, viewer: StaffViewer, asked: Asked): Promise<Acted> {
  const { district, school } = viewer;
  const at = { district_id: district, school_id: school };
  const now = house.now();
  const row = await tx
    .selectFrom("records_requests")
    .selectAll()
    .where((is) => is.and({ ...at, id: asked.request }))
    .forUpdate()
    .executeTakeFirst();
  const isOpening = asked.act.kind === "open";
  if (isOpening && row) return { outcome: "done", request: row.id };
  const inquiryId =
    row?.inquiry_id ?? (isOpening ? await inquiryOf(tx, viewer, asked.reference ?? "") : null);
  const inquiry = inquiryId ? await lockInquiry(tx, viewer, inquiryId) : null;
  if (!inquiry || (!row && !isOpening)) return { outcome: "missing" };
  const before: RecordsRequest | null = row?.state ?? null;
  const category = asked.act.kind === "open" ? asked.act.category : before?.category;
  if (!category) return { outcome: "missing" };
  const by = { id: viewer.id, roles: viewer.roles };
  const about = { id: asked.request, inquiry, category, request: before };
  const world = await gatherRecords(tx, viewer, by, about, now);
  const decided = decideRecords(before, asked.act, world);
  if ("refused" in decided) return { outcome: "refused", refusal: decided.refused };
  const step: Step = { at: now, by: viewer.id, ...decided.step };
  const after = applyStep(before, step);
  if (isOpening) {
    const first = { id: asked.request, inquiry_id: inquiry.id, opened_at: now, duty: null, ...at };
    await tx
      .insertInto("records_requests")
      .values({ ...first, ...columnsOf(after, inquiry) })
      .execute();
  }
  await writeStep(tx, viewer, asked, decided.step, now);
  if (asked.item) await changeItem(tx, viewer, asked.request, asked.act, asked.item);
  const duty = await tellInquiry(
    tx,
    house,
    { viewer, who: whoIs(viewer), inquiry, duty: row?.duty ?? null },
    asked,
    after,
  );
  await tx
    .updateTable("records_requests")
    .set({ ...columnsOf(after, inquiry), duty })
    .where((is) => is.and({ ...at, id: asked.request }))
    .execute();
  await writeRelease(tx, viewer, {
    request: asked.request,
    inquiry,
    step,
    disclosure: world.disclosure,
    category,
    now,
  });
  return { outcome: "done", request: asked.request };
}

/** Whose record it is stands as it was decided on; until then as the inquiry is linked. */
const columnsOf = (state: RecordsRequest, inquiry: Inquiry) => ({
  ...{ kind: state.request, category: state.category, clock: state.clock },
  student_id: state.authority?.student ?? inquiry.student,
  guardian_id: state.authority?.guardian ?? inquiry.guardian,
  over: state.end !== null,
  state: asJson(state),
});

async function inquiryOf(tx: Database, { district, school }: StaffViewer, reference: string) {
  const found = await tx
    .selectFrom("inquiries")
    .select("id")
    .where((is) => is.and({ district_id: district, school_id: school, reference: reference.toUpperCase() }))
    .executeTakeFirst();
  return found?.id ?? null;
}

async function writeStep(
  tx: Database,
  viewer: StaffViewer,
  { request, words }: Asked,
  body: StepBody,
  now: string,
): Promise<void> {
  const at = { district_id: viewer.district, school_id: viewer.school, request_id: request };
  const { last } = await tx
    .selectFrom("records_steps")
    .select((is) => is.fn.coalesce(is.fn.max("seq"), is.val(0)).as("last"))
    .where((is) => is.and(at))
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("records_steps")
    .values({
      ...{ ...at, seq: last + 1, at: now, words: words ?? null },
      actor: asJson(whoIs(viewer).actor),
      body: asJson(body),
    })
    .execute();
}
