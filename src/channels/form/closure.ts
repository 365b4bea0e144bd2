import { z } from "zod";
import type { Calendar, Closure } from "../../calendar/calendar.ts";
import { dayOf } from "../../calendar/day-of.ts";
import { localAt } from "../../calendar/local-time.ts";
import { date, line } from "./field.ts";

const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Please write the hour with four digits, for example 10:00.");

/** A closed day as somebody declares it: which schools, all day or from or until when, which days, and why. */
export const closureForm = z.strictObject({
  /** Made when the form was opened, so that a second press of the button is the same declaration. */
  id: z.uuid(),
  schools: z.array(z.int().positive()).min(1, "Please choose a school.").max(500),
  kind: z.enum(
    ["closed", "late", "early"],
    "Please say whether the school is closed, opens late or closes early.",
  ),
  at: hour.optional(),
  on: z.array(date).min(1, "Please choose a day.").max(10, "Please choose ten days at most."),
  reason: line("the reason", 60),
});
export type ClosureGiven = z.output<typeof closureForm>;

/** The days of a declaration in the calendar's own shape. */
export const daysOf = ({ id, kind, at, on, reason }: ClosureGiven): Closure[] =>
  [...new Set(on)].sort().map((date) => ({
    ...{ date, kind, label: reason, id },
    ...(kind !== "closed" && at && { at }),
  }));

/** What a school's calendar has against a declaration, as sentences. */
export function objections(given: ClosureGiven, calendar: Calendar, now: string): string[] {
  const { kind, at } = given;
  if (kind !== "closed" && !at)
    return [`Please say at which hour the school ${kind === "late" ? "opens" : "closes"}.`];
  const today = localAt(calendar.tz, Date.parse(now)).date;
  return given.on.flatMap((date) => {
    if (date < today) return [`${date} has passed; a date that was missed then stays missed.`];
    const { business, hours } = dayOf(calendar, date);
    if (!business) return [`The office is closed on ${date} already.`];
    const [opens, closes] = [hours[0]?.[0] ?? "", hours.at(-1)?.[1] ?? ""];
    return at && kind !== "closed" && (at <= opens || at >= closes)
      ? [`On ${date} the office is open from ${opens} to ${closes}; choose an hour between.`]
      : [];
  });
}
