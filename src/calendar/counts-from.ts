import type { Count } from "./counted.ts";
import { instantAt, minutesOf, timeOf } from "./local-time.ts";
import { officeDay } from "./office-day.ts";
import { declaredLocally } from "./skipped.ts";
import type { Step } from "./step.ts";

/**
 * Why a message does not count as received in the office's hours of that day, if so. Before opening it still
 * counts as that day; at or after the cut-off, or on a day without office, it counts from the next business day.
 */
export function countsFrom({ receipt, calendar, closures }: Count): Step | null {
  const { tz, policy } = calendar;
  const today = officeDay(calendar, receipt.day, closures);
  const { date } = today;
  if (!today.business) {
    const declared = declaredLocally(today.closed?.declaredAt, tz);
    return { code: "not_open", date, label: today.label, declared };
  }
  const open = today.hours[0]?.[0] ?? 0;
  if (receipt.ms < instantAt(tz, today.day, open))
    return { code: "before_opening", date, time: timeOf(open) };
  if (policy.cutOff === "midnight") return null;
  const closes = today.hours.at(-1)?.[1] ?? today.usualClose;
  const fixed = policy.cutOff === "office_close" ? null : minutesOf(policy.cutOff);
  const early = today.early !== null && closes < today.usualClose && (fixed === null || closes < fixed);
  const limit = fixed === null || early ? closes : fixed;
  if (receipt.ms < instantAt(tz, today.day, limit)) return null;
  if (fixed !== null && !early) return { code: "after_cut_off", date, time: timeOf(limit) };
  return {
    code: "after_closing",
    date,
    time: timeOf(limit),
    label: early ? (today.early?.label ?? null) : null,
  };
}
