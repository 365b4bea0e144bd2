import { randomUUID } from "node:crypto";
import type { StaffViewer } from "../access/viewer.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Disclosure } from "../rights/facts.ts";
import type { Step } from "../sop/records/request.ts";
import type { Database } from "../store/database.ts";

type Released = {
  request: string;
  inquiry: Inquiry;
  step: Step;
  disclosure: Disclosure | null;
  category: string;
  now: string;
};

/**
 * What leaves and what is refused stands in the list of disclosures (34 CFR 99.32), in the transaction of the step;
 * a stop ends every link at once.
 */
export async function writeRelease(
  tx: Database,
  { district, school, id }: StaffViewer,
  { request, inquiry, step, disclosure, category, now }: Released,
): Promise<void> {
  const at = { district_id: district, school_id: school };
  if (step.kind === "stopped" || step.kind === "withdrawn")
    await tx
      .updateTable("downloads")
      .set({ revoked_at: now })
      .where((is) => is.and({ ...at, request_id: request }))
      .where("revoked_at", "is", null)
      .execute();
  if ((step.kind !== "released" && step.kind !== "refused") || !inquiry.student) return;
  await tx
    .insertInto("disclosures")
    .values({
      ...{ ...at, id: randomUUID(), student_id: inquiry.student, inquiry_id: inquiry.id, at: now, category },
      outcome: step.kind === "released" ? "disclosed" : "refused",
      decision: disclosure?.decision ?? "ask_privacy_officer",
      rule: disclosure?.rule ?? "R-ANY-99",
      citation: disclosure?.citation ?? "SOP 3.3.b",
      must_record: disclosure?.mustRecord ?? "none",
      ...{ guardian_id: inquiry.guardian, party_text: null, basis: null, letter_id: null },
      // 99.32(d)(1): what a parent asks for and gets needs no entry; it is written all the same.
      ...{ exempt: true, shown: true },
      actor: JSON.stringify({ kind: "staff", id }) as never,
    })
    .execute();
}
