import { z } from "zod";
import { email, line } from "../../channels/form/field.ts";

const orNobody = "Please choose somebody, or nobody.";

/** What the page of the organisation sends: to whom somebody answers, or who speaks for the governors. */
export const organisationForm = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("answer"),
    staff: z.uuid("Please choose somebody."),
    /** Nobody is an answer of its own: to choose nothing detaches nobody. */
    to: z.union([z.literal("nobody"), z.uuid(orNobody)], orNobody),
  }),
  z.strictObject({
    act: z.literal("governors"),
    name: line("the name", 120),
    title: line("the position", 120),
    email,
  }),
]);
