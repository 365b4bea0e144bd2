import type { Calendar, Closure } from "./calendar.ts";
import { countBy } from "./count.ts";
import type { Counted } from "./counted.ts";
import { dayNumber } from "./local-date.ts";
import { type Local, localAt, millisecondsOf } from "./local-time.ts";
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
  const declared = closuresFor(rule, calendar)
    .filter(({ date }) => date >= receipt.date)
    .map((closure) => ({
      closure,
      day: dayNumber(closure.date),
      at: closure.declaredAt === undefined ? receipt.ms : millisecondsOf(closure.declaredAt),
    }))
    .sort((a, b) => a.at - b.at);
  const inForce = declared.filter(({ at }) => at <= receipt.ms).map(({ closure }) => closure);
  const count = () => countBy({ rule, receipt, calendar, closures: byDate(inForce) });
  let counted = count();
  const settled: [Settled, ...Settled[]] = [{ since: receipt.ms, counted, because: null }];

  let waiting: typeof declared = [];
  for (const next of declared.filter(({ at }) => at > receipt.ms)) {
    waiting.push(next);
    for (;;) {
      const covering = waiting.find(({ day, at }) => {
        if (day > counted.dueDay) return false;
        const inTime = localAt(calendar.tz, at).day <= counted.dueDay;
        return inTime || day === counted.dueDay || day === counted.startDay || day === receipt.day;
      });
      if (!covering) break;
      waiting = waiting.filter((one) => one !== covering);
      inForce.push(covering.closure);
      const before = counted;
      counted = count();
      if (counted.at !== before.at) settled.push({ since: next.at, counted, because: covering.closure });
      else settled[settled.length - 1] = { ...(settled.at(-1) ?? settled[0]), counted };
    }
  }
  const tooLate = waiting.filter(({ day }) => day < counted.dueDay).map(({ closure }) => closure);
  return { settled, tooLate };
}

/** Clocks of law run through closures; only a school day is by definition one on which the school meets. */
function closuresFor(rule: Rule, calendar: Calendar): Closure[] {
  return rule.statutory && rule.unit !== "school_day" ? [] : calendar.closures;
}
