import type { Calendar } from "./calendar.ts";
import { atInstant, type Count, type Counted } from "./counted.ts";
import { countsFrom } from "./counts-from.ts";
import { dueHour } from "./due-hour.ts";
import { endOfDay } from "./end-of-day.ts";
import { isoDate } from "./local-date.ts";
import { type OfficeDay, officeDay } from "./office-day.ts";
import { skippedDays } from "./skipped.ts";
import type { Step } from "./step.ts";

/** No school plans further ahead; a count that gets here has met a calendar that never opens. */
const farthest = 366 * 40;

/** Counts business or school days from the day that a message counts as received. */
export function countDays(count: Count, unit: "business_day" | "school_day"): Counted {
  const { rule, receipt, calendar, closures } = count;
  const steps: Step[] = [{ code: "received", date: receipt.date, time: receipt.time }];
  const skip = skippedDays(steps, unit, calendar.tz);
  const lastTerm = unit === "school_day" ? lastDayOfTerms(calendar) : null;
  let told = false;
  const counts = (day: OfficeDay) => {
    if (unit === "business_day" || day.school) return day.business;
    if (lastTerm === null || day.date <= lastTerm || !day.business || day.date in calendar.notSchool)
      return false;
    if (!told) steps.push({ code: "beyond_terms", date: lastTerm });
    told = true;
    return true;
  };
  const dayAfter = (from: number, wanted: (day: OfficeDay) => boolean): number => {
    for (let day = from + 1; day <= receipt.day + farthest; day++) {
      const next = officeDay(calendar, day, closures);
      if (wanted(next)) return day;
      skip(next);
    }
    throw new RangeError("The calendar has no day left to count; check its opening hours.");
  };

  let startDay = receipt.day;
  const late = rule.statutory ? null : countsFrom(count);
  if (late) steps.push(late);
  if (late && late.code !== "before_opening") {
    startDay = dayAfter(startDay, (day) => day.business);
    steps.push({ code: "counts_from", date: isoDate(startDay) });
  }

  const firstCounts =
    !rule.statutory && !calendar.policy.excludeReceiptDay && counts(officeDay(calendar, startDay, closures));
  if (firstCounts && rule.days > 0) steps.push({ code: "first_day", date: isoDate(startDay) });
  let dueDay = startDay;
  for (let left = rule.days - (firstCounts ? 1 : 0); left > 0; left--) dueDay = dayAfter(dueDay, counts);
  const wholeDays = rule.wholeDays ?? rule.statutory;
  const today = officeDay(calendar, dueDay, closures);
  if (rule.days === 0 && !(rule.statutory && wholeDays) && !counts(today)) {
    skip(today);
    dueDay = dayAfter(dueDay, counts);
  }

  if (wholeDays) return endOfDay(count, startDay, dueDay, steps);
  for (;;) {
    const at = dueHour(count, officeDay(calendar, dueDay, closures), steps);
    if (at !== null) return atInstant(count, startDay, at, steps);
    dueDay = dayAfter(dueDay, counts);
  }
}

/** Nothing is known of school days after it: until the next terms are given, days with an open office count. */
function lastDayOfTerms({ terms }: Calendar): string | null {
  return (
    terms
      ?.map(({ to }) => to)
      .sort()
      .at(-1) ?? null
  );
}
