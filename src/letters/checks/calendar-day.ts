/** A day of the calendar, month 1 to 12. */
export type CalendarDay = { year: number; month: number; day: number };

const pad = (value: number) => String(value).padStart(2, "0");

/** Days since 1 January 1970; null when there is no such day. */
export function dayNumber({ year, month, day }: CalendarDay): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (dayNumber: number): number => (((dayNumber + 4) % 7) + 7) % 7;

/** The ISO date of a day number, for example "2026-12-04". */
export function isoDate(dayNumber: number): string {
  // Civil from days, Howard Hinnant.
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${pad(month)}-${pad(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** Reads the date at the start of an ISO date or moment; null when there is none. */
export function readIsoDate(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
