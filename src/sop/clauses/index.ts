import type { Clause } from "../clause.ts";
import { guidelinesForEscalating } from "./2-c-guidelines-for-escalating.ts";
import { logTheFiveFacts } from "./3-1-a-log-the-five-facts.ts";
import { acknowledge } from "./3-1-b-acknowledge.ts";
import { stateTimeline } from "./3-2-c-state-timeline.ts";
import { firstReply } from "./3-2-first-reply.ts";
import { doNotDisclose } from "./3-3-b-do-not-disclose.ts";
import { document } from "./3-5-a-document.ts";
import { concernsAndComplaints, generalInformation, progressAndRecords } from "./4-answer-by-type.ts";
import { emergencies } from "./4-d-emergencies.ts";
import { noteWhatWasShared } from "./5-a-note-what-was-shared.ts";
import { followPrivacyLaw } from "./5-b-follow-privacy-law.ts";
import { resolveAtFirstContact } from "./6-a-resolve-at-first-contact.ts";
import { escalate } from "./6-b-escalate.ts";
import { notifyOfNextSteps } from "./6-c-notify-of-next-steps.ts";
import { seekFeedback } from "./7-a-seek-feedback.ts";

/**
 * Every clause, in the order in which they are asked: what the other person did and danger come first, then who may
 * be told, then the manner of a reply. The first refusal wins.
 */
export const clauses: Clause[] = [
  document,
  emergencies,
  logTheFiveFacts,
  acknowledge,
  doNotDisclose,
  stateTimeline,
  firstReply,
  generalInformation,
  progressAndRecords,
  concernsAndComplaints,
  noteWhatWasShared,
  followPrivacyLaw,
  resolveAtFirstContact,
  guidelinesForEscalating,
  escalate,
  notifyOfNextSteps,
  seekFeedback,
];
