import type { ComplaintCommand } from "./complaint-command.ts";
import type { JoinCommand } from "./join-commands.ts";
import type { AddMessage } from "./message-command.ts";
import type { Receive } from "./receive-command.ts";
import type { Recount } from "./recount.ts";
import type {
  AlertOutcome,
  AlertWay,
  EmergencyException,
  Fact,
  IdentityLevel,
  InquiryType,
  Moment,
  Purpose,
  Words,
} from "./words.ts";

/** The commands of one kind, or of several. */
export type CommandOf<Kind extends Command["kind"]> = Extract<Command, { kind: Kind }>;

/** What somebody asks the desk to do. Ids and salted words come in with it; `seen` is the last entry its author saw. */
export type Command =
  | Receive
  | { kind: "supplyFact"; fact: "guardianName" | "email" | "phone" | "studentName"; value: Words }
  | { kind: "classify"; type: InquiryType; topic: string }
  | { kind: "link"; guardian?: string; student?: string }
  /** `guardian`: for whom it was proved, where the proof itself names them. */
  | { kind: "verifyIdentity"; level: IdentityLevel; method: IdentityMethod; guardian?: string }
  | { kind: "tryIdentity"; method: IdentityMethod; result: IdentityTry; guardian?: string }
  | SendIdentityCheck
  | { kind: "assign"; to: string }
  | { kind: "acknowledge"; how: "spoken" | "posted" }
  | { kind: "acknowledgeByLetter"; letter: Outgoing }
  | AddMessage
  | { kind: "addMachineMessage"; sort: string; original: string }
  | Reply
  | { kind: "note"; note: Words }
  | { kind: "movePromise"; duty: string; until: Moment; reason: Words; letter?: Outgoing }
  | Escalate
  | { kind: "acceptEscalation" }
  | { kind: "handBackEscalation"; reason: Words }
  /** It is a concern about this member of staff, or it turned out that it is not. */
  | { kind: "nameSubject"; staff: string }
  | { kind: "clearSubject"; staff: string; reason: Words }
  | { kind: "close"; outcome: "settled" | "withdrawn" | "referred" | "no_answer_needed"; seen?: number }
  | { kind: "askFeedback"; letter: Outgoing }
  /** What the school says of an incident goes to whoever asked. */
  | { kind: "tellIncident"; letter: Outgoing }
  /** A parent hears how they are answered from now on. */
  | { kind: "tellContactPlan"; letter: Outgoing }
  /** Tells the parent that of their latest mail only the beginning is kept. */
  | { kind: "tellTooLong"; letter: Outgoing }
  | { kind: "reopen" }
  | { kind: "rate"; settled: boolean; score: number; words?: Words; escalation?: string }
  | { kind: "waive"; duty: string; reason: Words }
  /** `alert`: the number of the chain's alert that it carries. */
  | { kind: "alert"; letter: Outgoing; alert?: number }
  /** The chain looks whether somebody is to be alerted. */
  | { kind: "ring" }
  | {
      kind: "recordAlert";
      emergency: string;
      alert: number;
      way: AlertWay;
      attempt: number;
      outcome: AlertOutcome;
      because?: string;
    }
  /** `takesOver`: from somebody who has it already. */
  | { kind: "confirmEmergency"; via?: "link"; takesOver?: true }
  /** The second of two keys needs no reason of its own. */
  | { kind: "standDownEmergency"; falseAlarm: boolean; reason?: Words }
  | { kind: "secondStandDown"; agrees: boolean; reason?: Words }
  | { kind: "tickStep"; protocol: string; step: string; undone: boolean }
  | NoteShared
  | { kind: "recordDelivery"; letter: string; outcome: Delivery }
  | { kind: "sendAgain"; letter: string }
  /** A reply that has not left yet: it never will, or it leaves at another moment. */
  | { kind: "takeBack"; letter: string }
  | { kind: "reschedule"; letter: string; leaves: Moment }
  | { kind: "lapse" }
  | { kind: "warn" }
  | Recount
  | JoinCommand
  | StartClock
  | { kind: "extendClock"; duty: string; reason: Words; letter?: Outgoing; until?: Moment }
  | { kind: "holdClock"; duty: string; awaiting: "identity" | "scope" }
  /** `answered`: when what was awaited came, if it was not now; the law counts again from then. */
  | { kind: "releaseClock"; duty: string; answered?: Moment }
  | { kind: "meetClock"; duty: string; reason: Words }
  | AskPrivacyOfficer
  | ComplaintCommand
  | { kind: "answerPrivacyQuestion"; question: string; answer: PrivacyAnswer; reason: Words };

/** What was told to whom in the emergency, and what allowed it; or that nothing was. */
export type NoteShared = {
  kind: "noteShared";
  nothing: boolean;
  with?: Words;
  what?: Words;
  exception?: EmergencyException;
};

/** How it was made sure who is asking. */
export type IdentityMethod =
  | "mail"
  | "one_time_link"
  | "call_back"
  | "photo_id"
  | "second_factor"
  | "document";

/** Why it was not made sure who is asking. */
export type IdentityTry = "not_confirmed" | "not_reached" | "not_shown" | "not_vouched" | "name_of_another";

/** A link and a code to the address on file, of which only digests are kept. Without `letter` there is no address. */
export type SendIdentityCheck = {
  kind: "sendIdentityCheck";
  letter?: Outgoing;
  check?: { guardian: string; token: string; code: string; until: Moment };
};

/** A reply that the gate stopped goes to the privacy officer, with the draft as it stands. */
export type AskPrivacyOfficer = {
  kind: "askPrivacyOfficer";
  id: string;
  /** What the sender wants to know. */
  asks: Words;
  draft: Words;
  category: string;
  /** The rule that stopped it. */
  rule: string;
  /** Whom the draft would go to, as it stood. */
  to: Words;
};

export type PrivacyAnswer = "yes" | "yes_but" | "no";

export type Reply = {
  kind: "reply";
  text: Words;
  how: "letter" | "spoken" | "posted";
  letter?: Outgoing;
  settles: boolean;
  asksGuardian: boolean;
  about: "general" | "student";
  /** The kind of information, by its name in `rights/facts.ts`; a student's own record when it is not said. */
  category?: string;
  /** The privacy officer's yes that it rests on. */
  question?: string;
  /** The same letter to others who may have it: one mail each, nobody sees another's address. */
  copies?: Outgoing[];
  promise?: Moment;
  overrides: { check: string; reason: Words }[];
  seen?: number;
  /** Somebody chose the moment at which the letter leaves; else it only waits to be taken back. */
  scheduled?: true;
};

export type Escalate = {
  kind: "escalate";
  id: string;
  to: string;
  reason: Words;
  tried: Words;
  nextStep: Words;
  until: Moment;
  askedBy: "staff" | "guardian" | "sweep";
  letter?: Outgoing;
  seen?: number;
};

/** A person chose the law that this inquiry stands under: its clock runs beside the procedure's own dates. */
export type StartClock = {
  kind: "startClock";
  /** Its name in `statutoryClocks`, such as FERPA-45. */
  clock: string;
  /** The moment from which the law counts; the receipt unless something else started it. */
  from: Moment;
  /** When the meeting or hearing begins that the law wants it done before; the start of its day if no hour is known. */
  meeting?: Moment;
  reason?: Words;
};

/** A letter on its way out: one recipient each. */
export type Outgoing = {
  id: string;
  purpose: Purpose;
  to: Words;
  text: Words;
  subject: string;
  /** The reader's language, where it is not the inquiry's. */
  language?: string;
  /** Nothing in it was written by anybody: a letter of an act that leaves staff's own words out. */
  fixed?: true;
  /** It does not leave earlier; at once where it is not said. */
  leaves?: Moment;
};

export type Delivery =
  | { state: "handed_over" }
  | { state: "failed"; permanent: boolean; because: string }
  | { state: "bounced"; status: string }
  /** Just before it left, what may be told had changed: it waits for a person. `because` is a code; `tell` are staff. */
  | { state: "held"; because: string; tell: string[] }
  /** An acknowledgement that has not left when the answer has: nobody needs it any more. */
  | { state: "not_needed"; because: "answered" };

export type { Receive } from "./receive-command.ts";
export type MissingFact = Fact;
