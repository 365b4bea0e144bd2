import type { Calendar } from "./calendar.ts";
import { dayAt, millisecondsOf, utcOf } from "./local-time.ts";
import { byDate } from "./office-day.ts";
import { openSpans } from "./open-spans.ts";

const farthest = 366 * 5;

/** Is the office open at this UTC instant? The opening minute is open, the closing minute is not. */
export function isOpen(calendar: Calendar, at: string): boolean {
  const ms = millisecondsOf(at);
  const day = dayAt(calendar.tz, ms);
  return openSpans(calendar, day, byDate(calendar.closures)).some(
    ([opens, closes]) => opens <= ms && ms < closes,
  );
}

/** The instant itself when the office is open, else its next opening, in UTC; null if none within five years. */
export function nextOpening(calendar: Calendar, at: string): string | null {
  const ms = millisecondsOf(at);
  const closures = byDate(calendar.closures);
  const first = dayAt(calendar.tz, ms);
  for (let day = first; day < first + farthest; day++) {
    for (const [opens, closes] of openSpans(calendar, day, closures))
      if (ms < closes) return utcOf(Math.max(ms, opens));
  }
  return null;
}
