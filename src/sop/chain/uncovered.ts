import type { Calendar } from "../../calendar/calendar.ts";
import type { Moment } from "../../inquiry/words.ts";
import { plusMinutes } from "../dates.ts";
import type { Link } from "./chain.ts";
import { holds } from "./holds.ts";

const step = 30;
const days = 14;

/**
 * The first moment of the next fourteen days, looked at every half hour, at which no link of a chain holds: a night, a
 * weekend, a closed day. Null when somebody always answers. An empty chain answers never.
 */
export function uncovered(links: readonly Link[], calendar: Calendar, now: Moment): Moment | null {
  if (links.some(({ hours }) => hours === "always")) return null;
  const start = `${now.slice(0, 13)}:00:00.000Z`;
  for (let minute = step; minute <= days * 24 * 60; minute += step) {
    const at = plusMinutes(start, minute);
    if (!links.some(({ hours }) => holds(hours, calendar, at))) return at;
  }
  return null;
}
