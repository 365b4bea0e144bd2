import { z } from "zod";
import { complaintEntries } from "./complaint-entries.ts";
import { dutyEntries } from "./duty-entries.ts";
import { emergencyEntries } from "./emergency-entries.ts";
import { code, entry, id, identityLevel, kept, moment } from "./entry-parts.ts";
import { joinEntries } from "./join-entries.ts";
import { purposes, sources, types } from "./words.ts";

// Entries are for ever: a shape may gain an optional field, never lose or rename one.
// test/entries-we-have-written.json holds one of every shape ever written, and a test folds it.

const letter = { letter: id, purpose: z.enum(purposes) };

/** Every shape that the record may hold, in the order of an inquiry's life. */
export const entrySchema = z.discriminatedUnion("kind", [
  entry("received", {
    reference: code,
    edition: code,
    source: z.enum(sources),
    receivedAt: moment,
    type: z.enum(types),
    /** What it is besides an emergency: the type that it falls back to when the emergency is over. */
    otherwise: z.enum(["general", "records", "concern"]).optional(),
    topic: code.nullable(),
    language: code,
    question: kept,
    subject: kept.optional(),
    guardianName: kept.optional(),
    email: kept.optional(),
    phone: kept.optional(),
    studentName: kept.optional(),
    guardian: id.optional(),
    student: id.optional(),
    owner: id.optional(),
    /** The absence for which the owner stands in. */
    absence: id.optional(),
    /** The owner answers for this topic in particular, and hears of it at once: the others look at the desk. */
    routed: z.literal(true).optional(),
    /** The original, byte for byte, when it came as mail. */
    original: id.optional(),
    /** What a mail quotes, and what programs added to it, apart from the question. */
    quoted: kept.optional(),
    /** A mail that could not be read automatically: a person reads the original. */
    unreadable: z.boolean().optional(),
    /** A mail that was too long: only its beginning is kept. */
    tooLong: z.boolean().optional(),
    /** The closed inquiry that it goes on from. */
    follows: id.optional(),
    /** The inquiry, and its message, whose words it was made of. */
    splitFrom: z.strictObject({ inquiry: id, message: z.int().positive() }).optional(),
    /** The inquiry whose letter it answers, though that was written to somebody else. */
    answers: id.optional(),
    /** What is odd about its sender. */
    tricks: z.array(code).max(6).optional(),
    /** What the parent wrote when asked whether it is about somebody who works here. */
    aboutStaff: kept.optional(),
  }),
  ...emergencyEntries,
  ...complaintEntries,
  ...joinEntries,
  entry("factSupplied", { fact: z.enum(["guardianName", "email", "phone", "studentName"]), value: kept }),
  entry("classified", { type: z.enum(types), topic: code }),
  entry("linked", { guardian: id.optional(), student: id.optional(), guardianship: id.optional() }),
  entry("identityVerified", { level: identityLevel, method: code, guardian: id, until: moment }),
  /** Somebody tried to make sure who is asking: a check was sent, or it was not them, or nobody was reached. */
  entry("identityTried", {
    method: code,
    result: z.enum(["sent", "not_confirmed", "not_reached", "not_shown", "not_vouched", "name_of_another"]),
    guardian: id.optional(),
  }),
  entry("assigned", { to: id, absence: id.optional() }),
  entry("letterWritten", {
    ...letter,
    to: kept,
    text: kept,
    automatic: z.boolean(),
    /** The alert of the chain that it carries. */
    alert: z.int().positive().optional(),
    /** It does not leave earlier. */
    leaves: moment.optional(),
  }),
  entry("letterHandedOver", letter),
  entry("letterFailed", { ...letter, permanent: z.boolean(), because: code }),
  /** A person had it sent again, after it failed, came back, or nobody knew. */
  entry("letterOrderedAgain", letter),
  entry("letterBounced", { ...letter, status: code }),
  /** Just before it left, what may be told had changed: it did not leave, and these were told. */
  entry("letterHeld", { ...letter, because: code, tell: z.array(id).max(20) }),
  entry("acknowledged", { how: z.enum(["letter", "spoken", "posted"]), letter: id.optional() }),
  entry("guardianWrote", {
    text: kept,
    source: z.enum(sources),
    from: z.enum(["guardian", "third_party"]),
    original: id.optional(),
    quoted: kept.optional(),
    /** Its own subject, where it is another than before. */
    subject: kept.optional(),
    /** Who a third party says to be. */
    sender: kept.optional(),
    /** It may be a new question: so many days after the last word, with another subject. */
    perhapsNew: z.int().positive().optional(),
    /** What is odd about its sender. */
    tricks: z.array(code).max(6).optional(),
    /** A mail that was too long: only its beginning is kept. */
    tooLong: z.boolean().optional(),
  }),
  entry("machineWrote", { sort: code, original: id }),
  entry("replied", {
    text: kept,
    how: z.enum(["letter", "spoken", "posted"]),
    letter: id.optional(),
    settles: z.boolean(),
    about: z.enum(["general", "student"]),
    asksGuardian: z.boolean(),
    /** The date the guardian was given. */
    promise: moment.optional(),
    overrides: z.array(z.strictObject({ check: code, reason: kept })),
    /** The evidence under which a student was spoken of. */
    guardianship: id.optional(),
    /** The kind of information told, the rule that allowed it, and the privacy officer's yes where that was it. */
    category: code.optional(),
    rule: code.optional(),
    question: id.optional(),
    /** The letters to others who got the same. */
    copies: z.array(id).max(20).optional(),
    /** Its letter waits until this moment: it counts once it has left, and can be taken back until then. */
    leaves: moment.optional(),
    /** Somebody chose that moment. */
    scheduled: z.literal(true).optional(),
  }),
  /** The letter of a reply that waited has left: from now on it counts. `writer`: who gave the parent the date. */
  entry("replySent", {
    letter: id,
    settles: z.boolean(),
    asksGuardian: z.boolean(),
    promise: moment.optional(),
    writer: id.optional(),
  }),
  /** A letter that had not left never will: somebody took it back, or the answer was faster than its acknowledgement. */
  entry("letterTakenBack", { ...letter, because: z.literal("answered").optional() }),
  entry("letterRescheduled", { ...letter, leaves: moment }),
  /** A draft went to the privacy officer, as it stood. */
  entry("privacyAsked", {
    question: id,
    asks: kept,
    draft: kept,
    to: kept,
    category: code,
    rule: code,
    /** The privacy officers who were told. */
    tell: z.array(id).max(20).optional(),
  }),
  entry("privacyAnswered", { question: id, answer: z.enum(["yes", "yes_but", "no"]), reason: kept }),
  entry("noted", { note: kept }),
  entry("escalated", {
    escalation: id,
    from: id.nullable(),
    to: id,
    reason: kept,
    tried: kept,
    nextStep: kept,
    until: moment,
    askedBy: z.enum(["staff", "guardian", "sweep"]),
    letter: id.optional(),
    absence: id.optional(),
  }),
  /** `to`: who took it over, when they stand in for whom it was meant for. */
  entry("escalationAccepted", { escalation: id, to: id.optional(), absence: id.optional() }),
  entry("escalationHandedBack", { escalation: id, to: id.nullable(), reason: kept }),
  /**
   * It is a concern about a member of staff, and kept from them and all who answer to them. `to`: who has it now, where
   * whoever had it or was asked is among those; null: nobody is left.
   */
  entry("subjectNamed", { staff: id, to: id.nullable().optional() }),
  /**
   * The words of a concern name a member of staff for certain: kept from them, and from them alone, until a person has looked.
   * `to` as above.
   */
  entry("subjectFound", { staff: id, to: id.nullable().optional() }),
  /** It is not about them after all. */
  entry("subjectCleared", { staff: id, reason: kept }),
  entry("closed", { outcome: z.enum(["settled", "withdrawn", "referred", "no_answer_needed"]) }),
  entry("reopened", { because: z.enum(["guardian_wrote", "guardian_not_satisfied", "bounced", "staff"]) }),
  entry("rated", { settled: z.boolean(), score: z.int().min(1).max(5), words: kept.optional() }),
  ...dutyEntries,
]);

/** One thing that happened to an inquiry, in the past tense; never edited, never removed. */
export type Entry = z.infer<typeof entrySchema>;
export type EntryKind = Entry["kind"];
/** The entries of one kind, or of several. */
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
type Without<T> = T extends unknown ? Omit<T, "seq" | "at" | "by"> : never;
/** An entry before it has its number, its moment and its actor. */
export type Happening = Without<Entry>;
