import type { Inquiry } from "../../inquiry/state.ts";
import type { Disclosure } from "../../rights/facts.ts";
import { isExempt, isShown } from "../../rights/ledger-marks.ts";
import type { Standing } from "../../rights/standing.ts";
import { isApart, type LedgerLine } from "../ledger-line.ts";
import type { RequestCategory, Step } from "./request.ts";

type Heard = { disclosure: Disclosure | null; standing: Standing | null; category: RequestCategory };

/**
 * The line of a student's list of disclosures (34 CFR 99.32) for a record that was released or refused; null for every
 * other step, and where nobody's list is concerned. Its marks are those of a reply.
 */
export function releaseLine(
  step: Step,
  inquiry: Pick<Inquiry, "id" | "student" | "guardian" | "guardianName" | "email">,
  { disclosure, standing, category }: Heard,
): LedgerLine | null {
  const { student, guardian } = inquiry;
  if (!student || (step.kind !== "released" && step.kind !== "refused")) return null;
  const rule = disclosure?.rule ?? "R-ANY-99";
  return {
    student,
    inquiry: inquiry.id,
    category,
    rule,
    guardian,
    outcome: step.kind === "released" ? "disclosed" : "refused",
    decision: disclosure?.decision ?? "ask_privacy_officer",
    citation: disclosure?.citation ?? "SOP 3.3.b",
    party: guardian ? null : (inquiry.guardianName?.text ?? inquiry.email?.text ?? null),
    basis: step.kind === "released" ? "A records request that a second person approved" : "A records request",
    mustRecord: disclosure?.mustRecord ?? "referral",
    exempt: isExempt(rule),
    shown: isShown(rule) && !isApart(standing),
    letter: null,
  };
}
