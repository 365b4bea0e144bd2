import type { Calendar, Closure } from "./calendar.ts";
import { countBy } from "./count.ts";
import type { Counted } from "./counted.ts";
import { dayNumber } from "./local-date.ts";
import { dayAt, type Local, millisecondsOf } from "./local-time.ts";
import { byDate } from "./office-day.ts";
import type { Rule } from "./rule.ts";

/** A date as it stood from an instant (milliseconds) on, and the closure that moved it there. */
export type Settled = { since: number; counted: Counted; because: Closure | null };

/** Closures that came too late to count, beside every date in the order in which it stood; the last one stands. */
export type History = { settled: [Settled, ...Settled[]]; tooLate: Closure[] };

/**
 * Lets closures in as they were declared. One known before or on the due day counts. A later one counts when it
 * covers the day of receipt or the due day. None cures a deadline missed before it began: a closure after the due
 * day never touches the count.
 */
export function settle(rule: Rule, receipt: Local, calendar: Calendar): History {
  const inForce: Closure[] = [];
  const later: Declared[] = [];
  for (const closure of closuresFor(rule, calendar)) {
    if (closure.date < receipt.date) continue;
    const at = declaredAt(closure);
    if (at <= receipt.ms) inForce.push(closure);
    else later.push({ closure, day: dayNumber(closure.date), at, on: dayAt(calendar.tz, at) });
  }
  const count = () => countBy({ rule, receipt, calendar, closures: byDate(inForce) });
  let counted = count();
  const settled: [Settled, ...Settled[]] = [{ since: receipt.ms, counted, because: null }];

  const reaches = ({ day, on }: Declared) =>
    day <= counted.dueDay &&
    (on <= counted.dueDay || day === counted.dueDay || day === counted.startDay || day === receipt.day);
  let waiting: Declared[] = [];
  for (const next of later.sort((a, b) => a.at - b.at)) {
    waiting.push(next);
    for (let found = waiting.find(reaches); found; found = waiting.find(reaches)) {
      const { closure } = found;
      waiting = waiting.filter((one) => one.closure !== closure);
      inForce.push(closure);
      const before = counted;
      counted = count();
      if (counted.at !== before.at) settled.push({ since: next.at, counted, because: closure });
      else settled[settled.length - 1] = { ...(settled.at(-1) ?? settled[0]), counted };
    }
  }
  const tooLate = waiting.filter(({ day }) => day < counted.dueDay).map(({ closure }) => closure);
  return { settled, tooLate };
}

/** A closure, its day, the instant of its declaration and the local day of that instant. */
type Declared = { closure: Closure; day: number; at: number; on: number };

const declarations = new WeakMap<Closure, number>();

/** The instant of a declaration; a closure without one was always known. Read once for many counts. */
function declaredAt(closure: Closure): number {
  if (closure.declaredAt === undefined) return Number.NEGATIVE_INFINITY;
  const before = declarations.get(closure);
  if (before !== undefined) return before;
  const at = millisecondsOf(closure.declaredAt);
  declarations.set(closure, at);
  return at;
}

/** Clocks of law run through closures; only a school day is by definition one on which the school meets. */
function closuresFor(rule: Rule, calendar: Calendar): Closure[] {
  return rule.statutory && rule.unit !== "school_day" ? [] : calendar.closures;
}
