import type { Step } from "./step.ts";

/** How one language names days and puts each step into words. */
export type Words = {
  /** Monday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** "Fri 4 Dec" of its parts, and "15:10" as an hour is said, where they are not said so. */
  date?: (weekday: string, day: number, month: string) => string;
  hour?: (time: string) => string;
  comma: string;
  semicolon: string;
  /** Shields the sentence from a school's own label whose script may run the other way. */
  label: (text: string) => string;
  phrase: (step: Step, say: Say) => string;
};

/** Dates as the reader says them; the year only where it is not the year of receipt. */
export type Say = {
  day: (date: string) => string;
  /** A declaration "YYYY-MM-DDTHH:MM": the hour alone when it was made on the day itself. */
  moment: (declared: string, on: string) => { day: string | null; time: string };
  label: (text: string) => string;
  labels: (texts: readonly string[]) => string;
};

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Line ends, control characters, and marks that turn the direction of all that follows. */
const unruly = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A school's own words inside a sentence that runs either way: they turn nothing around them. */
export const isolated = (text: string): string => `${firstStrongIsolate}${tidy(text)}${popIsolate}`;

/** The same in a sentence from left to right, where only words from right to left need it. */
export const shielded = (text: string): string => (rightToLeft.test(text) ? isolated(text) : tidy(text));

const tidy = (text: string) => text.replace(unruly, " ").trim() || "–";
