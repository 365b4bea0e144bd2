import type { Calendar } from "./calendar.ts";
import { dayAt, millisecondsOf, utcOf } from "./local-time.ts";
import { byDate } from "./office-day.ts";
import { openSpans } from "./open-spans.ts";

const minute = 60_000;
const farthest = 366 * 40;

/** Minutes of office time between two UTC instants, to the millisecond; 0 when `to` is not later than `from`. */
export function openTimeBetween(from: string, to: string, calendar: Calendar): number {
  const start = millisecondsOf(from);
  const end = millisecondsOf(to);
  if (end <= start) return 0;
  const closures = byDate(calendar.closures);
  const last = dayAt(calendar.tz, end);
  let open = 0;
  for (let day = dayAt(calendar.tz, start); day <= last; day++)
    for (const [opens, closes] of openSpans(calendar, day, closures))
      open += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
  return open / minute;
}

/**
 * The first UTC instant by which so many minutes of office time have passed since `from`; `from` itself for none.
 * What is used up at closing time ends there, not at the next opening. Throws a RangeError when the calendar has
 * not that much office time left.
 */
export function addOpenTime(from: string, minutes: number, calendar: Calendar): string {
  const start = millisecondsOf(from);
  let left = Math.round(minutes * minute);
  if (!(left > 0)) return utcOf(start);
  const closures = byDate(calendar.closures);
  const first = dayAt(calendar.tz, start);
  for (let day = first; day < first + farthest; day++) {
    for (const [opens, closes] of openSpans(calendar, day, closures)) {
      const begins = Math.max(start, opens);
      if (closes <= begins) continue;
      if (left <= closes - begins) return utcOf(begins + left);
      left -= closes - begins;
    }
  }
  throw new RangeError("The calendar has not enough office time left; check its opening hours.");
}

/**
 * The last UTC instant with so many minutes of office time before `due`; `due` itself for none. A reminder a whole
 * office day ahead falls on the opening, not on the evening before. Throws a RangeError as `addOpenTime` does.
 */
export function warnAt(due: string, before: number, calendar: Calendar): string {
  const end = millisecondsOf(due);
  let left = Math.round(before * minute);
  if (!(left > 0)) return utcOf(end);
  const closures = byDate(calendar.closures);
  const last = dayAt(calendar.tz, end);
  for (let day = last; day > last - farthest; day--) {
    for (const [opens, closes] of openSpans(calendar, day, closures).reverse()) {
      const ends = Math.min(end, closes);
      if (ends <= opens) continue;
      if (left <= ends - opens) return utcOf(ends - left);
      left -= ends - opens;
    }
  }
  throw new RangeError("The calendar has not enough office time before that; check its opening hours.");
}
