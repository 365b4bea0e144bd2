import { dayOf } from "../calendar/day-of.ts";
import { due } from "../calendar/due.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Owed } from "./clause.ts";
import type { Within } from "./edition.ts";
import type { World } from "./world.ts";

/**
 * The date that a stretch of the school's days ends on, counted from `from`, with its reason in words: "started" for
 * what nobody received, such as an escalation.
 */
export function within(
  stretch: Within,
  from: Moment,
  { calendar }: World,
  begins: "received" | "started" = "received",
): Owed {
  const { at, why, steps } = due(stretch, from, calendar, begins);
  return { until: at, why, steps, counted: { days: stretch.days, unit: stretch.unit, from } };
}

/** Whether the office is closed on the local day of a moment, with the calendar's label; null when it is open. */
export function closedOn(moment: Moment, { calendar }: World): { label: string | null } | null {
  const date = Temporal.Instant.from(moment).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
  const { business, label } = dayOf(calendar, date);
  return business ? null : { label };
}

/** `minutes` after a moment: for duties of minutes, which no calendar stretches. */
export const plusMinutes = (from: Moment, minutes: number): Moment =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

/** `days` times 24 hours after a moment: for proofs that expire, never for deadlines. */
export const plusDays = (from: Moment, days: number): Moment => plusMinutes(from, days * 24 * 60);
