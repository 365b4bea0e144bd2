import type { Calendar, Closure, Policy, Season, Term, WeekHours } from "./calendar.ts";
import { isDate } from "./local-date.ts";
import { isInstant, isTime, minutesOf } from "./local-time.ts";

const weekdays = new Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

/** What is wrong with a calendar, as sentences that say what to correct; none when it can be used. */
export function checkCalendar(calendar: Calendar): string[] {
  const { tz, hours, seasons = [], terms = [], nonBusiness, notSchool, closures, policy } = calendar;
  const open = [hours, ...seasons.map((season) => season.hours)].some((week) =>
    Object.values(week).some((intervals) => intervals.length > 0),
  );
  return [
    ...(isZone(tz) ? [] : [`The time zone "${tz}" is not known; use an IANA name such as Europe/London.`]),
    ...(open ? [] : ["The office never opens; give at least one weekday its opening hours."]),
    ...checkHours(hours, ""),
    ...seasons.flatMap(checkSeason),
    ...terms.flatMap(checkTerm),
    ...checkDates(nonBusiness, "closed days"),
    ...checkDates(notSchool, "days without school"),
    ...closures.flatMap(checkClosure),
    ...checkPolicy(policy),
  ];
}

function isZone(tz: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(tz);
    return true;
  } catch {
    return false;
  }
}

function checkHours(hours: WeekHours, where: string): string[] {
  return Object.entries(hours).flatMap(([weekday, intervals]) => {
    const on = `${weekday}${where}`;
    if (!weekdays.has(weekday))
      return [`"${weekday}" is not a weekday; use mon, tue, wed, thu, fri, sat or sun.`];
    const wrong = intervals.flat().filter((time) => !isTime(time));
    if (wrong.length > 0) return wrong.map((time) => `"${time}" on ${on} is not a time; write it as 08:00.`);
    const sorted = intervals.toSorted((a, b) => minutesOf(a[0]) - minutesOf(b[0]));
    return sorted.flatMap(([opens, closes], at) => {
      if (minutesOf(closes) <= minutesOf(opens))
        return [
          `On ${on} the office closes at ${closes}, not after it opens at ${opens}; correct one of them.`,
        ];
      const next = sorted[at + 1];
      return next && minutesOf(next[0]) < minutesOf(closes)
        ? [
            `On ${on} the hours ${opens} to ${closes} and ${next[0]} to ${next[1]} overlap; join or separate them.`,
          ]
        : [];
    });
  });
}

function checkSeason({ from, to, hours, label }: Season): string[] {
  const wrong = [from, to].filter((date) => !isDate(date));
  return [
    ...wrong.map((date) => noSuchDate(date, `season "${label}"`)),
    ...(wrong.length === 0 && to < from
      ? [`The season "${label}" ends before it begins; swap its dates.`]
      : []),
    ...checkHours(hours, ` in the season "${label}"`),
  ];
}

function checkTerm({ from, to, label }: Term): string[] {
  const wrong = [from, to].filter((date) => !isDate(date));
  if (wrong.length > 0) return wrong.map((date) => noSuchDate(date, `term "${label}"`));
  return to < from ? [`The term "${label}" ends before it begins; swap its dates.`] : [];
}

function checkDates(dates: Record<string, string>, list: string): string[] {
  return Object.keys(dates)
    .filter((date) => !isDate(date))
    .map((date) => noSuchDate(date, list));
}

function checkClosure({ date, kind, at, declaredAt }: Closure): string[] {
  const found = isDate(date) ? [] : [noSuchDate(date, "closures")];
  if (kind !== "closed" && (at === undefined || !isTime(at)))
    found.push(
      `The closure on ${date} needs the local time at which the office ${kind === "early" ? "closes" : "opens"}, such as 13:00.`,
    );
  if (declaredAt !== undefined && !isInstant(declaredAt))
    found.push(
      `The closure on ${date} was declared at "${declaredAt}", which is not an instant; add Z or an offset.`,
    );
  return found;
}

function checkPolicy({ cutOff, ackDue, earlyClose, ackBusinessDays, countUnit }: Policy): string[] {
  const found: string[] = [];
  if (cutOff !== "office_close" && cutOff !== "midnight" && !isTime(cutOff))
    found.push(`The cut-off "${cutOff}" is not known; use office_close, midnight or a time such as 15:00.`);
  if (ackDue !== "office_close" && ackDue !== "end_of_day" && !isTime(ackDue))
    found.push(
      `The due hour "${ackDue}" is not known; use office_close, end_of_day or a time such as 15:00.`,
    );
  if (!["roll", "shorten", "ignore"].includes(earlyClose))
    found.push(`The early-closing choice "${earlyClose}" is not known; use roll, shorten or ignore.`);
  if (!Number.isInteger(ackBusinessDays) || ackBusinessDays < 0 || ackBusinessDays > 3660)
    found.push("The days for an acknowledgement must be a whole number from 0 to 3660.");
  if (countUnit !== undefined && countUnit !== "business_day" && countUnit !== "school_day")
    found.push(`The unit "${countUnit}" for acknowledgements is not known; use business_day or school_day.`);
  return found;
}

function noSuchDate(date: string, list: string): string {
  return `"${date}" in the ${list} is not a date that exists; write it as 2026-09-07.`;
}
