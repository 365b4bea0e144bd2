import type { Calendar } from "../../calendar/calendar.ts";
import { dayNumber, isoDate } from "../../calendar/local-date.ts";

/** A stretch of local dates, both included, over which promises are counted. */
export type Span = { key: string; label: string; from: string; to: string };

/** The stretches that a school may choose from, at a local date: the last 90 days, and each term of its calendar. */
export const spansOf = ({ terms = [] }: Pick<Calendar, "terms">, today: string): Span[] => [
  { key: "90", label: "90 days", from: isoDate(dayNumber(today) - 90), to: today },
  ...terms
    .filter(({ from }) => from <= today)
    .map(({ from, to, label }) => ({ key: from, label: withYear(label, from), from, to })),
];

/** Terms of the same name follow each other: the year tells them apart where the name does not. */
const withYear = (label: string, from: string): string =>
  /\d/.test(label) ? label : `${label} ${from.slice(0, 4)}`;
