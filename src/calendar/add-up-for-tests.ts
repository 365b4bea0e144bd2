import type { Calendar } from "./calendar.ts";
import { daysAfter, usualHours } from "./days-for-tests.ts";
import type { Step } from "./step.ts";

/**
 * The date that a reader comes to who has only the steps of an explanation, and the school's weekly hours: counts from
 * the first step, passes over what the steps say is passed over, and stops at the number of the last step. Answers
 * as the last step does: the date, or the date and the hour "2026-09-17 16:00". Throws when the steps do not add up.
 * Elapsed hours from a wall time that the clocks repeat in autumn may mean its first or its second occurrence.
 */
export function addUp(
  steps: readonly Step[],
  calendar: Calendar,
  disambiguation: "earlier" | "later" = "earlier",
): string {
  const find = <C extends Step["code"]>(code: C) =>
    steps.filter((step): step is Extract<Step, { code: C }> => step.code === code);
  const [first] = steps;
  const [last] = find("due");
  if (!last || (first?.code !== "received" && first?.code !== "started"))
    throw new Error("no beginning or end");
  const usual = (day: string) => usualHours(calendar, day);
  const firstCounts = find("first_day").length;

  if (last.unit === "hour")
    return minute(
      Temporal.PlainDate.from(first.date)
        .toPlainDateTime(first.time)
        .toZonedDateTime(calendar.tz, { disambiguation })
        .add({ hours: last.count }),
    );

  if (last.unit === "calendar_day" || last.unit === "month") {
    let day = daysAfter(first.date, last.count);
    if (last.unit === "month")
      day = Temporal.PlainDate.from(first.date).add({ months: last.count }).toString();
    if (find("month_end").some(({ date }) => date !== day)) throw new Error("another end of the month");
    if (firstCounts) day = daysAfter(day, -1);
    const rolled = new Set(find("rolled").map(({ date }) => date));
    while (rolled.has(day) || (rolled.size > 0 && usual(day).length === 0)) day = daysAfter(day, 1);
    return day;
  }

  const stretches = [...find("closed"), ...find("not_school")];
  const closures = new Set(find("closure").map(({ date }) => date));
  const passes = (day: string) =>
    usual(day).length === 0 ||
    closures.has(day) ||
    stretches.some(({ date, until }) => date <= day && day <= until);
  const rolls = new Set([
    ...find("closes_early").flatMap(({ date, effect }) => (effect === "roll" ? [date] : [])),
    ...find("hour_passed").map(({ date }) => date),
  ]);

  let day = first.date;
  const [from] = find("counts_from");
  if (from) {
    do day = daysAfter(day, 1);
    while (passes(day) && day < from.date);
    if (day !== from.date) throw new Error(`counts from ${from.date}, not from ${day}`);
  } else if (find("not_open").length > 0 && !last.statutory)
    throw new Error("not open, and counts all the same");
  let left = last.count - firstCounts;
  const cannotBeLast = (day: string) =>
    rolls.has(day) || (!(last.statutory && last.time === null) && passes(day));
  for (; left > 0 || cannotBeLast(day); left--)
    do day = daysAfter(day, 1);
    while (passes(day));
  if (last.time === null) return day;

  const { ackDue } = calendar.policy;
  const closes = usual(day).map(([, close]) => close);
  let hour = ackDue === "office_close" ? (closes.sort().at(-1) ?? "") : ackDue;
  for (const { date, time, effect } of find("closes_early"))
    if (date === day && effect === "shorten")
      hour =
        usual(day)
          .flatMap(([opens, close]) => (opens < time ? [close < time ? close : time] : []))
          .sort()
          .at(-1) ?? "";
  const plainTime = hour === "24:00" || hour === "end_of_day" ? "23:59" : hour;
  return minute(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: calendar.tz, plainTime }));
}

const minute = (at: Temporal.ZonedDateTime) =>
  at.toString({ timeZoneName: "never", offset: "never", smallestUnit: "minute" }).replace("T", " ");
