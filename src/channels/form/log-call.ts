import { z } from "zod";
import type { Receive } from "../../inquiry/command.ts";
import { types } from "../../inquiry/words.ts";
import { topicKeys } from "../../letters/words/parts.ts";
import { keep } from "../../store/keep.ts";
import { receiveFrom } from "./ask.ts";
import { date, email, language, line, optional, phone, text } from "./field.ts";

/** What the call panel writes down; a walk-in and a letter are the same with another source. */
export const callForm = z
  .strictObject({
    source: z.enum(["phone", "walk_in", "letter"], "Please say how it came in."),
    question: text("what the parent asks", 20_000),
    guardian: optional(z.uuid()),
    student: optional(z.uuid()),
    guardianName: optional(line("the parent's name", 120)),
    email: optional(email),
    phone: optional(phone),
    studentName: optional(line("the student's name", 120)),
    topic: optional(z.enum(topicKeys, "Please choose one of the topics offered.")),
    type: optional(z.enum(types)),
    language: language.default("en"),
    danger: z.boolean().default(false),
    /** The local date on which a letter reached the school; today when it is left out. */
    arrivedOn: optional(date),
  })
  .meta({ id: "Call", description: "A call, a walk-in or a letter, as the office logs it" });

/** A call and a walk-in were acknowledged by being answered; a letter still owes its acknowledgement. */
export function callFrom(form: z.output<typeof callForm>, now: string, zone: string): Receive {
  const { source, guardian, student, type, arrivedOn, ...rest } = form;
  const noon = arrivedOn && `${arrivedOn}T12:00[${zone}]`;
  const arrived =
    noon && Temporal.ZonedDateTime.from(noon).toInstant().toString({ fractionalSecondDigits: 3 });
  const command = receiveFrom(rest, "web", now, {
    ...(guardian && { guardian }),
    ...(student && { student }),
    ...(type && type !== "emergency" && { type }),
    ...(arrived && arrived < now && { receivedAt: arrived }),
  });
  return { ...command, source, ...(source !== "letter" && { acknowledged: "spoken" }) };
}

/** What the staff member says the parent is called, when they are on file: the file's own words. */
export const onFile = (
  command: Receive,
  person: { name: string; email: string | null; phone: string | null },
): Receive => ({
  ...command,
  guardianName: command.guardianName ?? keep(person.name),
  // Somebody who wrote on paper is answered on paper, unless they gave an address.
  ...(!command.email && person.email && command.source !== "letter" && { email: keep(person.email) }),
  ...(!command.phone && person.phone && { phone: keep(person.phone) }),
});
