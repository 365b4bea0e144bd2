import type { Count } from "./counted.ts";
import { instantAt, minutesOf, timeOf } from "./local-time.ts";
import { officeDay } from "./office-day.ts";
import { declaredLocally } from "./skipped.ts";
import type { Step } from "./step.ts";

/**
 * Why a message does not count as received in the office's hours of that day, if so. Before opening and in a break
 * it still counts as that day; at or after the cut-off, or on a day without office, from the next business day.
 */
export function countsFrom({ receipt, calendar, closures }: Count): Step | null {
  const { tz, policy } = calendar;
  const today = officeDay(calendar, receipt.day, closures);
  const { day, date, early } = today;
  if (!today.business) {
    const declared = declaredLocally(today.closed?.declaredAt, tz);
    return { code: "not_open", date, label: today.label, declared };
  }
  const reached = (minutes: number) => receipt.ms >= instantAt(tz, day, minutes);
  if (policy.cutOff !== "midnight") {
    const fixed = policy.cutOff === "office_close" ? today.usualClose : minutesOf(policy.cutOff);
    const closes = early?.at === undefined ? fixed : minutesOf(early.at);
    if (reached(Math.min(fixed, closes))) {
      const time = timeOf(Math.min(fixed, closes));
      const exactly = receipt.time === time ? { exactly: true as const } : {};
      if (closes < fixed || policy.cutOff === "office_close")
        return { code: "after_closing", date, time, label: early?.label ?? null, ...exactly };
      return { code: "after_cut_off", date, time, ...exactly };
    }
  }
  const opens = today.hours[0]?.[0] ?? 0;
  return reached(opens) ? null : { code: "before_opening", date, time: timeOf(opens) };
}
