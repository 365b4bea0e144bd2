import type { Calendar } from "./calendar.ts";
import { dayOf } from "./day-of.ts";
import { type Due, due } from "./due.ts";
import { explainSteps } from "./explain.ts";
import { dayNumber, isoDate } from "./local-date.ts";
import { instantAt, utcOf } from "./local-time.ts";
import type { Rule } from "./rule.ts";
import type { Step } from "./step.ts";

export type StoodStill = Extract<Step, { code: "stood_still" }>;

/**
 * When a clock of law falls due that stood still for some days: its last day moves by the days waited, then rolls where
 * the rule rolls. The date counts first and rolls last, so that no weekend is waited for twice. Local days of the
 * school; only clocks that end with a day can stand still. Throws a RangeError for one of hours.
 */
export function dueAfterStandstill(
  rule: Rule,
  from: string,
  stood: readonly StoodStill[],
  calendar: Calendar,
): Due {
  const waited = stood.reduce((sum, { count }) => sum + count, 0);
  if (stood.length === 0) return due(rule, from, calendar);
  if (rule.unit === "hour") throw new RangeError("A clock of hours does not stand still.");
  const counted = due({ ...rule, rollIfNonBusiness: false }, from, calendar);
  const steps: Step[] = [...counted.steps.slice(0, -1), ...stood];
  let day = dayNumber(counted.local) + waited;
  // What the school declared closed does not move the law's date; weekends and public holidays do.
  const lawful = { ...calendar, closures: [] };
  for (let rolled = 0; rule.rollIfNonBusiness && rolled < 366; rolled++, day++) {
    const { business, label } = dayOf(lawful, isoDate(day));
    if (business) break;
    if (rolled === 0 || label !== null) steps.push({ code: "rolled", date: isoDate(day), label });
  }
  const { days: count, unit, statutory = false } = rule;
  steps.push({ code: "due", date: isoDate(day), time: null, count, unit, statutory });
  return {
    at: utcOf(instantAt(calendar.tz, day + 1, 0) - 1),
    local: isoDate(day),
    steps,
    why: explainSteps(steps, "en"),
  };
}
