import { type StaffViewer, whoIs } from "../access/viewer.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Disclosure } from "../rights/facts.ts";
import { releaseLine } from "../sop/records/release-line.ts";
import type { RequestCategory, Step } from "../sop/records/request.ts";
import type { Database } from "../store/database.ts";
import { writeDisclosure } from "../store/ledger/write-disclosure.ts";
import { readStanding } from "../store/record/read-standing.ts";

type Released = {
  request: string;
  inquiry: Inquiry;
  step: Step;
  disclosure: Disclosure | null;
  category: RequestCategory;
  now: string;
};

/**
 * What leaves and what is refused stands in the list of disclosures (34 CFR 99.32), in the transaction of the step;
 * a stop ends every link at once.
 */
export async function writeRelease(
  tx: Database,
  viewer: StaffViewer,
  { request, inquiry, step, disclosure, category, now }: Released,
): Promise<void> {
  const { district, school } = viewer;
  if (step.kind === "stopped" || step.kind === "withdrawn")
    await tx
      .updateTable("downloads")
      .set({ revoked_at: now })
      .where((is) => is.and({ district_id: district, school_id: school, request_id: request }))
      .where("revoked_at", "is", null)
      .execute();
  if (step.kind !== "released" && step.kind !== "refused") return;
  const { student, guardian, id } = inquiry;
  const standing = student ? await readStanding(tx, viewer, { student, guardian, inquiry: id }, now) : null;
  const line = releaseLine(step, inquiry, { disclosure, standing, category });
  if (line) await writeDisclosure(tx, viewer, { ...line, at: now, actor: whoIs(viewer).actor });
}
