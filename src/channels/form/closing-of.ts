import type { Calendar } from "../../calendar/calendar.ts";
import { dayOf } from "../../calendar/day-of.ts";

/**
 * The moment at which a local date ends for a parent who was given it: the office's closing time, or 17:00 on a day
 * without opening hours.
 */
export function closingOf(date: string, calendar: Calendar): string {
  const day = Temporal.PlainDate.from(date);
  const closing = dayOf(calendar, date).hours.at(-1)?.[1] ?? "17:00";
  return day
    .toZonedDateTime({ timeZone: calendar.tz, plainTime: closing === "24:00" ? "23:59" : closing })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
