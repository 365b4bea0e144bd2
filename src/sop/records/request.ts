import type { Role } from "../../inquiry/actor.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Decision, Disclosure } from "../../rights/facts.ts";
import type { AddressState } from "../gate/address-state.ts";

/** What a family asks of a record: to look at it, to have a copy, to have it put right, all that is held, or erased. */
export const requestKinds = ["inspect", "copy", "amend", "subject_access", "erase"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** The kinds of record that can be asked for, by their names in `rights/facts.ts`. */
export const requestCategories = [
  ...(["own_record", "full_file", "multi_record", "iep", "health", "video_multi"] as const),
  ...(["amendment", "sar", "sar_third_party"] as const),
] as const;
export type RequestCategory = (typeof requestCategories)[number];

/** How it left the school: by the link, on paper, or read in the office. */
export const releaseWays = ["download", "paper", "inspected"] as const;
export type ReleaseWay = (typeof releaseWays)[number];

/** Why a request is refused, for the record. The parent's letter has the same words for every one of them. */
export const refusalGrounds = [
  ...([
    "not_entitled",
    "not_a_record",
    "only_others",
    "maker_notes",
    "law_requires_keeping",
    "excessive",
  ] as const),
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

export type Family = { student: string; guardian: string };

/** What somebody wants done. Files, titles and reasons lie beside it, where they can be forgotten. */
export type RecordsAct =
  | { kind: "open"; request: RequestKind; category: RequestCategory; clock?: string }
  | { kind: "checkAuthority" }
  | { kind: "collect"; item: string; medium: "file" | "paper"; statement?: string }
  | { kind: "setAside"; item: string }
  | { kind: "mark"; item: string }
  | { kind: "redact"; item: string; taken: number }
  | { kind: "clear"; item: string }
  | { kind: "askApproval" }
  | { kind: "approve" }
  | { kind: "sendBack" }
  | { kind: "release"; how: ReleaseWay; until?: Moment; idSeen: boolean }
  | { kind: "stop" }
  | { kind: "refuse"; ground: RefusalGround }
  | { kind: "withdraw" }
  | { kind: "extend" }
  | { kind: "decideAmendment"; granted: boolean }
  | { kind: "askHearing" }
  | { kind: "decideHearing"; granted: boolean }
  | { kind: "placeStatement" }
  | { kind: "proposeErasure"; noHold: boolean }
  | { kind: "approveErasure" }
  /** Somebody erased it by the retention rules, outside of this desk, and says what went and what stayed. */
  | { kind: "noteErased" };

/** One thing that was done about a request, in the past tense, as it is kept for ever. */
export type StepBody =
  | { kind: "opened"; request: RequestKind; category: RequestCategory; clock?: string }
  | ({ kind: "authorityChecked"; decision: Decision; rule: string; citation: string } & Partial<Family>)
  | { kind: "collected"; item: string; medium: "file" | "paper"; statement?: string }
  | { kind: "setAside"; item: string }
  /** What is to be taken out changed; the copy is made anew. */
  | { kind: "marked"; item: string }
  | { kind: "redacted"; item: string; taken: number }
  | { kind: "cleared"; item: string }
  | { kind: "approvalAsked" }
  | { kind: "approved" }
  | { kind: "sentBack" }
  | { kind: "released"; how: ReleaseWay; until?: Moment; rule: string; decision: Decision }
  | { kind: "stopped" }
  | { kind: "refused"; ground: RefusalGround }
  | { kind: "withdrawn" }
  | { kind: "extended" }
  | { kind: "amendmentDecided"; granted: boolean }
  | { kind: "hearingAsked" }
  | { kind: "hearingDecided"; granted: boolean }
  | { kind: "statementPlaced" }
  | { kind: "erasureProposed" }
  | { kind: "erasureApproved" }
  | { kind: "erasureDone" };
export type Step = { at: Moment; by: string } & StepBody;

export type Item = {
  id: string;
  medium: "file" | "paper";
  collectedBy: string;
  /** How it was made sure that nothing of others is in it, and by whom. */
  ready: { how: "redacted" | "cleared"; by: string } | null;
  aside: boolean;
  /** The parent's statement, by the request that it belongs to. */
  statement?: string;
};

/** A request as its steps have made it. */
export type RecordsRequest = {
  request: RequestKind;
  category: RequestCategory;
  clock: string | null;
  openedAt: Moment;
  openedBy: string;
  authority: ({ decision: Decision; rule: string; citation: string; at: Moment } & Partial<Family>) | null;
  items: Item[];
  /** Everybody who ever collected, redacted or looked through something here. */
  hands: string[];
  /** Asked for and given for the items exactly as they stand; any change to them takes both away. */
  asked: { by: string } | null;
  approval: { by: string; at: Moment } | null;
  release: { how: ReleaseWay; at: Moment; until: Moment | null } | null;
  stopped: boolean;
  amendment: { by: string; granted: boolean } | null;
  hearing: { asked: true; decided: { by: string; granted: boolean } | null } | null;
  statement: boolean;
  /** `done`: it was decided, and somebody says that it was carried out. */
  erasure: { by: string; at: Moment; done?: { by: string; at: Moment } } | null;
  end: "released" | "refused" | "withdrawn" | "amended" | "kept" | "erasure_decided" | null;
};

/** The facts that a step rests on, gathered in the transaction that writes it. */
export type RecordsWorld = {
  now: Moment;
  by: { id: string; roles: readonly Role[] };
  /** The inquiry's family on file at this moment. */
  family: Partial<Family>;
  /** What the rules say now; null while the family is not linked. */
  disclosure: Disclosure | null;
  /** How the addresses that hold the inquiry's private link stand to the file; not asked where it does not matter. */
  reach?: AddressState;
  /** Statements of parents that travel with this student's record, by their requests. */
  statements: readonly string[];
  /** What forbids erasing anything of this student now, each in a sentence. */
  holds: readonly string[];
};
