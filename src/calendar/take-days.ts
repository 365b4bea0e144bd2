import { datesOf } from "./ask-days.ts";
import type { Closure } from "./calendar.ts";
import type { DayMark, Layer } from "./layer.ts";
import { type Choice, openWeekdays, type ProposedDay } from "./proposed-day.ts";

/** An answer to a proposed day. */
export type Answered = { day: ProposedDay; choice: Choice };

const strict = { closed: 3, no_school: 2, open: 1 } as const;

/**
 * The layer after an import was answered. What was entered by hand stays whatever the answer; "leave" takes back what
 * this very source brought; days that are gone (`dates` by source) are taken out. The same answers again change nothing.
 */
export function takeDays(
  layer: Layer,
  answers: readonly Answered[],
  gone: readonly { source: string; dates: readonly string[] }[] = [],
  hours: Pick<Layer, "hours" | "seasons"> = layer,
): Layer {
  const open = openWeekdays(hours);
  const days: Record<string, DayMark> = { ...layer.days };
  let closures: Closure[] = [...layer.closures];
  /** What this import has said of a date so far: the stricter of two answers counts, the first of equal ones. */
  const said = new Map<string, number>();
  const takeOut = (source: string, date: string) => {
    if (days[date]?.source === source) delete days[date];
    closures = closures.filter((closure) => closure.source !== source || closure.date !== date);
  };
  for (const { source, dates } of gone) for (const date of dates) takeOut(source, date);
  for (const { day, choice } of answers)
    for (const date of datesOf(day, open)) {
      takeOut(day.source, date);
      const { label, source, at } = day;
      if (choice === "leave") continue;
      if (choice === "early" || choice === "late") {
        const isTaken = closures.some((closure) => closure.date === date && !closure.source);
        if (!isTaken && at) closures.push({ date, kind: choice, at, label, source });
      } else if ((!days[date] || days[date].source) && strict[choice] > (said.get(date) ?? 0)) {
        said.set(date, strict[choice]);
        days[date] = { what: choice, label, source };
      }
    }
  const byDate = (a: { date: string }, b: { date: string }) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
  return {
    ...layer,
    days: Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1))),
    closures: closures.toSorted(byDate),
  };
}
