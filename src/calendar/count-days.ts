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
  const counts = (day: OfficeDay) => (unit === "school_day" ? day.school : day.business);
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
  let dueDay = startDay;
  for (let left = rule.days - (firstCounts ? 1 : 0); left > 0; left--) dueDay = dayAfter(dueDay, counts);

  if (rule.wholeDays ?? rule.statutory) return endOfDay(count, startDay, dueDay, steps);
  for (;;) {
    const at = dueHour(count, officeDay(calendar, dueDay, closures), steps);
    if (at !== null) return atInstant(count, startDay, at, steps);
    dueDay = dayAfter(dueDay, counts);
  }
}
