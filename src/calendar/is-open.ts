import type { Calendar } from "./calendar.ts";
import { instantAt, localAt, millisecondsOf, utcOf } from "./local-time.ts";
import { byDate, officeDay } from "./office-day.ts";

const farthest = 366 * 5;

/** Is the office open at this UTC instant? The opening minute is open, the closing minute is not. */
export function isOpen(calendar: Calendar, at: string): boolean {
  const ms = millisecondsOf(at);
  const { day } = localAt(calendar.tz, ms);
  return officeDay(calendar, day, byDate(calendar.closures)).hours.some(
    ([open, close]) => instantAt(calendar.tz, day, open) <= ms && ms < instantAt(calendar.tz, day, close),
  );
}

/** The instant itself when the office is open, else its next opening, in UTC; null if none within five years. */
export function nextOpening(calendar: Calendar, at: string): string | null {
  const ms = millisecondsOf(at);
  const closures = byDate(calendar.closures);
  const { day: first } = localAt(calendar.tz, ms);
  for (let day = first; day < first + farthest; day++) {
    for (const [open, close] of officeDay(calendar, day, closures).hours) {
      if (ms < instantAt(calendar.tz, day, close))
        return utcOf(Math.max(ms, instantAt(calendar.tz, day, open)));
    }
  }
  return null;
}
