import type { Calendar, Weekday } from "../../calendar/calendar.ts";
import { isOpen } from "../../calendar/is-open.ts";
import { localAt } from "../../calendar/local-time.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Hours, Span } from "./chain.ts";

const week: readonly Weekday[] = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"];

/** Does a link answer at this moment (UTC)? Hours are the school's own, its closures included. */
export function holds(hours: Hours, calendar: Calendar, now: Moment): boolean {
  if (hours === "always") return true;
  if (hours === "open") return isOpen(calendar, now);
  if (hours === "closed") return !isOpen(calendar, now);
  const { day, time } = localAt(calendar.tz, Date.parse(now));
  return hours.some((span) => within(span, day, time));
}

/** Day 0 is 1 January 1970, a Thursday. */
const weekdayOf = (day: number): Weekday => week[((day % 7) + 7) % 7] ?? "mon";

function within({ days, from, to }: Span, day: number, time: string): boolean {
  const today = days.includes(weekdayOf(day));
  if (from < to) return today && from <= time && time < to;
  return (today && from <= time) || (days.includes(weekdayOf(day - 1)) && time < to);
}
