import type { Policy } from "../calendar/calendar.ts";
import type { InquiryType } from "../inquiry/words.ts";
import type { Guidance } from "../letters/words/guidance-words.ts";
import type { Pace } from "./chain/chain.ts";
import type { OwnNumbers } from "./ladders/own-numbers.ts";
import type { Reminder } from "./reminders.ts";
import type { Law } from "./statutory-clocks.ts";

/** A stretch of time as the school counts it. */
export type Within = { days: number; unit: "business_day" | "school_day" | "calendar_day" };

/**
 * One edition of the SOP: the numbers and words that a school sets, approves and publishes. What they mean is code.
 * An inquiry stays under the edition in which it was received.
 */
export type Edition = {
  id: string;
  title: string;
  /** Local dates. */
  effective: string;
  reviewBy: string;
  approvedBy: string;
  /** 3.1.b */
  acknowledgeWithin: Within;
  /** 3.1.a: how long a missing fact may stay missing before it is late. */
  supplyFactsWithin: Within;
  /** 4: a first real answer, per type. */
  answerWithin: Record<Exclude<InquiryType, "emergency">, Within>;
  /** 6.a: a question to the parent that stays unanswered is asked again or closed; see `remindOfWaiting`. */
  remindOfWaitingAfter?: Within;
  /** 3.5.a: an answer to a closed inquiry opens it again for so long, and begins another afterwards; see `reopensFor`. */
  reopensWithin?: Within;
  /** 6.b: the receiver accepts or hands back. */
  acceptWithin: Within;
  /** 7.a */
  askFeedbackWithin: Within;
  /** 4.d: minutes until a named person says that they have it. */
  confirmEmergencyWithin: { immediate: number; same_day: number };
  emergencyNumber: string;
  /** 4.d: how long whoever has an emergency may have it before they say that it is over; see `saysOver`. Minutes, or days. */
  endEmergencyWithin?: { immediate?: number; same_day?: Within };
  /** 4.d: how fast the chain goes on, in minutes; what is left out is the safe pace (`chain/chain.ts`). */
  callChain?: Partial<Record<"immediate" | "same_day", Partial<Pace>>>;
  /** 4.d: whoever is alone on duty may stand an emergency down, and a second person looks at it within this. */
  standDownAlone?: Within;
  /** 5.a: how long after an emergency it is noted what was told to whom; see `noteSharedWithin`. */
  noteSharedWithin?: Within;
  /** 5.b: whose law the school stands under. It decides what is suggested and offered first, never what may be chosen. */
  laws?: Law[];
  /** 3.3.b: the identity level needed to speak of a student, and how many days a proof lasts. */
  identity: { forStudent: 3 | 4; lastsDays: number };
  /** 3.3.b: the privacy officer answers a question about a draft; see `answerPrivacy`. */
  answerPrivacyWithin?: Within;
  guidelines: Record<InquiryType, string>;
  /** 3.4: how often somebody wrote before a plan may say how they are answered; see `planAfter`. */
  contactPlanAfter?: { contacts: number; days: number };
  /** 1.2.a: the school's own guidance in the moment; each entry in place of the shipped one, see `guidanceFor`. */
  guidance?: readonly Guidance[];
  /** 2.c: the school's own numbers of its complaint ladders, by their keys; see `withNumbers`. */
  ladders?: OwnNumbers;
  /** By a clause or the beginning of its id: how long before its date it reminds, and whom. Else the safe defaults. */
  reminders?: Record<string, Reminder>;
  /** Rules of counting that this edition sets over the calendar's own. */
  counting?: Partial<Policy>;
};

/** The laws of an edition; the United States alone where it names none, as its emergency number does. */
export const lawsOf = ({ laws }: Pick<Edition, "laws">): readonly Law[] => laws ?? ["US"];

/** How long the school waits for a parent before somebody looks again; an edition that does not say waits five days. */
export const remindOfWaiting = ({ remindOfWaitingAfter }: Edition): Within =>
  remindOfWaitingAfter ?? { days: 5, unit: "business_day" };

/** How long an answer opens a closed inquiry again; an edition that does not say opens it for thirty days. */
export const reopensFor = ({ reopensWithin }: Edition): Within =>
  reopensWithin ?? { days: 30, unit: "calendar_day" };

/** How long the privacy officer has for an answer; an edition that does not say gives one day. */
export const answerPrivacy = ({ answerPrivacyWithin }: Edition): Within =>
  answerPrivacyWithin ?? { days: 1, unit: "business_day" };

/** How long the school has for the note of what was shared; an edition that does not say gives one day. */
export const noteShared = ({ noteSharedWithin }: Edition): Within =>
  noteSharedWithin ?? { days: 1, unit: "business_day" };

/**
 * How long somebody may have an emergency before they are asked whether it is over: an edition that does not say asks after
 * two hours, and of one of the same day when the school day ends.
 */
export const saysOver = ({ endEmergencyWithin }: Pick<Edition, "endEmergencyWithin">) => ({
  immediate: endEmergencyWithin?.immediate ?? 120,
  same_day: endEmergencyWithin?.same_day ?? ({ days: 0, unit: "school_day" } as const),
});

/** The edition that Answerable ships: the SOP's own words, with safe numbers where it leaves them open. */
export const edition2026: Edition = {
  id: "2026",
  title: "Responding to Parental Inquiries, edition 2026",
  effective: "2026-08-03",
  reviewBy: "2027-08-02",
  approvedBy: "Principal",
  acknowledgeWithin: { days: 1, unit: "business_day" },
  supplyFactsWithin: { days: 3, unit: "business_day" },
  answerWithin: {
    general: { days: 2, unit: "business_day" },
    records: { days: 3, unit: "business_day" },
    concern: { days: 3, unit: "business_day" },
  },
  remindOfWaitingAfter: { days: 5, unit: "business_day" },
  acceptWithin: { days: 1, unit: "business_day" },
  askFeedbackWithin: { days: 1, unit: "business_day" },
  confirmEmergencyWithin: { immediate: 2, same_day: 10 },
  emergencyNumber: "911",
  endEmergencyWithin: { immediate: 120, same_day: { days: 0, unit: "school_day" } },
  callChain: {
    immediate: { repeatAfter: 1, handOnAfter: 2, alarmAgainAfter: 5 },
    same_day: { repeatAfter: 2, handOnAfter: 10, alarmAgainAfter: 15 },
  },
  standDownAlone: { days: 1, unit: "business_day" },
  identity: { forStudent: 3, lastsDays: 30 },
  guidelines: {
    general: "Provide accurate, approved information; offer to send documentation if needed.",
    records: "Only discuss with authorized parents/guardians; ensure compliance with privacy laws.",
    concern: "Listen respectfully; document concern; explain next steps or escalation process.",
    emergency: "Immediately refer to appropriate personnel, follow school emergency protocols.",
  },
};
