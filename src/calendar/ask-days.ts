import type { Layer } from "./layer.ts";
import { dayNumber, weekdayIndex } from "./local-date.ts";
import { type Choice, datesBetween, openWeekdays, originOf, type ProposedDay } from "./proposed-day.ts";
import type { Window } from "./recurrence.ts";

/** What is in a layer already, of a day that an import proposes. */
export type Standing = "new" | "same" | "changed" | "by hand" | "another import" | "the district";

/** A proposed day as a question, with the answer that changes nothing which somebody decided before. */
export type Question = {
  day: ProposedDay;
  standing: Standing;
  /** What the calendar says there now; null when it says nothing. */
  there: { what: Choice; label: string } | null;
  choice: Choice;
  /** The office is not open on any of these days anyway. */
  isIdle: boolean;
};

/** A day that an earlier import brought and that its calendar does not hold any more. */
export type Gone = { source: string; dates: string[]; label: string; what: Choice };

type Mark = { what: Choice; label: string; source?: string };

/**
 * The questions that an import asks about a layer, and what is gone from it since the last time. `origins`: the calendars
 * that were read; `left`: keys "source date" that somebody left out before. What was entered by hand is never asked about.
 */
export function askDays(
  days: readonly ProposedDay[],
  layer: Layer,
  { origins, window, left, hours = layer, above }: Asked,
): { questions: Question[]; gone: Gone[] } {
  const open = openWeekdays(hours);
  const questions = days.map((day): Question => {
    const dates = datesOf(day, open);
    const marks = dates.map((date) => markOn(layer, date, day.source));
    const own = marks.filter((mark) => mark?.source === day.source);
    const first = own[0] ?? marks.find((mark) => mark) ?? null;
    const there = first && { what: first.what, label: first.label };
    const isIdle = !dates.some((date) => open.has(weekdayIndex(dayNumber(date))));
    const ask = (standing: Standing, choice: Choice): Question => ({ day, standing, there, choice, isIdle });
    if (own.length > 0) {
      const isSame = own.length === dates.length && own.every((mark) => mark?.label === day.label);
      return ask(isSame ? "same" : "changed", own[0]?.what ?? day.guess);
    }
    if (marks.length > 0 && marks.every((mark) => mark && !mark.source)) return ask("by hand", "leave");
    if (first?.source) return ask("another import", "leave");
    const inherited = above ? dates.map((date) => markOn(above, date, day.source)) : [];
    const [district] = inherited;
    if (district && inherited.every((mark) => mark))
      return { ...ask("the district", "leave"), there: { what: district.what, label: district.label } };
    return ask("new", isIdle || left.has(`${day.source} ${day.date}`) ? "leave" : day.guess);
  });
  return { questions, gone: goneFrom(layer, days, origins, window, open) };
}

type Asked = {
  origins: readonly string[];
  window: Window;
  left: ReadonlySet<string>;
  /** The hours that tell which days the office is open at all, where the layer inherits them. */
  hours?: Pick<Layer, "hours" | "seasons">;
  /** What the layer inherits from. */
  above?: Layer;
};

/** The dates of a proposal on which the office may be open; all of them when it is on none. */
export function datesOf({ date, to }: Pick<ProposedDay, "date" | "to">, open: ReadonlySet<number>): string[] {
  const all = datesBetween(date, to);
  const worked = all.filter((each) => open.has(weekdayIndex(dayNumber(each))));
  return worked.length > 0 ? worked : all;
}

/** What a layer says of a date: what this source brought before anything else. */
function markOn(layer: Layer, date: string, source: string): Mark | undefined {
  const closures = layer.closures.filter((closure) => closure.date === date);
  const marks: Mark[] = [
    ...(layer.days[date] ? [layer.days[date]] : []),
    ...closures.map(({ kind, label, source }) => ({ what: kind, label, ...(source && { source }) })),
  ];
  return marks.find((mark) => mark.source === source) ?? marks.find((mark) => !mark.source) ?? marks[0];
}

function goneFrom(
  layer: Layer,
  days: readonly ProposedDay[],
  origins: readonly string[],
  window: Window,
  open: ReadonlySet<number>,
): Gone[] {
  const kept = new Set(days.flatMap((day) => datesOf(day, open).map((date) => `${day.source} ${date}`)));
  const marks = [
    ...Object.entries(layer.days).map(([date, mark]) => ({ date, ...mark })),
    ...layer.closures.map(({ date, kind, label, source }) => ({ date, what: kind, label, source })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const found = new Map<string, Gone>();
  for (const { date, what, label, source } of marks) {
    if (!source || !origins.includes(originOf(source)) || kept.has(`${source} ${date}`)) continue;
    if (date < window.from || date > window.to) continue;
    const gone = found.get(source);
    if (gone) gone.dates.push(date);
    else found.set(source, { source, dates: [date], label, what });
  }
  return [...found.values()];
}
