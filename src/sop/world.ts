import type { Calendar } from "../calendar/calendar.ts";
import type { Actor, Role } from "../inquiry/actor.ts";
import type { Inquiry } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";
import type { About } from "../letters/checks/about.ts";
import type { Proven } from "../rights/identity.ts";
import type { Standing } from "../rights/standing.ts";
import type { Absence } from "./absence.ts";
import type { Chains } from "./chain/chain.ts";
import type { Edition } from "./edition.ts";
import type { GateFacts } from "./gate/gate-facts.ts";
import type { Governors } from "./governors.ts";
import type { IncidentKnown } from "./incident/incident.ts";
import type { OwnNumbers } from "./ladders/own-numbers.ts";
import type { Line } from "./organisation.ts";
import type { Law } from "./statutory-clocks.ts";

/** A member of staff as the rules need to know them. */
export type Colleague = {
  id: string;
  name: string;
  roles: Role[];
  supervisor: string | null;
  title?: string;
};

/** The relation between the inquiry's guardian and its student, as it stands on record at this moment. */
export type Guardianship = { id: string };

/** What counts now, and by which ways it could be made surer. */
export type Identity = {
  proven: Proven | null;
  email: "usable" | "too_new" | "none";
  phone: "usable" | "too_new" | "none";
  /** Checks sent to this person within the last hour. */
  checks: number;
};

/**
 * The facts outside the inquiry that a decision rests on. Gathered inside the transaction, again on each retry;
 * a small fixed record, because a core that asks for facts as it goes is no longer pure.
 */
export type World = {
  now: Moment;
  actor: Actor;
  /** The acting person's name and roles; a token's or the system's are its own. */
  acting: { name: string; roles: Role[] };
  edition: Edition;
  calendar: Calendar;
  guardianship: Guardianship | null;
  /**
   * Everything on file about what this person may hear of this student, when staff or a program acts on an inquiry that
   * has both. Never for what a parent or the system does: nothing that they see may depend on it.
   */
  standing: Standing | null;
  /** 5.b: whose law, the most specific first. */
  laws: readonly Law[];
  /** Whom an assignment or escalation names, when they are staff of this school. */
  receiver: Colleague | null;
  /** Who owns a topic when nobody was named. */
  topicOwner: string | null;
  /** That owner was named for this topic, and not for all that have none. */
  routed?: true;
  /** The emergency's designated persons, in order. */
  designated: string[];
  /** The call chains of an emergency; absent where the decision does not alert anybody. */
  chain?: Chains;
  /** The school's local date of this moment; who is away on it, and who stands in. */
  date: string;
  absences: Absence[];
  /** The school's active staff, where the decision may turn to one of them that the command does not name; else none. */
  staff: Colleague[];
  /** To whom everybody of the district answers, where somebody is set apart or the next level is looked for; else nothing. */
  tree?: readonly Line[];
  /** The complaint ladders that the school put in force; absent: those of its laws. */
  ladders?: readonly string[] | null;
  /** The school's own numbers of its ladders, by the edition that is in force now: for complaints that begin. */
  ladderNumbers?: OwnNumbers;
  /** Who is written to when nobody of the staff may have it. */
  governors?: Governors | null;
  /** Who has it where nobody else is left: found by `without`, for an inquiry that is kept from somebody. */
  standby?: string | null;
  /** Whom the words of this very command name for certain: it is kept from them from now on. */
  found?: readonly string[];
  /** From whom the inquiry is kept: they are not in `staff` either. */
  apart?: ReadonlySet<string>;
  /** To whom it is not given: these, and who answers to somebody whom the words only name. */
  notGiven?: ReadonlySet<string>;
  /** Names of the people in the inquiry's recent acts, for sentences. */
  names: Record<string, string>;
  /**
   * How sure we are who asks, with what is on file about it; null: nobody on file asks. Undefined: this decision does not
   * rest on it, and nobody looked.
   */
  identity?: Identity | null;
  /** The other of two inquiries that are put together or parted; null when it is not there for whoever acts. */
  other?: {
    inquiry: Inquiry;
    /** Both came from one and the same e-mail address. */
    sameAddress: boolean;
    /** Both are kept from the same people. */
    sameApart: boolean;
  } | null;
  /** The message that becomes an inquiry of its own; null when there is none of that number. */
  message?: {
    seq: number;
    /** It is what the inquiry began with. */
    isFirst: boolean;
    /** The parent wrote nothing after it. */
    isLast: boolean;
    /** Duties that it began, by their ids; whether the question was settled before it; how many replies there were. */
    begins: string[];
    wasSettled: boolean;
    replies: number;
  } | null;
  /** What the checks of a draft may know, when the command is a draft. */
  draft: Omit<About, "settles" | "promise"> | null;
  /** The letter that a command takes back or puts off is on its way, or perhaps was. */
  onItsWay?: boolean;
  /** What goes on at the school, where words leave: only its team tells how a single child is. */
  incidents?: readonly IncidentKnown[];
  /** What the gate needs beside the draft, when the command is a reply or has a notice. */
  gate?: GateFacts;
};
