import type { Count, Counted } from "./counted.ts";
import { endOfDay } from "./end-of-day.ts";
import { dayNumber } from "./local-date.ts";
import { officeDay } from "./office-day.ts";
import type { Step } from "./step.ts";

/**
 * Counts calendar days, or months to the corresponding date (the last of the month where there is none), from
 * the local date of receipt, whatever the hour. Rolls to the next business day only where the rule says so.
 */
export function countCalendar(count: Count, unit: "calendar_day" | "month"): Counted {
  const { rule, receipt, calendar, closures } = count;
  const steps: Step[] = [{ code: "received", date: receipt.date, time: receipt.time }];
  const included = !rule.statutory && !calendar.policy.excludeReceiptDay && rule.days > 0 ? 1 : 0;
  let dueDay = receipt.day + rule.days;
  if (unit === "month") {
    const corresponding = Temporal.PlainDate.from(receipt.date).add({ months: rule.days }).toString();
    dueDay = dayNumber(corresponding);
    if (corresponding.slice(8) !== receipt.date.slice(8))
      steps.push({ code: "month_end", date: corresponding });
  }
  dueDay -= included;
  if (included) steps.push({ code: "first_day", date: receipt.date });
  const rolls = rule.rollIfNonBusiness ?? (!rule.statutory && calendar.policy.rollIfNonBusiness);
  for (let rolled = 0; rolls && rolled < 366; rolled++, dueDay++) {
    const last = officeDay(calendar, dueDay, closures);
    if (last.business) break;
    if (rolled === 0 || !last.weekend) steps.push({ code: "rolled", date: last.date, label: last.label });
  }
  return endOfDay(count, receipt.day, dueDay, steps);
}
