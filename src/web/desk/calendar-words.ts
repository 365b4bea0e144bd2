import type { WeekHours } from "../../calendar/calendar.ts";
import type { DayLook, YearDay } from "../../calendar/year-days.ts";

/** What each kind of day is called. */
export const lookWords: Record<DayLook, string> = {
  school: "School day",
  no_school: "Open, no lessons",
  closed: "Closed",
  early: "Closes early",
  late: "Opens late",
  outside: "Open, outside the terms",
  weekend: "Not open on this weekday",
};

/** The answers to a proposed day, and the kinds that somebody sets. */
export const choiceWords = {
  closed: "closed",
  no_school: "open, no lessons",
  open: "open as usual",
  early: "closes early",
  late: "opens late",
  leave: "leave out",
} as const;

/** "Wed 11 Nov", with the year where it is asked for. */
export function dateWords(date: string, withYear = false): string {
  return new Intl.DateTimeFormat("en-GB", {
    ...{ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
    ...(withYear && { year: "numeric" }),
  })
    .format(Date.parse(date))
    .replace(/,/g, "");
}

/** "Mon 21 Dec to Fri 1 Jan". */
export const stretchWords = (from: string, to: string, withYear = false): string =>
  from === to
    ? dateWords(from, withYear)
    : `${dateWords(from, withYear && from.slice(0, 4) !== to.slice(0, 4))} to ${dateWords(to, withYear)}`;

/** "Closes early at 12:30". */
export const lookSays = ({ look, at }: Pick<YearDay, "look" | "at">): string =>
  at ? `${lookWords[look]} at ${at}` : lookWords[look];

/** Everything about a day in one breath: "Wed 11 Nov: closed (Veterans Day), by the district". */
export function daySays(day: YearDay): string {
  const { date, label, whose, declaredAt } = day;
  const what = lookSays(day);
  return [
    `${dateWords(date)}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
    label ? ` (${label})` : "",
    declaredAt ? ", declared at short notice" : "",
    whose === "district" ? ", by the district" : whose === "school" ? ", by the school" : "",
  ].join("");
}

/** "07:30 to 12:00, 13:00 to 16:00", or "closed". */
export const hoursWords = (intervals: readonly (readonly [string, string])[] | undefined): string =>
  intervals?.length ? intervals.map(([open, close]) => `${open} to ${close}`).join(", ") : "closed";

export const weekdays = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
] as const;

/** A week's hours, weekdays that are the same said together: "Mon to Fri 07:30 to 16:00". */
export function weekWords(hours: WeekHours): string {
  const groups: { first: string; last: string; said: string }[] = [];
  for (const [key, name] of weekdays) {
    const said = hoursWords(hours[key]);
    const last = groups.at(-1);
    if (last?.said === said) last.last = name;
    else groups.push({ first: name, last: name, said });
  }
  return groups
    .filter(({ said }) => said !== "closed")
    .map(({ first, last, said }) =>
      first === last ? `${first.slice(0, 3)} ${said}` : `${first.slice(0, 3)} to ${last.slice(0, 3)} ${said}`,
    )
    .join("; ");
}
