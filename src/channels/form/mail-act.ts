import { z } from "zod";
import { line, text } from "./field.ts";

const mail = z.uuid();
const note = (what: string) => text(what, 2_000);

/**
 * What a clerk does with a letter or a mail that needed a look: off the list with a note, sent or read again, an inquiry
 * of its own or a message on one that is there, acknowledged, told by telephone, its address marked; and back on the list.
 */
export const mailAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("looked"), mail, note: note("what you found or did") }),
  z.strictObject({ act: z.literal("again"), mail }),
  z.strictObject({ act: z.literal("inquiry"), mail }),
  z.strictObject({ act: z.literal("join"), mail, reference: line("the inquiry’s reference", 20) }),
  z.strictObject({ act: z.literal("acknowledge"), mail }),
  z.strictObject({ act: z.literal("rang"), mail, note: note("what you told them") }),
  z.strictObject({ act: z.literal("mark"), mail, note: note("why nobody needs to look at it") }),
  z.strictObject({ act: z.literal("back"), mail }),
]);

export type MailAct = z.output<typeof mailAct>;
