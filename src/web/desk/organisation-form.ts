import { z } from "zod";
import { email, line, optional } from "../../channels/form/field.ts";

/** What the page of the organisation sends: to whom somebody answers, or who speaks for the governors. */
export const organisationForm = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("answer"),
    staff: z.uuid("Please choose somebody."),
    to: optional(z.uuid("Please choose somebody.")),
  }),
  z.strictObject({
    act: z.literal("governors"),
    name: line("the name", 120),
    title: line("the position", 120),
    email,
  }),
]);
