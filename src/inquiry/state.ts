import type { Actor } from "./actor.ts";
import type { Complaint, FormalAsked } from "./complaint.ts";
import type { Entry } from "./entry.ts";
import type { IdentityLevel, InquiryType, Kept, Moment, Purpose, Source } from "./words.ts";

/** How a date was counted: so many units from a moment. */
export type Counted = {
  days: number;
  unit: "business_day" | "school_day" | "calendar_day" | "hour" | "month";
  from: Moment;
};

/** A date owed under a clause. It ends met, missed or waived; a missed one that still matters can be met late. */
export type Duty = {
  /** Clause and number: `3.1.b#1`. */
  id: string;
  clause: string;
  until: Moment;
  why: string;
  /** How it was counted, for `explainSteps` in any language; absent for a date that somebody chose. */
  steps?: { code: string; date: string }[];
  /** The guardian was told this date: it is a promise. */
  told: boolean;
  /** The rule and the moment it was counted from; absent for a date that somebody chose. */
  counted?: Counted;
  /** Who gave the guardian this date. */
  owner?: string;
  /** When its owner is reminded, and when they were. */
  warn?: Moment;
  warned?: Moment;
  /** The inquiry that it came over from, which goes on here. */
  origin?: string;
  /** It is owed in another inquiry now. */
  elsewhere?: true;
  /** The statutory clock that a person chose. Nothing that the school decides moves it. */
  clock?: string;
  /** Which step of a complaint's stage it is, and whether its date is the law's. */
  step?: string;
  law?: true;
  /** The clock stands still, since when and for what; its date means nothing meanwhile. */
  paused?: { since: Moment; because: "guardian" | "identity" | "scope" };
  /** The date as somebody gave it, while closed days have moved it. */
  given?: Moment;
  /** How often it moved. */
  moves?: number;
  state: "due" | "met" | "missed" | "waived";
  late: boolean;
  /** Nothing more is owed. A missed duty is over only when it was met late, or something took its place. */
  over: boolean;
};

export type Escalation = {
  id: string;
  from: string | null;
  to: string;
  until: Moment;
  state: "asked" | "accepted" | "handed_back" | "passed_on";
};

export type Letter = {
  id: string;
  purpose: Purpose;
  state: "written" | "handed_over" | "failed" | "bounced" | "held" | "taken_back";
};

/** A reply whose letter has not left: what it will mean once it has. */
export type Waiting = {
  letter: string;
  copies: string[];
  leaves: Moment;
  scheduled?: true;
  settles: boolean;
  asksGuardian: boolean;
  promise?: Moment;
  writer?: string;
};

/** What an inquiry is, after all its entries. The row in the database is a function of this and of nothing else. */
export type Inquiry = {
  id: string;
  seq: number;
  reference: string;
  edition: string;
  source: Source;
  receivedAt: Moment;
  type: InquiryType;
  /** What it is besides an emergency. */
  otherwise: Exclude<InquiryType, "emergency">;
  topic: string | null;
  language: string;
  question: Kept;
  subject: Kept | null;
  guardianName: Kept | null;
  email: Kept | null;
  phone: Kept | null;
  studentName: Kept | null;
  guardian: string | null;
  student: string | null;
  guardianship: string | null;
  owner: string | null;
  unreadable: boolean;
  /** It came as a mail that was too long: the parent is asked to send its files another way. */
  tooLong?: true;
  identity: { level: IdentityLevel; until: Moment } | null;
  emergency: {
    id: string;
    severity: "immediate" | "same_day";
    protocols: string[];
    to: string[];
    state: "raised" | "confirmed" | "stood_down";
    /** Whom the chain has alerted, in order; null is the district. How many alerts there were, and when it looks again. */
    called?: { to: string | null; first: Moment; last: Moment; times: number }[];
    alerts?: number;
    next?: Moment;
    /** Whom the chain has turned to since it was to be said that it is over, in order; absent while nobody was reminded. */
    again?: { to: string | null; first: Moment; last: Moment; times: number }[];
    /** Who has it, or had it. */
    by?: Actor;
    /** The first of two keys was turned. */
    standDown?: { by: Actor; at: Moment; falseAlarm: boolean; reason: Kept };
    /** Who stood it down alone, while nobody else has looked at it. */
    alone?: Actor;
  } | null;
  /** The latest question to the privacy officer about a reply here, and what became of it. */
  privacy?: {
    id: string;
    category: string;
    rule: string;
    state: "asked" | "yes" | "yes_but" | "no";
    by?: Actor;
    /** Where the draft and the recipients it was asked about are kept. */
    draft?: Kept;
    to?: Kept;
    answeredAt?: Moment;
    reason?: Kept;
  };
  /** The members of staff whom it is about, and who said so. It is kept from them and from all who answer to them. */
  subjects?: { staff: string; by: Actor }[];
  /** The parent asked for the formal route, and the complaint that goes by a ladder. */
  formal?: FormalAsked;
  complaint?: Complaint;
  /** Whom its words name for certain, while no person has looked: it is kept from them alone. */
  found?: string[];
  /** Whom its words name, and a person said that it is not about them: their name says nothing any more. */
  lifted?: string[];
  /** What the parent wrote when asked whether it is about somebody who works here. */
  aboutStaff?: Kept;
  acknowledged: "letter" | "spoken" | "posted" | null;
  replies: number;
  settled: boolean;
  waiting: boolean;
  escalation: Escalation | null;
  letters: Letter[];
  /** Replies that wait to leave; absent where there is none. */
  leaving?: Waiting[];
  duties: Duty[];
  closed: boolean;
  rated: boolean;
  /** The closed inquiry that it goes on from. */
  follows?: string;
  /** The inquiry, and its message, whose words it was made of. */
  splitFrom?: { inquiry: string; message: number };
  /** Messages here whose words, or a part of them, became inquiries of their own. */
  split?: { message: number; into: string; part?: true }[];
  /** The inquiry in which this one goes on; and those that go on here. */
  joined?: string | undefined;
  took?: string[];
  /** The latest acts that a second person should know of before acting on an older view. */
  acts: { seq: number; at: Moment; kind: Entry["kind"]; by: Actor }[];
};

/** Duties that somebody still has to do something about, the earliest first. */
export const owed = (inquiry: Inquiry): Duty[] =>
  inquiry.duties
    .filter((duty) => !duty.over && !duty.paused)
    .sort((a, b) => (a.until === b.until ? inOrder(a.id, b.id) : inOrder(a.until, b.until)));

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

/** Nobody replied yet, or only to ask back. */
export const isUnanswered = ({ replies, duties }: Pick<Inquiry, "replies" | "duties">): boolean =>
  replies === 0 || duties.some(({ clause, over }) => /^4\.[abc]$/.test(clause) && !over);

/** The facts of SOP 3.1 that the inquiry still lacks. */
export function lacking(inquiry: Inquiry): ("guardianName" | "contact" | "topic")[] {
  const missing: ("guardianName" | "contact" | "topic")[] = [];
  if (!inquiry.guardianName) missing.push("guardianName");
  if (!inquiry.email && !inquiry.phone) missing.push("contact");
  if (!inquiry.topic) missing.push("topic");
  return missing;
}
