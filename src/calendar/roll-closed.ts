import type { Calendar } from "./calendar.ts";
import { instantAt, localAt, millisecondsOf, minutesOf, timeOf, utcOf } from "./local-time.ts";
import { byDate, officeDay } from "./office-day.ts";
import { skippedDays } from "./skipped.ts";
import type { Step } from "./step.ts";

const farthest = 366 * 5;

/**
 * A date that somebody chose (UTC), as closures leave it. Where its day is closed by one, or closes before its hour, it
 * is the next day on which the office opens, at the same hour or that day's closing; else it is what it was. Throws a
 * RangeError when the office does not open within five years.
 */
export function rollClosed(given: string, calendar: Calendar): { at: string; steps: Step[] } {
  const { tz } = calendar;
  const { day: first, date, time } = localAt(tz, millisecondsOf(given));
  const closures = byDate(calendar.closures);
  const chosen = officeDay(calendar, first, closures);
  const minutes = minutesOf(time);
  const steps: Step[] = [{ code: "was_due", date, time }];
  const skip = skippedDays(steps, "business_day", tz);
  const closes = chosen.hours.at(-1)?.[1] ?? 0;
  if (chosen.closed) skip(chosen);
  else if (chosen.early && closes < minutes)
    steps.push({
      ...{ code: "closes_early", date, time: timeOf(closes), label: chosen.early.label, effect: "roll" },
    });
  else return { at: given, steps };
  for (let day = first + 1; day < first + farthest; day++) {
    const next = officeDay(calendar, day, closures);
    if (next.business) {
      const at = instantAt(tz, day, Math.min(minutes, next.hours.at(-1)?.[1] ?? minutes));
      const now = localAt(tz, at);
      steps.push({ code: "now_due", date: now.date, time: now.time });
      return { at: utcOf(at), steps };
    }
    skip(next);
  }
  throw new RangeError("The office does not open any more; check its opening hours.");
}
