import type { Calendar, Closure, Interval } from "./calendar.ts";
import { daysAfter, usualHours } from "./days-for-tests.ts";
import type { Rule } from "./rule.ts";

const nextDay = (day: string) => daysAfter(day, 1);
const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

/**
 * The counting rules a second time, for tests to compare: one day after the other, dates and wall times as text, nothing
 * kept. Written from the rules and not from the count that ships. Answers as `due(…).local`, minutes only.
 */
export function secondCount(rule: Rule, received: string, calendar: Calendar): string {
  const at = Temporal.Instant.from(received).toZonedDateTimeISO(calendar.tz);
  const today = at.toPlainDate().toString();
  const heard = rule.statutory && rule.unit !== "school_day" ? [] : calendar.closures;
  const known: Closure[] = heard.filter(
    ({ declaredAt }) => !declaredAt || Date.parse(declaredAt) <= Date.parse(received),
  );
  let unheard = heard
    .filter((closure) => !known.includes(closure))
    .sort((a, b) => Date.parse(a.declaredAt ?? "") - Date.parse(b.declaredAt ?? ""));
  let date = count(rule, at, calendar, known);
  for (const { declaredAt: now = "" } of [...unheard]) {
    for (;;) {
      const next = unheard.find(({ date: on, declaredAt = "" }) => {
        if (Date.parse(declaredAt) > Date.parse(now) || on < today || on > date.day) return false;
        const told = Temporal.Instant.from(declaredAt).toZonedDateTimeISO(calendar.tz).toPlainDate();
        return `${told}` <= date.day || on === date.day || on === today || on === date.from;
      });
      if (!next) break;
      unheard = unheard.filter((closure) => closure !== next);
      known.push(next);
      date = count(rule, at, calendar, known);
    }
  }
  return date.says;
}

function count(rule: Rule, at: Temporal.ZonedDateTime, calendar: Calendar, closures: Closure[]) {
  const { tz, policy } = calendar;
  const today = at.toPlainDate().toString();
  const wholeDay = (day: string) => ({ day: day, from: today, says: day });
  const skipsToday = rule.statutory || policy.excludeReceiptDay;
  if (rule.unit === "hour") {
    const end = at.add({ hours: rule.days });
    return { day: `${end.toPlainDate()}`, from: today, says: minute(end) };
  }
  if (rule.unit === "calendar_day" || rule.unit === "month") {
    let day = daysAfter(today, rule.days);
    if (rule.unit === "month") day = at.toPlainDate().add({ months: rule.days }).toString();
    if (!skipsToday && rule.days > 0) day = daysAfter(day, -1);
    const rolls = rule.rollIfNonBusiness ?? (!rule.statutory && policy.rollIfNonBusiness === true);
    while (rolls && !isBusiness(day)) day = nextDay(day);
    return wholeDay(day);
  }

  let from = today;
  if (!rule.statutory && (!isBusiness(from) || tooLateOn(from)))
    do from = nextDay(from);
    while (!isBusiness(from));
  let day = from;
  let left = rule.days;
  if (left > 0 && !skipsToday && counts(day)) left--;
  while (left > 0) {
    day = nextDay(day);
    if (counts(day)) left--;
  }
  const byHour = !(rule.wholeDays ?? rule.statutory);
  while ((!rule.statutory || byHour) && !counts(day)) day = nextDay(day);
  if (!byHour) return { ...wholeDay(day), from: from };
  while (cannotBeLast(day))
    do day = nextDay(day);
    while (!counts(day));
  return { day: day, from: from, says: minute(instant(day, hour(day))) };

  function usual(day: string): Interval[] {
    return usualHours(calendar, day);
  }
  function announced(day: string, kind: Closure["kind"]): string[] {
    return closures.filter((one) => one.date === day && one.kind === kind).map(({ at }) => at ?? "");
  }
  function closesEarly(day: string): string | null {
    const [first] = announced(day, "early").sort();
    return first !== undefined && first < lastOf(usual(day)) ? first : null;
  }
  function open(day: string): Interval[] {
    const end = announced(day, "early").reduce(earlier, "24:00");
    const start = announced(day, "late").reduce(later, "00:00");
    return usual(day)
      .map(([opens, closes]): Interval => [later(opens, start), earlier(closes, end)])
      .filter(([opens, closes]) => opens < closes);
  }
  function isBusiness(day: string): boolean {
    const shut = day in calendar.nonBusiness || announced(day, "closed").length > 0;
    return !shut && open(day).length > 0;
  }
  function counts(day: string): boolean {
    if (rule.unit === "business_day") return isBusiness(day);
    const terms = calendar.terms ?? [];
    const known = terms.some(({ to }) => day <= to);
    const inTerm = !known || terms.some(({ from, to }) => from <= day && day <= to);
    return isBusiness(day) && inTerm && !(day in calendar.notSchool);
  }
  function tooLateOn(day: string): boolean {
    if (policy.cutOff === "midnight") return false;
    const fixed = policy.cutOff === "office_close" ? lastOf(usual(day)) : policy.cutOff;
    return !isBefore(instant(day, earlier(fixed, closesEarly(day) ?? fixed)));
  }
  function isBefore(limit: Temporal.ZonedDateTime): boolean {
    return Temporal.Instant.compare(at.toInstant(), limit.toInstant()) < 0;
  }
  function wanted(day: string): string {
    if (policy.ackDue === "office_close") return lastOf(usual(day));
    return policy.ackDue === "end_of_day" ? "24:00" : policy.ackDue;
  }
  function isCut(day: string): boolean {
    const early = closesEarly(day);
    return !rule.statutory && early !== null && early < wanted(day);
  }
  function hour(day: string): string {
    return isCut(day) && policy.earlyClose === "shorten" ? lastOf(open(day)) : wanted(day);
  }
  function cannotBeLast(day: string): boolean {
    return (isCut(day) && policy.earlyClose === "roll") || !isBefore(instant(day, hour(day)));
  }
  function instant(day: string, time: string): Temporal.ZonedDateTime {
    return time === "24:00"
      ? Temporal.PlainDate.from(nextDay(day)).toZonedDateTime(tz).subtract({ milliseconds: 1 })
      : Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: tz, plainTime: time });
  }
}

const lastOf = (hours: Interval[]) => hours.map(([, closes]) => closes).reduce(later, "00:00");
const minute = (at: Temporal.ZonedDateTime) => at.toString({ timeZoneName: "never", smallestUnit: "minute" });
