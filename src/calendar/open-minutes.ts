import type { Calendar } from "./calendar.ts";
import { instantAt, localAt, millisecondsOf } from "./local-time.ts";
import { byDate, officeDay } from "./office-day.ts";

/** Minutes of opening time between two UTC instants, for "three school hours left"; 0 when `until` is not later. */
export function openMinutes(calendar: Calendar, from: string, until: string): number {
  const start = millisecondsOf(from);
  const end = millisecondsOf(until);
  if (end <= start) return 0;
  const closures = byDate(calendar.closures);
  const last = localAt(calendar.tz, end).day;
  let open = 0;
  for (let { day } = localAt(calendar.tz, start); day <= last; day++) {
    for (const [opens, closes] of officeDay(calendar, day, closures).hours) {
      const first = Math.max(start, instantAt(calendar.tz, day, opens));
      open += Math.max(0, Math.min(end, instantAt(calendar.tz, day, closes)) - first);
    }
  }
  return open / 60_000;
}
