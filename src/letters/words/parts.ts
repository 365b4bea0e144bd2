/** A letter as it leaves: a subject line and plain text, paragraphs parted by a blank line. */
export type Letter = { subject: string; body: string };

/** What every letter says about the school. Dates everywhere in these parts come already formatted. */
export type School = { schoolName: string; schoolPhone: string };

/** Who writes. */
export type Writer = { name: string; role: string };

export type Acknowledgement = School & {
  reference: string;
  received: string;
  due: string;
  /** One sentence, in the letter's language: why this date. */
  because: string;
  /** The private link to follow the inquiry. */
  link: string;
  /** The emergency number of the country: 911, 999, 112. */
  emergencyNumber: string;
  /** Their mail was longer than we take. */
  tooLong?: boolean;
};

export type Resumed = School & {
  reference: string;
  /** Who has it now; absent where nobody has yet. */
  to?: { name: string; role: string };
  due: string;
  because: string;
  link: string;
  emergencyNumber: string;
};

export type EmergencyAcknowledgement = School & {
  reference: string;
  emergencyNumber: string;
  /** The country's line for people who think of suicide. */
  crisisLine?: string;
};

export type Reply = School & {
  guardianName?: string;
  /** The question restated, as the words after "You asked": "when the winter concert is". */
  restated: string;
  /** The answer, written by the member of staff. */
  answer: string;
  /** When the matter stays open: what we will do, as the words after "We will", and by when. */
  promise?: { what: string; by: string };
  writer: Writer;
  reference: string;
  link: string;
};

export type Escalation = School & {
  guardianName?: string;
  /** To whom it went: a role, and a name when the school gives it. */
  to: { role: string; name?: string };
  /** What happens now, as a whole sentence. */
  nextStep: string;
  by: string;
  reference: string;
  link: string;
};

export type PromiseMoved = School & {
  guardianName?: string;
  from: string;
  until: string;
  /** The reason, as a whole sentence. */
  because: string;
  writer: Writer;
  reference: string;
  link: string;
};

export type PromiseKept = School & {
  guardianName?: string;
  /** What was done, as a whole sentence. */
  done: string;
  by: string;
  writer: Writer;
  reference: string;
  link: string;
};

export type Footer = { reference: string; link: string };

export type Closing = School & { reference: string; yesLink: string; noLink: string };

export type Added = School & {
  reference: string;
  link: string;
  emergencyNumber: string;
  /** Only the beginning of the mail is kept. */
  tooLong?: boolean;
};

export type ClosureNotice = School & {
  reference: string;
  link: string;
  emergencyNumber: string;
  /** One sentence: which days are closed and why, or that they are open after all. */
  says: string;
  from: string;
  until: string;
  /** One sentence, in the letter's language: why the new date. */
  because: string;
};

export type IdentityCheck = School & {
  link: string;
  /** Where the code is typed in, with the reference. */
  page: string;
  code: string;
  reference: string;
  /** When the inquiry came, so that nobody confirms another's for their own. */
  received: string;
  minutes: number;
};

/** The topics of the shipped edition. */
export const topicKeys = [
  "attendance",
  "grades_progress",
  "schedule_courses",
  "transcripts_records",
  "enrolment_transfer",
  "transport",
  "meals",
  "fees_payments",
  "health_nurse",
  "special_education",
  "english_learners_translation",
  "counselling_wellbeing",
  "bullying_harassment",
  "discipline",
  "staff_conduct",
  "curriculum_materials",
  "safety_security",
  "facilities",
  "calendar_events",
  "technology_portal",
  "athletics_activities",
  "before_after_care",
  "custody_family",
  "directory_privacy_optout",
  "dress_code_policies",
  "gifted_advanced",
  "transition_graduation",
  "volunteering_pta",
  "compliment",
  "public_records_request",
  "lost_property",
  "other",
] as const;

export type TopicKey = (typeof topicKeys)[number];

/** Joins what there is, a blank line between. */
export const paragraphs = (...texts: (string | false | undefined)[]): string =>
  texts.filter((text) => typeof text === "string" && text.trim()).join("\n\n");
