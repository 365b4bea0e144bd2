import type { Calendar } from "../calendar/calendar.ts";
import { dayOf } from "../calendar/day-of.ts";
import { dayNumber, isoDate } from "../calendar/local-date.ts";

/** A local date on which the office is closed: why, as the calendar says, and the next date on which it is open. */
export type ClosedDay = { date: string; label: string | null; next: string | null };

/** The first of some local dates that is ahead of today and on which the office is closed; null when all are open. */
export function closedDay(dates: readonly string[], today: string, calendar: Calendar): ClosedDay | null {
  for (const date of dates) {
    if (date < today) continue;
    const { business, label } = dayOf(calendar, date);
    if (!business) return { date, label, next: nextOpenDay(date, calendar) };
  }
  return null;
}

/** No office stays closed for longer; a calendar that does is wrong. */
const farthest = 120;

function nextOpenDay(date: string, calendar: Calendar): string | null {
  for (let day = dayNumber(date) + 1; day <= dayNumber(date) + farthest; day++)
    if (dayOf(calendar, isoDate(day)).business) return isoDate(day);
  return null;
}
