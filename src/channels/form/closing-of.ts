import type { Calendar, Weekday } from "../../calendar/calendar.ts";

const days: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * The moment at which a local date ends for a parent who was given it: the office's closing time, or 17:00 on a day
 * without opening hours.
 */
export function closingOf(date: string, calendar: Calendar): string {
  const day = Temporal.PlainDate.from(date);
  const weekday = days[day.dayOfWeek - 1] ?? "mon";
  const closing = calendar.hours[weekday]?.at(-1)?.[1] ?? "17:00";
  return day
    .toZonedDateTime({ timeZone: calendar.tz, plainTime: closing === "24:00" ? "23:59" : closing })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
