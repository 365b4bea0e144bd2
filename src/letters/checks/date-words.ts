import { fold } from "./fold.ts";

/** The words that make dates in one language, folded: months 1 to 12, weekdays 0 (Sunday) to 6, days from today. */
export type DateWords = {
  months: Map<string, number>;
  weekdays: Map<string, number>;
  /** Weekday names long enough to stand without a date. */
  plainWeekdays: Map<string, number>;
  relative: Map<string, number>;
  between: Set<string>;
};

const more: Record<
  string,
  { months?: string[]; weekdays?: string[]; relative: [string, number][]; between: string }
> = {
  en: {
    months: ["sept:9"],
    weekdays: ["tues:2", "weds:3", "thur:4", "thurs:4"],
    relative: [
      ["today", 0],
      ["tonight", 0],
      ["tomorrow", 1],
    ],
    between: "the of on",
  },
  es: {
    months: ["set:9", "setiembre:9"],
    relative: [
      ["hoy", 0],
      ["manana", 1],
    ],
    between: "de del el dia al",
  },
  ar: {
    months: [
      "كانون الثاني:1",
      "شباط:2",
      "اذار:3",
      "نيسان:4",
      "ايار:5",
      "حزيران:6",
      "تموز:7",
      "اب:8",
      "ايلول:9",
      "تشرين الاول:10",
      "تشرين الثاني:11",
      "كانون الاول:12",
      "جانفي:1",
      "فيفري:2",
      "افريل:4",
      "ماي:5",
      "جوان:6",
      "جويليه:7",
      "اوت:8",
      "نونبر:11",
      "دجنبر:12",
      "شتنبر:9",
      "غشت:8",
    ],
    weekdays: ["احد:0", "اثنين:1", "ثلاثاء:2", "اربعاء:3", "خميس:4", "جمعه:5", "سبت:6"],
    relative: [
      ["اليوم", 0],
      ["غدا", 1],
    ],
    between: "من يوم في",
  },
};

const known = new Map<string, DateWords>();

/** The date words of a language: the names that Intl knows, and those that people use beside them. */
export function dateWords(language: string): DateWords {
  const found = known.get(language);
  if (found) return found;
  const words: DateWords = {
    months: new Map(),
    weekdays: new Map(),
    plainWeekdays: new Map(),
    relative: new Map(),
    between: new Set(),
  };
  for (const style of ["long", "short"] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
    for (let number = 1; number <= 12; number++)
      add(words.months, part(month, "month", Date.UTC(2026, number - 1, 1)), number);
    for (let number = 0; number < 7; number++) {
      const name = part(weekday, "weekday", Date.UTC(2026, 0, 4 + number));
      add(words.weekdays, name, number);
      if (style === "long") add(words.plainWeekdays, name, number);
    }
  }
  const extra = more[language];
  for (const entry of extra?.months ?? []) addEntry(words.months, entry);
  for (const entry of extra?.weekdays ?? []) addEntry(words.weekdays, entry);
  for (const [word, days] of extra?.relative ?? []) words.relative.set(word, days);
  for (const word of (extra?.between ?? "de do da du den der le la").split(" ")) words.between.add(word);
  known.set(language, words);
  return words;
}

function part(format: Intl.DateTimeFormat, type: "month" | "weekday", at: number): string {
  return format.formatToParts(at).find((part) => part.type === type)?.value ?? "";
}

function add(map: Map<string, number>, name: string, number: number): void {
  const word = fold(name.replace(/\./g, "")).trim();
  if (word && !/\d/.test(word) && !map.has(word)) map.set(word, number);
}

function addEntry(map: Map<string, number>, entry: string): void {
  const [name = "", number] = entry.split(":");
  add(map, name, Number(number));
}
