import { z } from "zod";
import type { Receive } from "../../inquiry/command.ts";
import type { types } from "../../inquiry/words.ts";
import { topicKeys } from "../../letters/words/parts.ts";
import { keep } from "../../store/keep.ts";
import { newId } from "../../store/new-id.ts";
import { newReference } from "../../store/new-reference.ts";
import { triage } from "../../triage/triage.ts";
import { dangerOf } from "../danger-of.ts";
import { email, language, line, optional, phone, text } from "./field.ts";

/** What a parent fills in. A name and one way to reach them are asked for; only the question must be there. */
export const askForm = z
  .strictObject({
    question: text("your question", 20_000),
    guardianName: optional(line("your name", 120)),
    email: optional(email),
    phone: optional(phone),
    studentName: optional(line("the student's name", 120)),
    /** Whom it is about, when it is about somebody who works at the school. */
    aboutStaff: optional(line("who it is about", 200)),
    topic: optional(z.enum(topicKeys, "Please choose one of the topics offered.")),
    language: language.default("en"),
    /** The parent ticked that somebody may be in danger. */
    danger: z.boolean().default(false),
  })
  .meta({ id: "Ask", description: "An inquiry as a parent sends it" });
export type Ask = z.output<typeof askForm>;

/** Somebody who typed in their own words makes a message; triage says what kind, and danger goes before everything. */
export function receiveFrom(
  form: Ask,
  source: "web" | "api",
  now: string,
  more: Partial<Pick<Receive, "guardian" | "student" | "receivedAt">> & {
    type?: (typeof types)[number];
  } = {},
): Receive {
  const found = triage({ text: form.question, language: form.language, channel: source });
  const danger = dangerOf(found, form.danger);
  return {
    kind: "receive",
    id: newId(),
    reference: newReference(),
    source,
    receivedAt: more.receivedAt ?? now,
    // Whoever says whom of the staff it is about has a concern, however it is worded.
    type: more.type ?? (found.type === "emergency" || form.aboutStaff ? "concern" : found.type),
    topic: form.topic ?? (form.aboutStaff ? "staff_conduct" : found.topic),
    language: form.language,
    question: keep(form.question),
    ...(form.guardianName && { guardianName: keep(form.guardianName) }),
    ...(form.email && { email: keep(form.email) }),
    ...(form.phone && { phone: keep(form.phone) }),
    ...(form.studentName && { studentName: keep(form.studentName) }),
    ...(form.aboutStaff && { aboutStaff: keep(form.aboutStaff) }),
    ...(more.guardian && { guardian: more.guardian }),
    ...(more.student && { student: more.student }),
    ...(danger && { danger }),
  };
}
