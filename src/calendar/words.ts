import type { Step } from "./step.ts";

/** How one language names days and puts each step into words. */
export type Words = {
  /** Monday first. */
  weekdays: readonly string[];
  months: readonly string[];
  comma: string;
  semicolon: string;
  /** Shields a school's own label from its surroundings where the script runs the other way. */
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
