import type { Calendar } from "./calendar.ts";
import { instantAt } from "./local-time.ts";
import { type ClosuresByDate, officeDay } from "./office-day.ts";

/**
 * The stretches of a local day (see `dayNumber`) in which the office is open, in milliseconds since 1970: the opening
 * instant is inside, the closing instant is not. Where the clocks skip an hour, none is counted twice.
 */
export function openSpans(
  calendar: Calendar,
  day: number,
  closures: ClosuresByDate,
): [opens: number, closes: number][] {
  let until = Number.NEGATIVE_INFINITY;
  const spans: [number, number][] = [];
  for (const [open, close] of officeDay(calendar, day, closures).hours) {
    const opens = Math.max(until, instantAt(calendar.tz, day, open));
    until = Math.max(opens, instantAt(calendar.tz, day, close));
    if (opens < until) spans.push([opens, until]);
  }
  return spans;
}
