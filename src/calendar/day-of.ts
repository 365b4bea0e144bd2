import type { Calendar, Interval } from "./calendar.ts";
import { dayNumber } from "./local-date.ts";
import { timeOf } from "./local-time.ts";
import { byDate, officeDay } from "./office-day.ts";

export type SchoolDay = { business: boolean; school: boolean; hours: Interval[]; label: string | null };

/**
 * What a local date "YYYY-MM-DD" is at this school, all closures included. A school day is one "including a
 * partial day, that children attend for instruction" (34 CFR 300.11(c)); a staff-only day is business, not school.
 */
export function dayOf(calendar: Calendar, date: string): SchoolDay {
  const { business, school, hours, label } = officeDay(calendar, dayNumber(date), byDate(calendar.closures));
  return {
    business,
    school,
    hours: hours.map(([open, close]) => [timeOf(open), timeOf(close)]),
    label,
  };
}
