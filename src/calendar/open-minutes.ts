import type { Calendar } from "./calendar.ts";
import { openTimeBetween } from "./open-time.ts";

/** Minutes of opening time between two UTC instants, for "three school hours left"; 0 when `until` is not later. */
export function openMinutes(calendar: Calendar, from: string, until: string): number {
  return openTimeBetween(from, until, calendar);
}
