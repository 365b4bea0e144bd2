import type { StageNumbers } from "./stage-numbers.ts";
import type { Kept, Moment } from "./words.ts";

/** A complaint on its ladder, after all entries. */
export type Complaint = {
  id: string;
  ladder: string;
  /** The school's own numbers of the ladder on the day it was opened. */
  numbers?: StageNumbers[];
  stage: string;
  /** When it was opened, and when this stage began. */
  opened: Moment;
  since: Moment;
  points: Kept[];
  /** Who decides this stage, and who looks into it; null: nobody was named yet. */
  decider: string | null;
  investigator: string | null;
  /** Who decided, looked into it or sat on a panel before: none of them decides again. */
  past: string[];
  hearing?: Hearing;
  /** When both sides were first given what they read before this stage is decided. */
  shown?: { evidence?: Moment; report?: Moment };
  decided?: { at: Moment; overall: Finding; next: string | null; further: Moment | null };
  /** It was taken further after its time, and nobody has said whether that counts. */
  late?: Moment;
  /** The stages that are over. */
  before: { stage: string; decider: string | null; at: Moment; overall: Finding }[];
  ended?: "resolved" | "withdrawn" | "not_taken_further" | "referred";
};

export type Finding = "upheld" | "partly_upheld" | "not_upheld" | "no_finding";
export type Hearing = {
  at: Moment;
  members: { name: Kept; staff?: string; chair: boolean; independent: boolean }[];
  held?: Moment;
};

/** The parent asked for the formal route; until it is opened, or refused with a reason. */
export type FormalAsked = { at: Moment; how: "words" | "page" | "staff"; refused?: Moment };

/** One word for all points: what most readers look for first. */
export function overall(all: readonly Finding[]): Finding {
  const [first = "no_finding"] = all;
  if (all.every((one) => one === first)) return first;
  return all.some((one) => one === "upheld" || one === "partly_upheld") ? "partly_upheld" : "not_upheld";
}
