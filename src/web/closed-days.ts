import { announced } from "../calendar/announced.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { closureSays } from "../letters/words/closure-says.ts";

/** The closures of today and the days ahead, a sentence each in the reader's language, the nearest first. */
export function closedDays(
  calendar: Pick<Calendar, "tz" | "closures">,
  now: string,
  language: string,
): string[] {
  const { today, closures } = announced(calendar, now);
  return closures.map(({ date, kind, at, label }) =>
    closureSays({ kind, dates: [date], label, ...(at && kind !== "closed" && { at }) }, language, {
      ...{ today, zone: calendar.tz },
    }),
  );
}
