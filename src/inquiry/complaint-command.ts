import type { Command, Outgoing } from "./command.ts";
import type { Finding } from "./complaint.ts";
import type { Moment, Words } from "./words.ts";

/** Of these, the ones of one kind, or of several. */
export type ComplaintCommandOf<Kind extends ComplaintCommand["kind"]> = Extract<
  ComplaintCommand,
  { kind: Kind }
>;

/** What somebody asks the desk to do with a formal complaint. */
export type ComplaintCommand =
  | { kind: "askFormal"; how: "page" | "staff"; text?: Words }
  | { kind: "refuseFormal"; reason: Words; nextStep: Words; letter?: Outgoing }
  | OpenComplaint
  | { kind: "appoint"; decider?: string; investigator?: string }
  | { kind: "investigate"; sort: Looked; note: Words }
  | SetHearing
  | { kind: "holdHearing"; minutes: Words }
  | { kind: "keepHearingFile"; file: string; name: Words; sha256: string; size: number }
  | DecideComplaint
  /** `decider`: who is proposed for the next stage, over the organisation's tree; null: nobody is left. */
  | { kind: "takeUp"; text: Words; decider?: string | null; letter?: Outgoing }
  | { kind: "decideLate"; taken: boolean; reason: Words; decider?: string | null; letter?: Outgoing }
  /** `agreed`: the complainant agreed in writing to the later date. */
  | { kind: "extendStage"; duty: string; until: Moment; reason: Words; agreed: boolean; letter?: Outgoing }
  | {
      kind: "endComplaint";
      how: "resolved" | "withdrawn" | "not_taken_further" | "referred";
      reason?: Words;
      letter?: Outgoing;
    };

/** How somebody looked into it; by the last four the parent was met, it was put right, or both sides were given what they read. */
export type Looked =
  | "spoke"
  | "read"
  | "saw"
  | "evidence"
  | "met"
  | "remedied"
  | "evidence_shown"
  | "report_shown";

export type OpenComplaint = {
  kind: "openComplaint";
  id: string;
  ladder: string;
  points: Words[];
  decider: string | null;
  investigator?: string;
  /** The local date on which it happened; and why it is taken although it was begun too late. */
  happened?: string;
  /** The parent first tried to settle it informally. */
  triedFirst?: boolean;
  /** It is about discrimination, harassment or bullying. */
  discrimination?: boolean;
  outOfTime?: Words;
  letter?: Outgoing;
};

export type SetHearing = {
  kind: "setHearing";
  begins: Moment;
  members: { name: Words; staff?: string; chair: boolean; independent: boolean }[];
  letter?: Outgoing;
};

export type DecideComplaint = {
  kind: "decideComplaint";
  /** One for each point, in their order. */
  findings: { finding: Finding; reason: Words }[];
  changes: Words;
  letter?: Outgoing;
};

const kinds = {
  askFormal: 1,
  refuseFormal: 1,
  openComplaint: 1,
  appoint: 1,
  investigate: 1,
  setHearing: 1,
  holdHearing: 1,
  keepHearingFile: 1,
  decideComplaint: 1,
  takeUp: 1,
  decideLate: 1,
  extendStage: 1,
  endComplaint: 1,
} as const satisfies Record<ComplaintCommand["kind"], 1>;

/** Whether a command asks for something to be done with a formal complaint. */
export const isAboutComplaint = (command: Command): command is ComplaintCommand => command.kind in kinds;
