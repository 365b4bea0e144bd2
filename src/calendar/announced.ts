import type { Calendar, Closure } from "./calendar.ts";
import { dayNumber } from "./local-date.ts";
import { localAt, millisecondsOf } from "./local-time.ts";
import { byDate, officeDay } from "./office-day.ts";

/** Closures that were declared for today or one of the next `ahead` days at the school, the nearest first. */
export function announced(
  calendar: Pick<Calendar, "tz" | "closures">,
  now: string,
  ahead = 6,
): { today: string; closures: Closure[] } {
  const { date: today, day } = localAt(calendar.tz, millisecondsOf(now));
  const closures = calendar.closures
    .filter(({ declaredAt, date }) => {
      const away = dayNumber(date) - day;
      return declaredAt !== undefined && away >= 0 && away <= ahead;
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { today, closures };
}

/** The next local dates on which the office means to open, today first unless it has closed already. */
export function openDays(calendar: Calendar, now: string, many: number): string[] {
  const { day: today, time } = localAt(calendar.tz, millisecondsOf(now));
  const closures = byDate(calendar.closures);
  const found: string[] = [];
  for (let day = today; found.length < many && day < today + 90; day++) {
    const { business, hours, date } = officeDay(calendar, day, closures);
    const closes = hours.at(-1)?.[1] ?? 0;
    const isOver = day === today && Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) >= closes;
    if (business && !isOver) found.push(date);
  }
  return found;
}
