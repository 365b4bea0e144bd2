import type { Decides, StageKind } from "./ladder.ts";

/** What staff call a stage, and who decides it. Parents read theirs in `letters/words`. */
export const kindWords: Record<StageKind, string> = {
  informal: "Informal",
  formal: "Formal, in writing",
  resolution: "Resolution",
  review: "Review",
  panel: "Panel hearing",
  district: "District",
  board: "Board",
  outside: "Outside the school",
};
export const decidesWords: Record<Decides, string> = {
  desk: "Front desk or teacher",
  supervisor: "Supervisor",
  head: "Head teacher or principal",
  coordinator: "Coordinator",
  compliance_officer: "Compliance officer",
  superintendent: "Superintendent’s office",
  board: "Board",
  panel: "Panel",
  hearing_officer: "Hearing officer",
  outside: "Outside",
};
