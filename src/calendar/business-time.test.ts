import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { type Calendar, defaultPolicy, type Interval, type WeekHours } from "./calendar.ts";
import { dayOf } from "./day-of.ts";
import { due } from "./due.ts";
import { isOpen, nextOpening } from "./is-open.ts";
import { dayNumber, isoDate } from "./local-date.ts";
import { addOpenTime, openTimeBetween, warnAt } from "./open-time.ts";
import { otherMeanings } from "./other-meanings-for-tests.ts";

type Case = {
  id: string;
  op: string;
  start: string;
  end?: string;
  add?: { businessDays?: number; businessHours?: number; businessSeconds?: number };
  direction?: string;
  expected?: unknown;
  expected_seconds?: number;
  calendar: {
    timezone: string;
    hours?: WeekHours;
    working_days?: (keyof WeekHours)[];
    holidays?: string[];
    extra_working_dates?: string[];
    date_hours_override?: Record<string, Interval[]>;
  };
};

const folder = resolve(
  import.meta.dirname,
  "../..",
  process.env.SHARED_DIR ?? "../shared",
  "corpora/business-time",
);
const everyDay = (hours: Interval[]): WeekHours => {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
};

/** The peer writes a day without closing as 00:00 to 00:00. */
function wholeDays(hours: WeekHours): WeekHours {
  return JSON.parse(JSON.stringify(hours).replaceAll('["00:00","00:00"]', '["00:00","24:00"]'));
}

function calendarOf({ calendar: given }: Case): Calendar {
  const office: Interval[] = [["09:00", "17:00"]];
  const extra = (given.extra_working_dates ?? []).map((date): [string, Interval[]] => [date, office]);
  const special = [...Object.entries(given.date_hours_override ?? {}), ...extra];
  return {
    tz: given.timezone,
    hours: given.hours
      ? wholeDays(given.hours)
      : Object.fromEntries((given.working_days ?? []).map((day) => [day, office])),
    seasons: special.map(([date, hours]) => ({
      from: date,
      to: date,
      hours: everyDay(hours),
      label: "extra",
    })),
    nonBusiness: Object.fromEntries((given.holidays ?? []).map((date) => [date, "holiday"])),
    notSchool: {},
    closures: [],
    policy: defaultPolicy,
  };
}

const dateOf = (one: Case) => one.start.slice(0, 10);
const instant = (text: string) => (text.length === 10 ? `${text}T12:00:00Z` : text);
const isBusiness = (one: Case) => dayOf(calendarOf(one), dateOf(one)).business;
const added = (one: Case, days: number) =>
  due({ days, unit: "business_day" }, instant(one.start), calendarOf(one)).local.slice(0, 10);
const sameInstant = (found: string | null, expected: unknown) =>
  assert.equal(found && Date.parse(found), Date.parse(String(expected)));

function businessDays(one: Case, last: number): number {
  let found = 0;
  for (let day = dayNumber(one.start); day < last; day++)
    if (dayOf(calendarOf(one), isoDate(day)).business) found++;
  return found;
}

/** Office time after an instant or before it; their sign and their direction both turn round. */
function hoursAdded(one: Case): string | undefined {
  const { businessHours = 0, businessSeconds = 0 } = one.add ?? {};
  const minutes = (businessHours * 60 + businessSeconds / 60) * (businessHours < 0 ? -1 : 1);
  if (minutes === 0 && !isOpen(calendarOf(one), one.start) && one.id.startsWith("bt-"))
    return "adds no hours on a closed day: the next opening or last closing there, the instant itself here";
  const back = businessHours < 0;
  sameInstant((back ? warnAt : addOpenTime)(one.start, minutes, calendarOf(one)), one.expected);
  return undefined;
}

/** Each answers a case, or says why the case does not ask for what we mean. */
const answers: Record<string, (one: Case) => string | undefined> = {
  is_business_day: (one) => {
    assert.equal(isBusiness(one), one.expected);
  },
  is_holiday: (one) => {
    assert.equal(dateOf(one) in calendarOf(one).nonBusiness, one.expected);
  },
  is_working_time: (one) => {
    assert.equal(isOpen(calendarOf(one), one.start), one.expected);
  },
  add: (one) => {
    const days = one.add?.businessDays;
    if (days === undefined) return hoursAdded(one);
    if (days < 0 || one.direction === "before") return "counts backwards: a duty looks forward";
    if (one.id.startsWith("cal-") && !isBusiness(one))
      return "a start on a holiday is not first moved on there";
    assert.equal(added(one, days), String(one.expected).slice(0, 10));
  },
  roll_forward: (one) => {
    if (one.start.length === 10) assert.equal(added(one, 0), one.expected);
    else sameInstant(nextOpening(calendarOf(one), one.start), one.expected);
  },
  first_business_day: (one) => {
    if (isBusiness(one)) return "a time after closing stays on its day there";
    assert.equal(added(one, 0), String(one.expected).slice(0, 10));
  },
  next_business_day: (one) => {
    assert.equal(added(one, isBusiness(one) ? 1 : 0), one.expected);
  },
  next_open: (one) => {
    if (isOpen(calendarOf(one), one.start)) return "while open, it asks for the opening after this one";
    sameInstant(nextOpening(calendarOf(one), one.start), one.expected);
  },
  between: (one) => {
    if (one.end && one.end < one.start) return "counts backwards: what is left is never negative";
    assert.equal(openTimeBetween(one.start, one.end ?? "", calendarOf(one)) * 60, one.expected_seconds);
  },
  working_seconds_on_date: (one) => {
    const next = isoDate(dayNumber(one.start) + 1);
    const minutes = openTimeBetween(`${one.start}T00:00:00Z`, `${next}T00:00:00Z`, calendarOf(one));
    assert.equal(minutes * 60, one.expected_seconds);
  },
  business_days_between: (one) => {
    const end = one.end ?? one.start;
    if (end < one.start) return "counts backwards: a duty looks forward";
    const extra = one.calendar.extra_working_dates?.some((date) => one.start <= date && date < end);
    if (extra && dayNumber(end) - dayNumber(one.start) >= 7)
      return "over a week or more, extra working dates are not all counted there";
    assert.equal(businessDays(one, dayNumber(end)), one.expected);
  },
  business_days_between_inclusive: (one) => {
    if (one.end && one.end < one.start) return "counts backwards: a duty looks forward";
    assert.equal(businessDays(one, dayNumber(one.end ?? one.start) + 1), one.expected);
  },
};

/** Kinds that ask for something that the calendar does not offer. */
const notOurs: Readonly<Record<string, string>> = {
  roll_backward: "a duty looks forward",
  previous_business_day: "a duty looks forward",
  beginning_of_workday: "an opening time is read from the day's hours",
  end_of_workday: "a closing time is read from the day's hours",
  next_close: "a closing time is read from the day's hours",
  is_weekday_configured: "reads the peer's settings back",
  is_working_weekday: "reads the peer's settings back",
  business_dates_until: "lists dates for reports",
  business_days_until: "lists dates for reports",
  business_days_remaining_in_month_after: "counts to the end of a month for reports",
  consecutive_workdays: "lists dates for reports",
  consecutive_non_working_days: "lists dates for reports",
};

for (const file of ["business", "business_time", "cal"] as const) {
  test(`the cases of ${file}.json that share our meaning agree`, (t) => {
    const path = `${folder}/${file}.json`;
    if (!existsSync(path)) return t.skip(`no test material at ${path}`);
    const { cases }: { cases: Case[] } = JSON.parse(readFileSync(path, "utf8"));
    const left = new Map<string, number>();
    for (const one of cases) {
      const reason = one.op in notOurs ? `${one.op}: ${notOurs[one.op]}` : asked(one);
      if (reason) left.set(reason, (left.get(reason) ?? 0) + 1);
    }
    const leftOut = [...left.values()].reduce((sum, count) => sum + count, 0);
    t.diagnostic(`${cases.length - leftOut} of ${cases.length} agree, ${leftOut} ask for something else`);
    assert.deepEqual(Object.fromEntries(left), otherMeanings[file]);
  });
}

function asked(one: Case): string | undefined {
  const answer = answers[one.op];
  assert.ok(answer, `${one.id}: ${one.op} is neither answered nor left out`);
  try {
    return answer(one);
  } catch (error) {
    throw new Error(`${one.id} ${one.op} ${one.start}: ${String(error)}`);
  }
}
