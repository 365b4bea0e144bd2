import type { Calendar, Closure } from "./calendar.ts";
import type { Counted } from "./counted.ts";
import { explainSteps } from "./explain.ts";
import { isoDate } from "./local-date.ts";
import { type Local, localAt, millisecondsOf, utcOf } from "./local-time.ts";
import type { Rule } from "./rule.ts";
import { settle } from "./settle.ts";
import { declaredLocally } from "./skipped.ts";
import type { Step } from "./step.ts";
import { nextChange } from "./zone-offset.ts";

/**
 * A date that explains itself. `at` is the last instant in time (UTC, milliseconds, Z); `local` is the school's
 * wall clock with its offset, or a plain date for clocks counted in whole days; `why` is one English sentence.
 */
export type Due = { at: string; local: string; steps: Step[]; why: string };

/** A date as it stood from a UTC instant on; `because` is the closure that moved it, null for the first. */
export type Version = { since: string; due: Due; because: Closure | null };

/**
 * When something received at a UTC instant falls due; the sentence says "started" of what nobody received, such as an
 * escalation. Throws a RangeError when the calendar never opens.
 */
export function due(
  rule: Rule,
  received: string,
  calendar: Calendar,
  begins: "received" | "started" = "received",
): Due {
  const receipt = localAt(calendar.tz, millisecondsOf(received));
  const { settled, tooLate } = settle(rule, receipt, calendar);
  const { counted } = settled.at(-1) ?? settled[0];
  const [first, ...rest] = counted.steps;
  const steps: Step[] = first?.code === "received" ? [{ ...first, code: begins }, ...rest] : counted.steps;
  return explained(rule, receipt, calendar, { ...counted, steps }, tooLate);
}

/** The same date without its explanation: the UTC instant alone. */
export function dueAt(rule: Rule, received: string, calendar: Calendar): string {
  const { settled } = settle(rule, localAt(calendar.tz, millisecondsOf(received)), calendar);
  return utcOf((settled.at(-1) ?? settled[0]).counted.at);
}

/** The date as it stood at a UTC instant: only closures declared by then are known. */
export function recompute(rule: Rule, received: string, calendar: Calendar, knownAt: string): Due {
  const known = millisecondsOf(knownAt);
  const closures = calendar.closures.filter(
    ({ declaredAt }) => declaredAt === undefined || millisecondsOf(declaredAt) <= known,
  );
  return due(rule, received, { ...calendar, closures });
}

/** Every version of the date, oldest first: due, reason, since when. */
export function versions(rule: Rule, received: string, calendar: Calendar): Version[] {
  const receipt = localAt(calendar.tz, millisecondsOf(received));
  return settle(rule, receipt, calendar).settled.map(({ since, counted, because }) => ({
    since: utcOf(since),
    due: explained(rule, receipt, calendar, counted, []),
    because,
  }));
}

function explained(
  rule: Rule,
  receipt: Local,
  calendar: Calendar,
  counted: Counted,
  tooLate: Closure[],
): Due {
  const { tz } = calendar;
  const date = isoDate(counted.dueDay);
  const steps: Step[] = [...counted.steps];
  if (rule.unit === "hour" || (rule.statutory && rule.unit !== "school_day")) {
    for (const { date: day, label, kind } of calendar.closures)
      if (kind === "closed" && receipt.date <= day && day <= date)
        steps.push({ code: "does_not_pause", date: day, label });
  }
  for (const { date: day, label, declaredAt } of tooLate) {
    const declared = declaredLocally(declaredAt, tz);
    if (declared !== null) steps.push({ code: "declared_too_late", date: day, label, declared });
  }
  if (counted.time !== null) {
    const change = clocksChanged(receipt, localAt(tz, counted.at), tz);
    if (change) steps.push(change);
  }
  const { days: count, unit, statutory = false } = rule;
  steps.push({ code: "due", date, time: counted.time, count, unit, statutory });
  return { at: utcOf(counted.at), local: counted.local, steps, why: explainSteps(steps, "en") };
}

function clocksChanged(from: Local, to: Local, tz: string): Step | null {
  if (from.offset === to.offset) return null;
  const direction = to.offset > from.offset ? "forward" : "back";
  return { code: "clocks_changed", date: localAt(tz, nextChange(tz, from.ms)).date, direction };
}
