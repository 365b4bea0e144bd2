import type { Complaint, Finding } from "../../inquiry/complaint.ts";
import type { Entry, EntryOf } from "../../inquiry/entry.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Kept, Moment } from "../../inquiry/words.ts";
import type { Decides, StageKind } from "../../sop/ladders/ladder.ts";
import { awaitsFormal, isRunning, ladderOf } from "../../sop/ladders/stage-now.ts";

/** A formal complaint as the parent sees it: where it stands, who decides, by when, what was decided and how to go further. */
export type FollowedComplaint = {
  /** The formal route was asked for and not answered: until when it is. */
  awaits: Moment | null;
  refused: { reason: string | null; nextStep: string | null } | null;
  stages: {
    key: string;
    kind: StageKind;
    decides: Decides;
    who: string | null;
    place: "before" | "now" | "later";
    until: Moment | null;
    hearing: Moment | null;
    overall: Finding | null;
    body: { name: string; reach: string; link: string } | null;
  }[];
  points: string[];
  /** Words of staff stand here only where this reader may have them now. */
  decided: {
    findings: { finding: Finding; reason: string | null }[];
    changes: string | null;
    further: Moment | null;
    isLast: boolean;
    isOver: boolean;
  } | null;
  /** It was taken further too late: until when a person answers that. */
  late: Moment | null;
  ended: NonNullable<Complaint["ended"]> | null;
  mayAsk: boolean;
  mayTakeUp: boolean;
  mayWithdraw: boolean;
};

type Told = {
  inquiry: Inquiry;
  entries: readonly Entry[];
  texts: Record<string, string>;
  names: Record<string, string>;
  maySay: (words: string) => boolean;
  now: Moment;
};

/** What the holder of a private link sees of a complaint. No note of the investigation, no minutes. */
export function followedComplaint({ inquiry, entries, texts, names, maySay, now }: Told): FollowedComplaint {
  const { complaint, duties, closed } = inquiry;
  const owed = (step: string) =>
    duties.find((duty) => duty.step === step && !duty.over && duty.clause === "2.c")?.until ?? null;
  const say = (kept: Kept | undefined) => {
    const words = kept && texts[kept.text];
    return words && maySay(words) ? words : null;
  };
  const refusal = entries.findLast((entry) => entry.kind === "formalRefused");
  const decision = entries.findLast((entry) => entry.kind === "complaintDecided");
  const ladder = ladderOf(inquiry);
  const stages = ladder?.stages ?? [];
  const at = stages.findIndex(({ key }) => key === complaint?.stage);
  const decided = complaint?.decided ?? complaintLast(complaint, decision);
  const next = stages.find(({ key }) => key === decided?.next);
  const isOver = decided?.further != null && decided.further < now;
  return {
    awaits: awaitsFormal(inquiry) ? owed("formal") : null,
    refused: refusal && !complaint ? { reason: say(refusal.reason), nextStep: say(refusal.nextStep) } : null,
    stages: stages.map((stage, n) => {
      const place = n < at ? "before" : n > at ? "later" : "now";
      const over = complaint?.before.find((one) => one.stage === stage.key);
      const decider = place === "now" ? complaint?.decider : over?.decider;
      const isNow = place === "now";
      return {
        ...{ key: stage.key, kind: stage.kind, decides: stage.decides, place, body: stage.body ?? null },
        who: (decider && !stage.hearing && names[decider]) || null,
        until: isNow && !complaint?.decided ? (owed("answer") ?? owed("hearing")) : null,
        hearing: isNow && !complaint?.decided ? (complaint?.hearing?.at ?? null) : null,
        overall: over?.overall ?? (isNow ? (complaint?.decided?.overall ?? null) : null),
      };
    }),
    points: (complaint?.points ?? []).flatMap((point) => say(point) ?? []),
    decided:
      decision && decided
        ? {
            findings: decision.findings.map(({ finding, reason }) => ({ finding, reason: say(reason) })),
            ...{ changes: say(decision.changes), further: decided.further, isOver },
            isLast: !next || next.body !== undefined,
          }
        : null,
    late: complaint?.late ? owed("late") : null,
    ended: complaint?.ended ?? null,
    mayAsk: !complaint && !awaitsFormal(inquiry),
    mayTakeUp:
      complaint?.decided !== undefined &&
      !complaint.late &&
      next !== undefined &&
      !next.body &&
      (!complaint.ended || complaint.ended === "not_taken_further"),
    mayWithdraw: isRunning(inquiry) && !closed,
  };
}

/** The outcome of the stage before stands there until the next one has its own. */
const complaintLast = (
  complaint: Complaint | undefined,
  decision: EntryOf<"complaintDecided"> | undefined,
): { next: string | null; further: Moment | null } | undefined =>
  complaint && decision ? { next: null, further: null } : undefined;

/** What staff wrote for the parent about a complaint: whether it may stand there is asked as for a reply. */
export const hasComplaintWords = (entries: readonly Entry[]): boolean =>
  entries.some(
    ({ kind }) => kind === "formalRefused" || kind === "complaintOpened" || kind === "complaintDecided",
  );
