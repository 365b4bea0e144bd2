import type { Calendar, Interval, Weekday } from "./calendar.ts";

const weekdays: Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** So many days after an ISO date, counted on the UTC calendar, which knows no changing clocks. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The hours of a date when nothing is declared: the season's, else the week's. */
export function usualHours({ seasons, hours }: Calendar, date: string): Interval[] {
  const season = seasons?.find(({ from, to }) => from <= date && date <= to);
  return (season?.hours ?? hours)[weekdays[new Date(date).getUTCDay()] ?? "mon"] ?? [];
}
