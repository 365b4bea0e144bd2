import { countCalendar } from "./count-calendar.ts";
import { countDays } from "./count-days.ts";
import { atInstant, type Count, type Counted } from "./counted.ts";

/** Counts by the rule's unit. Hours are elapsed hours, through nights, weekends and clock changes. */
export function countBy(count: Count): Counted {
  const { rule, receipt } = count;
  switch (rule.unit) {
    case "business_day":
    case "school_day":
      return countDays(count, rule.unit);
    case "calendar_day":
    case "month":
      return countCalendar(count, rule.unit);
    case "hour":
      return atInstant(count, receipt.day, receipt.ms + rule.days * 3_600_000, [
        { code: "received", date: receipt.date, time: receipt.time },
      ]);
  }
}
