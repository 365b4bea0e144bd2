import { acronyms } from "./acronyms.ts";
import { contactAndSignature } from "./contact-and-signature.ts";
import { date } from "./date.ts";
import { emergencyReply } from "./emergency-reply.ts";
import { empathy } from "./empathy.ts";
import { greeting } from "./greeting.ts";
import { identifier } from "./identifier.ts";
import { languageMatch } from "./language-match.ts";
import type { Check } from "./letter.ts";
import { names } from "./names.ts";
import { nextStep } from "./next-step.ts";
import { otherContacts } from "./other-contacts.ts";
import { outcomePromise } from "./outcome-promise.ts";
import { placeholder } from "./placeholder.ts";
import { protectedTerms } from "./protected-terms.ts";
import { readingLevel } from "./reading-level.ts";
import { recipients } from "./recipients.ts";
import { restatement } from "./restatement.ts";
import { staffPrivate } from "./staff-private.ts";
import { thirdPartyDiscipline } from "./third-party-discipline.ts";
import { shouting, tone } from "./tone.ts";
import { unverifiedDisclosure } from "./unverified-disclosure.ts";

/** Every check of a draft. */
export const checks: Check[] = [
  greeting,
  restatement,
  empathy,
  nextStep,
  date,
  contactAndSignature,
  tone,
  shouting,
  names,
  identifier,
  protectedTerms,
  readingLevel,
  acronyms,
  outcomePromise,
  thirdPartyDiscipline,
  placeholder,
  unverifiedDisclosure,
  languageMatch,
  staffPrivate,
  otherContacts,
  recipients,
  emergencyReply,
];
