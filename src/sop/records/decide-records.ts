import type { Refusal } from "../../inquiry/refusal.ts";
import { wordsOf } from "../sentences.ts";
import { forbids } from "./forbids.ts";
import type { RecordsAct, RecordsRequest, RecordsWorld, StepBody } from "./request.ts";

/** What an act about a records request comes to: the step that is kept, or why not. */
export function decideRecords(
  it: RecordsRequest | null,
  act: RecordsAct,
  world: RecordsWorld,
): { step: StepBody } | { refused: Refusal } {
  const stops = forbids(it, act, world);
  if (stops) return { refused: { ...stops, words: wordsOf(stops.clause) } };
  return { step: stepOf(act, world) };
}

function stepOf(act: RecordsAct, { disclosure, family }: RecordsWorld): StepBody {
  switch (act.kind) {
    case "open":
      return {
        kind: "opened",
        request: act.request,
        category: act.category,
        ...(act.clock && { clock: act.clock }),
      };
    case "checkAuthority":
      return {
        kind: "authorityChecked",
        decision: disclosure?.decision ?? "ask_privacy_officer",
        rule: disclosure?.rule ?? "R-ANY-99",
        citation: disclosure?.citation ?? "SOP 3.3.b",
        ...(family.student && { student: family.student }),
        ...(family.guardian && { guardian: family.guardian }),
      };
    case "collect":
      return {
        kind: "collected",
        item: act.item,
        medium: act.medium,
        ...(act.statement && { statement: act.statement }),
      };
    case "setAside":
      return { kind: "setAside", item: act.item };
    case "mark":
      return { kind: "marked", item: act.item };
    case "redact":
      return { kind: "redacted", item: act.item, taken: act.taken };
    case "clear":
      return { kind: "cleared", item: act.item };
    case "askApproval":
      return { kind: "approvalAsked" };
    case "approve":
      return { kind: "approved" };
    case "sendBack":
      return { kind: "sentBack" };
    case "release":
      return {
        kind: "released",
        how: act.how,
        ...(act.how === "download" && { until: act.until }),
        rule: disclosure?.rule ?? "",
        decision: disclosure?.decision ?? "ask_privacy_officer",
      };
    case "stop":
      return { kind: "stopped" };
    case "refuse":
      return { kind: "refused", ground: act.ground };
    case "withdraw":
      return { kind: "withdrawn" };
    case "extend":
      return { kind: "extended" };
    case "decideAmendment":
      return { kind: "amendmentDecided", granted: act.granted };
    case "askHearing":
      return { kind: "hearingAsked" };
    case "decideHearing":
      return { kind: "hearingDecided", granted: act.granted };
    case "placeStatement":
      return { kind: "statementPlaced" };
    case "proposeErasure":
      return { kind: "erasureProposed" };
    case "approveErasure":
      return { kind: "erasureApproved" };
    case "noteErased":
      return { kind: "erasureDone" };
  }
}
