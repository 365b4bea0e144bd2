import type { Recurrence } from "../../calendar/recurrence.ts";

const every = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const;
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** A part of a rule that says when in the day. */
const ofTheDay = ["BYHOUR", "BYMINUTE", "BYSECOND"];

/**
 * A rule "FREQ=YEARLY;BYMONTH=11" in days, or why it is none of ours, as the end of a sentence. Hours are left out: with
 * them a count would count times, not days.
 */
export function ruleOf(text: string, untilDate: (until: string) => string): Recurrence | { because: string } {
  const parts = new Map(
    text
      .toUpperCase()
      .split(";")
      .filter(Boolean)
      .map((part): [string, string] => [part.split("=")[0]?.trim() ?? "", part.split("=")[1]?.trim() ?? ""]),
  );
  const freq = parts.get("FREQ") ?? "";
  if (["SECONDLY", "MINUTELY", "HOURLY"].includes(freq))
    return { because: "it comes back within the day, which is nothing for a calendar of days" };
  const unit = Object.hasOwn(every, freq) ? every[freq as keyof typeof every] : undefined;
  if (!unit) return { because: "we cannot read how often it comes back" };
  const severalTimes = ofTheDay.some((part) => parts.get(part)?.includes(","));
  if (severalTimes && (parts.has("COUNT") || parts.has("BYSETPOS")))
    return { because: "it counts times of the day, not days" };
  const numbers = (name: string, most: number): number[] | undefined | null => {
    const said = parts.get(name);
    if (!said) return undefined;
    const found = said.split(",").map(Number);
    return found.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= most) ? found : null;
  };
  const months = numbers("BYMONTH", 12);
  const monthDays = numbers("BYMONTHDAY", 31);
  const yearDays = numbers("BYYEARDAY", 366);
  const weeks = numbers("BYWEEKNO", 53);
  const positions = numbers("BYSETPOS", 366);
  const byDay = parts.get("BYDAY")?.split(",").map(weekdayOf);
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const count = parts.has("COUNT") ? Number(parts.get("COUNT")) : undefined;
  const isWrong =
    [months, monthDays, yearDays, weeks, positions].includes(null) ||
    byDay?.some((day) => day === null) ||
    !(Number.isInteger(interval) && interval >= 1) ||
    (count !== undefined && !(Number.isInteger(count) && count >= 1));
  if (weeks && interval > 1)
    return { because: "it counts numbered weeks in years apart; please enter its days by hand" };
  if (isWrong) return { because: "we cannot read when it comes back" };
  const until = parts.get("UNTIL");
  const given = <K extends keyof Recurrence>(name: K, value: Recurrence[K] | null | undefined) =>
    value === null || value === undefined ? {} : { [name]: value };
  return {
    every: unit,
    // A thousand years from now is never: the first time is the only one.
    interval: Math.min(interval, 1_000),
    weekStart: Math.max(0, weekdays.indexOf(parts.get("WKST") ?? "MO")),
    ...given("until", until ? untilDate(until) : undefined),
    ...given("count", count),
    ...given("months", months),
    ...given("monthDays", monthDays),
    ...given("yearDays", yearDays),
    ...given("weeks", weeks),
    ...given("positions", positions),
    ...given(
      "weekdays",
      byDay?.filter((day) => day !== null),
    ),
  };
}

function weekdayOf(text: string): { weekday: number; nth: number } | null {
  const [, nth = "", name = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text.trim()) ?? [];
  const weekday = weekdays.indexOf(name);
  return weekday < 0 ? null : { weekday, nth: nth ? Number(nth) : 0 };
}
