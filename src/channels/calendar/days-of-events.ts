import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import type { FoundDay } from "../../calendar/proposed-day.ts";
import { type Budget, recur, type Window } from "../../calendar/recurrence.ts";
import type { Event } from "./event-of.ts";
import { lastDate } from "./last-date.ts";
import { ruleOf } from "./rule-of.ts";
import { inZone } from "./when-of.ts";

const mostLooks = 1_000_000;
const mostDays = 20_000;

/**
 * The days of events within a window, on the school's clock: repeated, without their exceptions, with what was put in
 * their place. A cancelled event is none.
 */
export function daysOfEvents(
  events: readonly Event[],
  tz: string,
  window: Window,
): { days: FoundDay[]; notes: string[] } {
  const notes: string[] = [];
  const days: FoundDay[] = [];
  const budget: Budget = { left: mostLooks };
  const replaced = new Set(
    events.flatMap(({ uid, instead }) => (instead ? [`${uid} ${inZone(instead, tz).date}`] : [])),
  );
  for (const event of events) {
    const { uid, label, begins, lasts, cancelled, instead } = event;
    if (cancelled) continue;
    const length = dayNumber(lasts) - dayNumber(begins.date);
    for (const date of event.rules.length && !instead
      ? repeated(event, window, length, budget, notes)
      : onceOf(event)) {
      const local = inZone({ ...begins, date }, tz);
      if (!instead && replaced.has(`${uid} ${local.date}`)) continue;
      const to = isoDate(dayNumber(local.date) + length);
      if (to < window.from || local.date > window.to) continue;
      days.push({ ...{ date: local.date, to, label, uid }, ...(local.time && { begins: local.time }) });
    }
    if (days.length > mostDays) {
      notes.push("The file repeats so much that not all of it was read; please export one school year.");
      break;
    }
  }
  return { days, notes };
}

function onceOf({ begins, also, except, instead }: Event): string[] {
  const gone = new Set(except.map((when) => inZone(when, begins.zone ?? "UTC").date));
  const dates = [begins.date, ...(instead ? [] : also.map(({ date }) => date))];
  return [...new Set(dates)].filter((date) => !gone.has(date)).sort();
}

/** The dates on which it comes back, on the clock of its own zone. */
function repeated(event: Event, window: Window, length: number, budget: Budget, notes: string[]): string[] {
  const { begins, label, rules } = event;
  // A day earlier and later: the school's clock may show another date.
  const around = {
    from: isoDate(dayNumber(window.from) - length - 1),
    to: isoDate(dayNumber(window.to) + 1),
  };
  const dates = new Set<string>();
  for (const text of rules) {
    const rule = ruleOf(text, (until) => lastDate(until, begins));
    const found = "because" in rule ? rule : recur(rule, begins.date, around, budget);
    if (Array.isArray(found)) for (const date of found) dates.add(date);
    else {
      const because = found?.because ?? "the file repeats more than we can look at";
      notes.push(`“${label}” is left aside: ${because}.`);
      return [];
    }
  }
  return onceOf({ ...event, also: [...event.also, ...[...dates].map((date) => ({ date }))] });
}
