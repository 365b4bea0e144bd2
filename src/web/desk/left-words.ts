import type { Calendar } from "../../calendar/calendar.ts";
import { minutesOf } from "../../calendar/local-time.ts";
import { openMinutes } from "../../calendar/open-minutes.ts";
import type { Moment } from "../../inquiry/words.ts";
import { localDate } from "./when-words.ts";

/**
 * How much of the school's own time is left until a moment, or has gone since: "2 school hours left". Where none lies
 * between, no amount says how late it is: in a break "47 hours late" stood below "1 school day late" for an older date.
 */
export function leftWords(until: Moment, now: Moment, calendar: Calendar): string {
  const isLate = until < now;
  const open = Math.round(isLate ? openMinutes(calendar, until, now) : openMinutes(calendar, now, until));
  const amount = stretch(open, dayLength(calendar));
  if (amount) return `${amount} ${isLate ? "late" : "left"}`;
  if (!isLate) return minutesLeft(until, now) ?? "no school time left";
  return localDate(until, calendar.tz) === localDate(now, calendar.tz) ? "late" : "late, no school since";
}

function stretch(open: number, day: number): string | null {
  if (open === 0) return null;
  if (open < 90) return plural(open, "school minute");
  if (open < day) return plural(Math.round(open / 60), "school hour");
  return plural(Math.round(open / day), "school day");
}

/** An hour or so before it, the clock on the wall counts at any time of the day: an emergency goes by minutes. */
function minutesLeft(until: Moment, now: Moment): string | null {
  const between = Math.round((Date.parse(until) - Date.parse(now)) / 60_000);
  if (between === 0) return "less than a minute left";
  return between < 90 ? `${plural(between, "minute")} left` : null;
}

/** The usual opening time of a day, in minutes. */
const dayLength = ({ hours }: Calendar): number =>
  Math.max(
    60,
    ...Object.values(hours).map((day) =>
      day.reduce((sum, [open, close]) => sum + minutesOf(close) - minutesOf(open), 0),
    ),
  );

/** "1 school hour", "3 school hours". */
export const plural = (count: number, word: string, words = `${word}s`): string =>
  `${count} ${count === 1 ? word : words}`;
