import { z } from "zod";
import { types } from "../../inquiry/words.ts";
import { categories } from "../../letters/gate/categories.ts";
import { topicKeys } from "../../letters/words/parts.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { act } from "./act.ts";
import { clockActs } from "./clock-acts.ts";
import { closingOf } from "./closing-of.ts";
import { complaintActs } from "./complaint-acts.ts";
import { copiesOf } from "./copies-of.ts";
import { emergencyActs } from "./emergency-acts.ts";
import { date, email, line, optional, phone, text } from "./field.ts";
import { gateActs } from "./gate-acts.ts";
import { identityActs } from "./identity-acts.ts";
import { joinActs } from "./join-acts.ts";
import { leaves, leavingActs, waitsUntil } from "./leaving-acts.ts";
import { escalationLetter, movedLetter, replyLetter, replyTo } from "./letter-for.ts";
import { subjectActs } from "./subject-acts.ts";

const seen = z.int().positive().optional();
const reason = text("the reason", 2_000);

/** Every act on an inquiry: the form that asks for it, and the command that it makes. One schema for page, API and OpenAPI. */
export const acts = {
  reply: act(
    z
      .strictObject({
        text: text("your reply", 20_000),
        how: z.enum(["letter", "spoken", "posted"]).default("letter"),
        settles: z.boolean().default(false),
        asksGuardian: z.boolean().default(false),
        about: z.enum(["general", "student"]).default("general"),
        /** Asked only when it speaks about a student: the kind of information. */
        category: optional(z.enum(categories, "Please choose one of the kinds of information offered.")),
        /** The privacy officer's answer that it rests on. */
        question: optional(z.uuid()),
        copies: z
          .array(z.strictObject({ to: email, reason: optional(reason) }))
          .max(10, "Please send at most ten copies at once.")
          .default([]),
        promise: optional(date),
        overrides: z
          .array(z.strictObject({ check: line("the check", 10), reason }))
          .max(30)
          .default([]),
        /** Left out: at once. A local date and time, or when the office opens. */
        leaves: optional(leaves),
        seen,
      })
      .meta({ id: "Reply", description: "A reply to the guardian (SOP 3.2)" }),
    (form, found) => {
      const copies = copiesOf(form, found);
      const to = replyTo(form, found);
      const waits = form.how === "letter" ? waitsUntil(form.leaves, found) : null;
      return {
        kind: "reply",
        text: keep(form.text),
        how: form.how,
        settles: form.settles,
        asksGuardian: form.asksGuardian,
        about: form.about,
        overrides: [
          ...form.overrides.map(({ check, reason }) => ({ check, reason: keep(reason) })),
          ...copies.overrides,
        ],
        ...(form.category && { category: form.category }),
        ...(form.question && { question: form.question }),
        ...(copies.letters.length && {
          copies: copies.letters.map((copy) => ({ ...copy, ...waits?.letter })),
        }),
        ...(form.promise && { promise: closingOf(form.promise, found.calendar) }),
        ...(form.seen && { seen: form.seen }),
        ...(form.how === "letter" &&
          to && { letter: { ...replyLetter(form.text, to, found), ...waits?.letter } }),
        ...(waits?.scheduled && { scheduled: true }),
      };
    },
  ),
  ...leavingActs,
  ...gateActs,
  note: act(
    z
      .strictObject({ note: text("the note", 20_000) })
      .meta({ id: "Note", description: "For staff only (SOP 3.5)" }),
    (form) => ({ kind: "note", note: keep(form.note) }),
  ),
  acknowledgement: act(
    z
      .strictObject({ how: z.enum(["spoken", "posted"]) })
      .meta({ id: "Acknowledgement", description: "An acknowledgement that was spoken or posted (SOP 3.1)" }),
    (form) => ({ kind: "acknowledge", how: form.how }),
  ),
  escalation: act(
    z
      .strictObject({
        to: z.uuid("Please choose who takes it over."),
        reason,
        tried: text("what was tried at first contact", 2_000),
        nextStep: text("the next step", 2_000),
        by: date,
        notice: optional(text("the parent's notice", 8_000)),
        /** The parent hears who has it and by when, and none of these words. */
        withoutWords: z.boolean().default(false),
        seen,
      })
      .meta({
        id: "Escalation",
        description: "To a supervisor or designated person, with the parent's notice (SOP 6)",
      }),
    (form, found) => {
      const until = closingOf(form.by, found.calendar);
      return {
        kind: "escalate",
        id: newId(),
        to: form.to,
        reason: keep(form.reason),
        tried: keep(form.tried),
        nextStep: keep(form.nextStep),
        until,
        askedBy: "staff",
        ...(form.seen && { seen: form.seen }),
        ...(found.email && {
          letter: escalationLetter({ ...form, to: found.present(form.to), until }, found),
        }),
      };
    },
  ),
  acceptance: act(
    z.strictObject({}).meta({ id: "Acceptance", description: "I take it over (SOP 6)" }),
    () => ({
      kind: "acceptEscalation",
    }),
  ),
  handingBack: act(
    z.strictObject({ reason }).meta({ id: "HandingBack", description: "Handed back with a reason (SOP 6)" }),
    (form) => ({ kind: "handBackEscalation", reason: keep(form.reason) }),
  ),
  ...subjectActs,
  promise: act(
    z
      .strictObject({
        duty: line("the promise", 40),
        by: date,
        reason,
        withoutWords: z.boolean().default(false),
      })
      .meta({
        id: "MovedPromise",
        description:
          "A new date before the old one lapses, with a reason the parent is told where they may hear it",
      }),
    (form, found) => {
      const until = closingOf(form.by, found.calendar);
      return {
        kind: "movePromise",
        duty: form.duty,
        until,
        reason: keep(form.reason),
        ...(found.email && { letter: movedLetter(form, until, found) }),
      };
    },
  ),
  classification: act(
    z
      .strictObject({
        type: z.enum(types, "Please choose one of the four types."),
        topic: z.enum(topicKeys, "Please choose one of the topics offered."),
      })
      .meta({ id: "Classification", description: "Type and topic (SOP 4)" }),
    (form) => ({ kind: "classify", type: form.type, topic: form.topic }),
  ),
  fact: act(
    z
      .discriminatedUnion("fact", [
        z.strictObject({ fact: z.enum(["guardianName", "studentName"]), value: line("the name", 120) }),
        z.strictObject({ fact: z.literal("email"), value: email }),
        z.strictObject({ fact: z.literal("phone"), value: phone }),
      ])
      .meta({ id: "Fact", description: "A fact that the channel could not supply (SOP 3.1)" }),
    (form) => ({ kind: "supplyFact", fact: form.fact, value: keep(form.value) }),
  ),
  family: act(
    z
      .strictObject({ guardian: optional(z.uuid()), student: optional(z.uuid()) })
      .meta({ id: "Family", description: "Who asks, and about which student, as on file" }),
    (form) => ({
      kind: "link",
      ...(form.guardian && { guardian: form.guardian }),
      ...(form.student && { student: form.student }),
    }),
  ),
  ...identityActs,
  assignment: act(
    z
      .strictObject({ to: z.uuid("Please choose a colleague.") })
      .meta({ id: "Assignment", description: "Who owns it now" }),
    (form) => ({ kind: "assign", to: form.to }),
  ),
  closure: act(
    z
      .strictObject({
        outcome: z.enum(
          ["settled", "withdrawn", "referred", "no_answer_needed"],
          "Please say why it is closed.",
        ),
        seen,
      })
      .meta({ id: "Closure", description: "Nothing more is to be done" }),
    (form) => ({ kind: "close", outcome: form.outcome, ...(form.seen && { seen: form.seen }) }),
  ),
  reopening: act(z.strictObject({}).meta({ id: "Reopening", description: "Open it again" }), () => ({
    kind: "reopen",
  })),
  waiver: act(
    z
      .strictObject({ duty: line("the duty", 40), reason })
      .meta({ id: "Waiver", description: "A duty is waived by a supervisor, with a reason" }),
    (form) => ({ kind: "waive", duty: form.duty, reason: keep(form.reason) }),
  ),
  ...clockActs,
  ...joinActs,
  ...emergencyActs,
  ...complaintActs,
} as const;

export type ActName = keyof typeof acts;
