import type { Calendar } from "../../calendar/calendar.ts";
import { due, dueAt } from "../../calendar/due.ts";
import type { Rule } from "../../calendar/rule.ts";
import type { Counted } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Owed } from "../clause.ts";
import type { Limit, Window } from "./ladder.ts";

/** How the calendar counts a limit: whole days, and by law where it is the law's. */
export const ruleOf = ({ days, unit, law }: Window): Rule => ({
  ...{ days, unit: unit === "working_day" ? "business_day" : unit },
  ...(law && { statutory: true }),
});

/**
 * The date of a limit, with its reason in words. A date of the school's own can be counted again when a day is closed; one
 * of law cannot. "started" is said of what nobody received.
 */
export function limitDate(limit: Limit, from: Moment, calendar: Calendar): Counting {
  const rule = ruleOf(limit);
  const { at, why, steps } = due(rule, from, calendar, limit.from === "received" ? "received" : "started");
  const counted: Counted = { days: rule.days, unit: rule.unit, from };
  return { until: at, why, steps, counted, ...(limit.law && { law: true as const }) };
}

/** Until when the parent may go further; null: no end is set. The last day counts whole. */
export const windowEnd = (window: Window | null, from: Moment, calendar: Calendar): Moment | null =>
  window && dueAt({ ...ruleOf(window), wholeDays: true }, from, calendar);

/** Whether a moment leaves the parent the notice that a hearing asks for. */
export const leavesNotice = (notice: Window, now: Moment, at: Moment, calendar: Calendar): boolean =>
  dueAt(ruleOf(notice), now, calendar) <= at;

export type Counting = Required<Pick<Owed, "until" | "why" | "steps" | "counted">> & { law?: true };
