import { formatDate } from "./format-date.ts";
import { hourSays } from "./in-america.ts";
import { wordsIn, writtenIn } from "./words-in.ts";

/** A closure to be told: local dates, the hour of an early closing or late opening, and the calendar's label. */
export type ToldClosure = {
  kind: "closed" | "early" | "late" | "open";
  dates: string[];
  at?: string;
  label: string;
};

/**
 * "The school is closed today, Wednesday 2 December because of snow." in the reader's language. `today` is the school's
 * local date where the sentence is read on the day itself; a letter gives none, and names the school as `who`. `zone`: the school's.
 */
export function closureSays(
  { kind, dates, at, label }: ToldClosure,
  language: string,
  { zone, who, today }: { zone: string; who?: string; today?: string },
): string {
  const { closure } = wordsIn(language).pages;
  const written = writtenIn(language);
  const tomorrow = today && new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const days = dates.toSorted().map((date) => {
    const day = formatDate(date, written, zone);
    return date === today ? closure.today(day) : date === tomorrow ? closure.tomorrow(day) : closure.on(day);
  });
  const when = new Intl.ListFormat(written, { type: "conjunction" }).format(days);
  const usual: Record<string, string> = closure.because;
  const why = Object.hasOwn(usual, label) ? usual[label] : label && closure.otherwise(label);
  return closure[kind](
    who ?? closure.theSchool,
    at ? closure.hour(when, hourSays(at, written, zone)) : when,
    why,
  );
}
