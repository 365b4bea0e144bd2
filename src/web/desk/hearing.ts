import { type Edition, lawsOf } from "../../sop/edition.ts";
import { type Hearing, hearing as hearingOf } from "../../sop/hearing.ts";
import type { WhoAsks } from "../../store/reads/who-asks.ts";
import type { State } from "../ui/state.ts";

type School = { calendar: { tz: string }; edition: Edition };

/** Whether the person asking may be told about the student now, as the rule will decide when it is sent (SOP 3.3). */
export const hearing = (
  { standing }: Pick<WhoAsks, "standing">,
  { calendar, edition }: School,
  now: string,
  category = "own_record",
): Hearing => hearingOf(standing, category, { now, calendar, edition, laws: lawsOf(edition) });

/** The same as a state and a few words. */
export const hearingWords: Record<Hearing["decision"], { state: State; may: string }> = {
  allow: { state: "met", may: "May be told about the student" },
  allow_only: { state: "met", may: "May be told a part" },
  verify_first: { state: "due", may: "First verify who is asking" },
  refuse: { state: "refused", may: "General answers only" },
  ask_privacy_officer: { state: "refused", may: "Ask the privacy officer first" },
  route_emergency: { state: "refused", may: "This is an emergency: act on it first" },
};

/** What the office may tell a family on the telephone, as it stands on file. */
export function fileWords({
  mayReceiveRecords,
  restricted,
}: {
  mayReceiveRecords: boolean;
  restricted: boolean;
}): {
  state: State;
  may: string;
} {
  if (restricted) return hearingWords.ask_privacy_officer;
  return mayReceiveRecords ? { state: "due", may: "May hear records, once verified" } : hearingWords.refuse;
}
