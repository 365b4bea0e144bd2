import type { Calendar } from "../../calendar/calendar.ts";
import type { Finding } from "../../letters/checks/about.ts";
import { findDates } from "../../letters/checks/find-dates.ts";
import { closedDay } from "../../sop/closed-day.ts";
import { dateWords } from "./away-words.ts";

type Draft = { text: string; settles: boolean; promise?: string };
/** A date that may be taken instead, with one press. */
export type Offer = { date: string; label: string };

/**
 * What is said, while somebody writes, of a promise for a day on which the school is closed: the date in the field, or,
 * while that is empty, one that stands in a letter that settles nothing.
 */
export function closedPromise(
  { text, settles, promise }: Draft,
  language: string,
  today: string,
  calendar: Calendar,
): (Finding & { offer?: Offer }) | null {
  const written =
    promise || settles
      ? []
      : findDates(text, language, today).filter(({ exact, weekdayFits }) => exact && weekdayFits);
  const found = closedDay(promise ? [promise] : written.map(({ date }) => date), today, calendar);
  if (!found) return null;
  const { date, label, next } = found;
  return {
    ...{ code: "3.2.c", name: "closed_day", clause: "3.2.c" },
    // The field's date is refused at sending; one that is only written may be something else than a promise.
    severity: promise ? "block" : "warn",
    says: `The school is closed on ${dateWords(date)}${label ? ` (${label})` : ""}, so that nobody can keep this promise.`,
    instead: next ? `The next open day is ${dateWords(next)}.` : "Choose a day on which the office is open.",
    ...(next && { offer: { date: next, label: `Promise ${dateWords(next)}` } }),
  };
}
