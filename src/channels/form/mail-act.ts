import { z } from "zod";
import { text } from "./field.ts";

const mail = z.uuid();

/** What a clerk does with a letter or a mail that needed a look: off the list with a note, sent again, or an inquiry of its own. */
export const mailAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("looked"), mail, note: text("what you found or did", 2_000) }),
  z.strictObject({ act: z.literal("again"), mail }),
  z.strictObject({ act: z.literal("inquiry"), mail }),
]);
