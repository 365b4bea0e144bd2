import { z } from "zod";
import { date, email, line, optional, phone, text } from "../../channels/form/field.ts";
import { categories, orderStatuses } from "../../rights/facts.ts";
import { flagKinds } from "../../rights/standing.ts";

const id = z.uuid("Please choose from the list.");
const seen = z.coerce.number().int().min(0).max(1_000_000).default(0);
const tick = z.preprocess((typed) => typed === "on" || typed === true, z.boolean());
const because = optional(text("why", 500));
const orNull = <T extends z.ZodType>(field: T) => optional(field).transform((value) => value ?? null);
const many = (values: readonly [string, ...string[]] | null) =>
  z.preprocess(
    (typed) => (Array.isArray(typed) ? typed : typed === undefined ? [] : [typed]),
    z.array(values ? z.enum(values, "Please choose from the list.") : id),
  );
const dates = { from: orNull(date), until: orNull(date) };
const reviewed = { ...dates, document: orNull(id), reviewer: id, reviewBy: date };
const yesNo = z
  .enum(["", "yes", "no"], "Please choose one.")
  .default("")
  .transform((typed) => (typed === "" ? null : typed === "yes"));
const whose = { id, seen, because };

/** The forms of the families' pages, by the `act` that they send. */
export const familyForm = z.discriminatedUnion("act", [
  z.object({
    ...{ act: z.literal("guardian"), ...whose, name: line("the name", 120), email: orNull(email) },
    ...{ phone: orNull(phone), language: line("the language", 20).default("en") },
  }),
  z.object({
    ...{
      act: z.literal("student"),
      ...whose,
      first: line("the first name", 80),
      last: line("the last name", 80),
    },
    ...{ grade: line("the grade", 20), born: orNull(date), postsecondary: tick },
  }),
  z.object({
    ...{ act: z.literal("relation"), ...whose, guardian: id, called: line("who they are", 60) },
    ...{ standing: line("the standing", 40), livesWith: yesNo, ...dates, evidence: orNull(id) },
    ...{
      mayReceiveRecords: tick,
      mayDecide: tick,
      mayPickUp: tick,
      emergencyContact: tick,
      generalMail: tick,
    },
  }),
  z.object({
    ...{ act: z.literal("person"), id, guardian: id, name: line("the name", 120), email: orNull(email) },
    ...{
      phone: orNull(phone),
      language: line("the language", 20).default("en"),
      called: line("who they are", 60),
    },
    standing: line("the standing", 40),
  }),
  z.object({
    ...{ act: z.literal("order"), ...whose, guardian: orNull(id), ...reviewed },
    status: z.enum(orderStatuses, "Please choose what the paper does."),
  }),
  z.object({
    ...{ act: z.literal("flag"), ...whose, flag: z.enum(flagKinds, "Please choose what is protected.") },
    ...{ authorised: many(null), ...reviewed },
  }),
  z.object({ act: z.enum(["endOrder", "endFlag", "revoke"]), ...whose }),
  z.object({
    ...{
      act: z.literal("consent"),
      ...whose,
      by: line("who gives it", 60),
      party: line("who may be told", 120),
    },
    ...{
      partyGuardian: orNull(id),
      categories: many(["all", ...categories]),
      purpose: line("what for", 200),
    },
    ...{ signed: orNull(date), until: orNull(date), document: orNull(id) },
  }),
  z.object({
    ...{
      act: z.literal("document"),
      ...whose,
      sort: line("the kind of paper", 40),
      title: line("the paper", 120),
    },
    ...{ held: orNull(line("where it lies", 120)), dated: orNull(date) },
  }),
  z.object({ act: z.enum(["accept", "decline"]), proposal: id, because }),
  z.object({ act: z.literal("open"), name: line("the child's full name", 160), because: text("why", 500) }),
  z.object({ act: z.literal("looked"), opened: id }),
]);
export type FamilyForm = z.infer<typeof familyForm>;

/** A form's fields by name; one that was sent several times is a list. */
export function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => typeof value === "string");
    fields[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return fields;
}
