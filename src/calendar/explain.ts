import type { Due } from "./due.ts";
import { dayNumber, weekdayIndex } from "./local-date.ts";
import type { Step } from "./step.ts";
import type { Say, Words } from "./words.ts";
import { arabic } from "./words-ar.ts";
import { american, english } from "./words-en.ts";
import { spanish } from "./words-es.ts";

type Language = "en" | "en-US" | "es" | "ar";
const languages: Readonly<Record<Language, Words>> = {
  ...{ en: english, "en-US": american, es: spanish, ar: arabic },
};

/** These belong to the receipt and follow a comma; every other step follows a semicolon. */
const ofReceipt: ReadonlySet<Step["code"]> = new Set([
  "before_opening",
  "after_closing",
  "after_cut_off",
  "not_open",
  "counts_from",
  "first_day",
]);

/** Why a date is the date, as one sentence in the reader's language. */
export function explain(due: Due, language: Language): string {
  return explainSteps(due.steps, language);
}

/** The same from the steps alone, as they are kept with a date. */
export function explainSteps(steps: readonly Step[], language: Language): string {
  const words = languages[language];
  const say = saying(words, steps[0]?.date.slice(0, 4) ?? "");
  const phrases = steps.map((step, at) => {
    const joint = at === 0 ? "" : ofReceipt.has(step.code) ? words.comma : words.semicolon;
    return joint + words.phrase(step, say);
  });
  return `${phrases.join("")}.`;
}

function saying(words: Words, year: string): Say {
  const day = (date: string) => {
    const weekday = words.weekdays[weekdayIndex(dayNumber(date))] ?? "";
    const month = words.months[Number(date.slice(5, 7)) - 1] ?? "";
    const said = words.date ?? ((name, of, within) => `${name} ${of} ${within}`);
    const spoken = said(weekday, Number(date.slice(8)), month);
    return date.startsWith(year) ? spoken : `${spoken} ${date.slice(0, 4)}`;
  };
  return {
    day,
    moment: (declared, on) => ({
      day: declared.startsWith(on) ? null : day(declared.slice(0, 10)),
      time: words.hour?.(declared.slice(11)) ?? declared.slice(11),
    }),
    label: words.label,
    labels: (texts) => texts.map(words.label).join(words.comma),
  };
}
