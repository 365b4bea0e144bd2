import { lawNames, type Verified } from "../statutory-clocks.ts";

/** Whose complaints: also of states whose other laws the catalogue does not hold. */
export const ladderLaws = { ...lawNames, "US-TX": "Texas" } as const;
export type LadderLaw = keyof typeof ladderLaws;

/** The days in which a ladder counts. A working day is a business day of the school's calendar. */
export type Unit = "business_day" | "working_day" | "school_day" | "calendar_day" | "month";

/** From what a limit of a stage is counted. */
export type Start = "received" | "entered" | "hearing";

/** So many days from a start. `law`: the school may neither set nor move it; a closed day does not stop it. */
export type Limit = { days: number; unit: Unit; from: Start; law?: true };

/** How long the parent has to go further, counted from the written outcome; or to begin, from the event. */
export type Window = { days: number; unit: Unit; law?: true };

/** What a stage is, for words in every language; who decides it, as a role that a school fills. */
export type StageKind =
  | "informal"
  | "formal"
  | "resolution"
  | "review"
  | "panel"
  | "district"
  | "board"
  | "outside";
export type Decides =
  | "desk"
  | "supervisor"
  | "head"
  | "coordinator"
  | "compliance_officer"
  | "superintendent"
  | "board"
  | "panel"
  | "hearing_officer"
  | "outside";

/** What both sides get to see before it is decided, and how long each has for it: the evidence, then the report. */
export type Shown = "evidence" | "report";

/** From what the parent's time outside the school runs: the event, when they knew of it, or our written outcome. */
export type Since = "event" | "knowing" | "outcome";

/** A hearing: who sits, how long before it the parent hears of it, and until when it is held. */
export type Hearing = { members: number; independent: number; notice: Window; within: Limit };

/** One step of a ladder. */
export type Stage = {
  key: string;
  kind: StageKind;
  decides: Decides;
  /** Until when the parent hears that it was received. */
  acknowledge?: Limit;
  /** Until when the written outcome is owed; null: it is decided outside. */
  answer: Limit | null;
  hearing?: Hearing;
  /** Until when the school meets the parent; its stage goes on where they agree otherwise in writing. */
  meeting?: Limit;
  /** Until when what is complained of is put right, where it is as the parent says. */
  remedy?: Limit;
  /** What both sides are given to read before the outcome, each with the days they have for it: it is not decided earlier. */
  shows?: readonly { what: Shown; for: Window }[];
  /** How long the parent has for the next step; null: the source sets no end. */
  further: Window | null;
  /** What it must send, beside the written outcome with its reasons. */
  sends: readonly ("acknowledgement" | "notice" | "outcome")[];
  /** Outside the school: who it is and how to reach them. Nothing is decided here any more. */
  body?: {
    name: string;
    reach: string;
    link: string;
    /** How long the parent has to go there, where the source says so. */
    within?: Window & { since: Since };
    /** How long they have for their decision. */
    decidesIn?: Window;
  };
};

/** The ways in which a point of complaint can end. */
export const findings = ["upheld", "partly_upheld", "not_upheld", "no_finding"] as const;

/** How a complaint goes up: its stages with who decides, dates and what is sent. Not legal advice: counsel confirms. */
export type Ladder = {
  key: string;
  title: string;
  /** Whose law; none for the procedure's own. */
  laws: readonly LadderLaw[];
  /** The topics for which it is proposed first. */
  topics: readonly string[];
  /** It takes any complaint, so that it is proposed for what no other ladder is for; else a person chooses it. */
  general?: true;
  plain: string;
  citation: string;
  verified: Verified | "the school sets it";
  /** What in it is less sure than the rest. */
  lessSure?: string;
  /** Local date on which somebody last compared it with its source. */
  lastChecked: string;
  /** How long after the event the parent may begin; null: no end. */
  begin: Window | null;
  /** The same for who first tried to settle it informally; absent where that changes nothing. */
  beginAfterTrying?: Window;
  /** The same where it is about discrimination, harassment or bullying; absent where that changes nothing. */
  beginDiscrimination?: Window;
  /** Whether the law lets a date be extended: only as both agreed in writing, or by the school with notice. */
  extension: "agreed" | "notice";
  stages: readonly Stage[];
};

/** A stage by its key; null when the ladder has none. */
export const stageOf = (ladder: Ladder | null, key: string): Stage | null =>
  ladder?.stages.find((stage) => stage.key === key) ?? null;

/** The stage after another; null behind the last. */
export function stageAfter(ladder: Ladder, key: string): Stage | null {
  const at = ladder.stages.findIndex((stage) => stage.key === key);
  return at < 0 ? null : (ladder.stages[at + 1] ?? null);
}
