import { type Hearing, mayHear } from "../../rights/may-hear.ts";
import type { Edition } from "../../sop/edition.ts";
import type { State } from "../ui/state.ts";

type Link = { mayReceiveRecords: boolean; restricted: boolean } | null;

/** Whether the person asking may be told about the student now, as the rule will decide when it is sent (SOP 3.3). */
export function hearing(link: Link, edition: Edition, level: number): Hearing {
  return mayHear({
    linked: link !== null,
    mayReceiveRecords: link?.mayReceiveRecords ?? false,
    restricted: link?.restricted ?? false,
    level,
    needed: edition.identity.forStudent,
  });
}

/** The same as a state and a few words. */
export const hearingWords: Record<Hearing["decision"], { state: State; may: string }> = {
  allow: { state: "met", may: "May be told about the student" },
  verify_first: { state: "due", may: "First verify who is asking" },
  refuse: { state: "refused", may: "General answers only" },
  ask_privacy_officer: { state: "refused", may: "Ask the privacy officer first" },
};

/** What the office may tell a family on the telephone, as it stands on file. */
export function fileWords({ mayReceiveRecords, restricted }: NonNullable<Link>): {
  state: State;
  may: string;
} {
  if (restricted) return hearingWords.ask_privacy_officer;
  return mayReceiveRecords ? { state: "due", may: "May hear records, once verified" } : hearingWords.refuse;
}
