import type { Calendar } from "../../calendar/calendar.ts";
import { dayOf } from "../../calendar/day-of.ts";
import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import type { Duty } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { State } from "../ui/state.ts";
import { plural } from "./left-words.ts";
import { dayWords, localDate, type SchoolClock, whenWords } from "./when-words.ts";

/** What a clock that stands still waits for. */
export const awaited = {
  identity: "proof of who asks",
  scope: "what exactly is asked for",
  guardian: "the parent",
};

/** Where a clock of law stands: a state and a few words. */
export function clockStands(duty: Duty, now: Moment, { tz }: Calendar): { state: State; stands: string } {
  if (duty.state === "met") return { state: "met", stands: duty.late ? "Met late" : "Met" };
  if (duty.state === "waived") return { state: "open", stands: "Waived" };
  if (duty.state === "missed" && duty.over) return { state: "missed", stands: "Missed" };
  if (duty.paused) return { state: "waiting", stands: "Stands still" };
  if (duty.state === "missed" || duty.until < now) return { state: "missed", stands: "Missed" };
  const extended = duty.steps?.some(({ code }) => code === "extended") ? ", extended" : "";
  return localDate(duty.until, tz) <= isoDate(dayNumber(localDate(now, tz)) + 3)
    ? { state: "due", stands: `Due soon${extended}` }
    : { state: "open", stands: `Runs${extended}` };
}

/** Since when a clock stands still and for what: "since Fri 20 Nov, waiting for proof of who asks". */
export const heldWords = ({ paused }: Duty, clock: SchoolClock): string =>
  paused ? `since ${dayWords(paused.since, clock)}, waiting for ${awaited[paused.because]}` : "";

/** The last day of a clock, with its hour where the law counts hours: "Thu 31 Dec", "today, 14:30". */
export const clockDay = ({ until, counted }: Duty, clock: SchoolClock): string =>
  counted?.unit === "hour" ? whenWords(until, clock) : dayWords(until, clock);

/** What is left in the law's own unit, or since when it is late: "38 calendar days left", "2 hours late". */
export function lawLeft({ until, counted, paused }: Duty, now: Moment, calendar: Calendar): string {
  if (paused) return "The date is open";
  const isLate = until < now;
  const tail = isLate ? "late" : "left";
  if (counted?.unit === "hour") {
    const hours = Math.floor(Math.abs(Date.parse(until) - Date.parse(now)) / 3_600_000);
    return `${hours === 0 ? "less than an hour" : plural(hours, "hour")} ${tail}`;
  }
  const [from, to] = [now, until].map((moment) => dayNumber(localDate(moment, calendar.tz)));
  if (from === undefined || to === undefined) return "";
  if (from === to) return isLate ? "late today" : "today is the last day";
  const [first, last] = from < to ? [from, to] : [to, from];
  if (counted?.unit !== "business_day" && counted?.unit !== "school_day")
    return `${plural(last - first, "calendar day")} ${tail}`;
  const lawful = counted.unit === "school_day" ? calendar : { ...calendar, closures: [] };
  let days = 0;
  for (let day = first + 1; day <= last && days < 400; day++) {
    const { business, school } = dayOf(lawful, isoDate(day));
    if (counted.unit === "school_day" ? school : business) days++;
  }
  const unit = counted.unit === "school_day" ? "school day" : "business day";
  if (days === 0) return isLate ? `late, no ${unit} since` : `no ${unit} left`;
  return `${plural(days, unit)} ${tail}`;
}
