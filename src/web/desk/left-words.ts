import type { Calendar } from "../../calendar/calendar.ts";
import { minutesOf } from "../../calendar/local-time.ts";
import { openMinutes } from "../../calendar/open-minutes.ts";
import type { Moment } from "../../inquiry/words.ts";

/** How much of the school's own time is left until a moment, or has gone since: "2 school hours left". */
export function leftWords(until: Moment, now: Moment, calendar: Calendar): string {
  const isLate = until < now;
  const open = Math.round(isLate ? openMinutes(calendar, until, now) : openMinutes(calendar, now, until));
  return `${stretch(open, dayLength(calendar)) ?? minutes(until, now)} ${isLate ? "late" : "left"}`;
}

function stretch(open: number, day: number): string | null {
  if (open === 0) return null;
  if (open < 90) return plural(open, "school minute");
  if (open < day) return plural(Math.round(open / 60), "school hour");
  return plural(Math.round(open / day), "school day");
}

/** Outside school hours only the clock on the wall counts. */
function minutes(until: Moment, now: Moment): string {
  const between = Math.round(Math.abs(Date.parse(until) - Date.parse(now)) / 60_000);
  if (between === 0) return "less than a minute";
  return between < 90 ? plural(between, "minute") : plural(Math.round(between / 60), "hour");
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
