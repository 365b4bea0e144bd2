import { z } from "zod";
import { date, optional } from "../../channels/form/field.ts";
import { absenceReasons } from "../../store/tables.ts";

/** What the page of absences sends: one that is entered, or one that is taken back. */
export const absenceForm = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("enter"),
    staff: z.uuid("Please choose who is away."),
    from: date,
    to: date,
    deputy: optional(z.uuid("Please choose who stands in.")),
    reason: z.enum(absenceReasons, "Please choose one of the reasons offered."),
  }),
  z.strictObject({ act: z.literal("take back"), absence: z.uuid("Please choose an absence of the list.") }),
]);
