import { dayNumber } from "../../calendar/local-date.ts";
import { localAt } from "../../calendar/local-time.ts";
import type { Moment } from "../../inquiry/words.ts";
import { dateFormat } from "../../letters/words/date-format.ts";

/** A clock on the wall of the school. */
export type SchoolClock = { zone: string; now: Moment };

/** The local date of a moment at the school, ISO. */
export const localDate = (at: Moment, zone: string): string => localAt(zone, Date.parse(at)).date;

/** "today", "yesterday", "tomorrow", else "Fri 20 Nov", with the year where it is another one. */
export function dayWords(at: Moment, { zone, now }: SchoolClock): string {
  const [day, today] = [localDate(at, zone), localDate(now, zone)];
  const ahead = dayNumber(day) - dayNumber(today);
  const near = { "-1": "yesterday", "0": "today", "1": "tomorrow" }[String(ahead)];
  if (near) return near;
  return dateFormat("en-GB", zone, {
    ...{ weekday: "short", day: "numeric", month: "short" },
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" }),
  })
    .format(Date.parse(at))
    .replace(/,/g, "");
}

/** "16:00" on the school's clock. */
export const hourWords = (at: Moment, zone: string): string => localAt(zone, Date.parse(at)).time;

/** "today, 16:00". */
export const whenWords = (at: Moment, clock: SchoolClock): string =>
  `${dayWords(at, clock)}, ${hourWords(at, clock.zone)}`;
