import type { Inquiry } from "../../inquiry/state.ts";
import { type Ladder, type Stage, stageOf } from "./ladder.ts";
import { ladderNamed } from "./ladders.ts";
import { withNumbers } from "./own-numbers.ts";

/** The ladder that an inquiry's complaint goes by, with the numbers that it began with; null when there is none. */
export function ladderOf({ complaint }: Pick<Inquiry, "complaint">): Ladder | null {
  const ladder = ladderNamed(complaint?.ladder);
  return ladder && withNumbers(ladder, complaint?.numbers);
}

/** The stage at which it stands, or another of its ladder. */
export const stageNow = (
  inquiry: Pick<Inquiry, "complaint">,
  key = inquiry.complaint?.stage,
): Stage | null => (key ? stageOf(ladderOf(inquiry), key) : null);

/** A complaint that goes on: it was opened, and has not ended. */
export const isRunning = ({ complaint }: Pick<Inquiry, "complaint">): boolean =>
  complaint !== undefined && !complaint.ended;

/** The parent asked for the formal route, and nobody has opened it or refused it in writing. */
export const awaitsFormal = ({ formal, complaint }: Pick<Inquiry, "formal" | "complaint">): boolean =>
  formal !== undefined && !formal.refused && complaint === undefined;
