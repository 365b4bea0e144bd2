import type { Weekday } from "./calendar.ts";

const shape = /^\d{4}-\d{2}-\d{2}$/;
const week: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Is this text a date that exists, such as "2026-02-28"? 30 February does not. */
export function isDate(text: string): boolean {
  return shape.test(text) && isoDate(dayNumber(text)) === text;
}

/**
 * The days from 1 January 1970 to an ISO date of the proleptic Gregorian calendar. Plain numbers make a walk
 * over school holidays thirty times faster than date objects. Arithmetic: Howard Hinnant, "chrono-compatible
 * low-level date algorithms", days_from_civil.
 */
export function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The ISO date of a day number; the inverse of `dayNumber` (civil_from_days). */
export function isoDate(day: number): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const digits = year >= 1000 ? `${year}` : String(year).padStart(4, "0");
  return `${digits}${month < 10 ? "-0" : "-"}${month}${date < 10 ? "-0" : "-"}${date}`;
}

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The weekday of a day number. */
export function weekdayOf(day: number): Weekday {
  return week[weekdayIndex(day)] ?? "mon";
}
