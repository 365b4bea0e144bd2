import type { Count } from "./counted.ts";
import { instantAt, minutesOf, timeOf } from "./local-time.ts";
import type { OfficeDay } from "./office-day.ts";
import type { Step } from "./step.ts";

/**
 * The instant (milliseconds) at which a promise falls due on its last day, or null when that day cannot be the
 * last one: it closes early and the school lets such days roll, or the hour has passed at receipt.
 */
export function dueHour({ calendar, receipt, rule }: Count, day: OfficeDay, steps: Step[]): number | null {
  const { ackDue, earlyClose } = calendar.policy;
  const usual = { office_close: day.usualClose, end_of_day: 1440 };
  let minutes = ackDue === "office_close" || ackDue === "end_of_day" ? usual[ackDue] : minutesOf(ackDue);
  const { early } = day;
  if (early?.at !== undefined && minutesOf(early.at) < minutes && !rule.statutory) {
    steps.push({
      code: "closes_early",
      date: day.date,
      time: early.at,
      label: early.label,
      effect: earlyClose,
    });
    if (earlyClose === "roll") return null;
    if (earlyClose === "shorten") minutes = day.hours.at(-1)?.[1] ?? minutes;
  }
  const at = instantAt(calendar.tz, day.day, minutes) - (minutes === 1440 ? 1 : 0);
  if (at > receipt.ms) return at;
  steps.push({ code: "hour_passed", date: day.date, time: timeOf(minutes) });
  return null;
}
