import type { Interval, Weekday, WeekHours } from "../../calendar/calendar.ts";
import { isTime, minutesOf } from "../../calendar/local-time.ts";

const order: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * The intervals of a day as people write them: "07:30 to 12:00, 13:00-16:00"; nothing or "closed" is a closed day. A
 * sentence when they are no times, or close before they open.
 */
export function readIntervals(text: string): { intervals: Interval[] } | { problem: string } {
  const said = text.trim().toLowerCase();
  if (said === "" || said === "closed" || said === "-") return { intervals: [] };
  const intervals: Interval[] = [];
  for (const part of said.split(/[,+]|\band\b/)) {
    const [, open = "", close = ""] =
      /^\s*([\d:.]{1,5})\s*(?:-|–|to|until)\s*([\d:.]{1,5})\s*$/.exec(part) ?? [];
    const [from, to] = [time(open), time(close)];
    if (!from || !to)
      return { problem: `“${part.trim().slice(0, 40)}” is no opening; write it as 08:00 to 16:00.` };
    if (minutesOf(to) <= minutesOf(from))
      return { problem: `It closes at ${to}, not after it opens at ${from}; please correct one of them.` };
    intervals.push([from, to]);
  }
  return { intervals: intervals.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function time(text: string): string | undefined {
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
  const found = `${hour.padStart(2, "0")}:${minute}`;
  return isTime(found) ? found : undefined;
}

/** The hours of a week in one line: "Mon to Thu 08:00 to 15:00; Fri 08:00 to 12:00". Days that are not named are closed. */
export function readWeek(text: string): { hours: WeekHours } | { problem: string } {
  const hours: WeekHours = {};
  for (const part of text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [, first = "", last, rest = ""] =
      /^([a-z]{3})[a-z]*(?:\s*(?:-|–|to)\s*([a-z]{3})[a-z]*)?\s*:?\s+(.*)$/i.exec(part) ?? [];
    const from = order.indexOf(first.toLowerCase() as Weekday);
    const to = last ? order.indexOf(last.toLowerCase() as Weekday) : from;
    if (from < 0 || to < from)
      return { problem: `“${part.slice(0, 40)}” names no weekday; write it as Mon to Fri 09:00 to 14:00.` };
    const read = readIntervals(rest);
    if ("problem" in read) return read;
    for (const day of order.slice(from, to + 1)) if (read.intervals.length) hours[day] = read.intervals;
  }
  return { hours };
}
