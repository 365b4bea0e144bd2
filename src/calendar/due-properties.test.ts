import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Calendar, type Closure, defaultPolicy, type Interval, type Weekday } from "./calendar.ts";
import { dayOf } from "./day-of.ts";
import { due } from "./due.ts";
import { isOpen } from "./is-open.ts";
import type { Rule } from "./rule.ts";

const epoch = Temporal.PlainDate.from("2026-08-01");
const date = fc.integer({ min: 0, max: 300 }).map((days) => epoch.add({ days }).toString());
const received = fc
  .integer({ min: 0, max: 250 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from("2026-08-10T00:00:00Z").add({ minutes }).toString());
const intervals: fc.Arbitrary<Interval[]> = fc.constantFrom<Interval[]>(
  [],
  [["08:00", "16:00"]],
  [
    ["07:30", "12:00"],
    ["13:00", "15:30"],
  ],
  [["00:00", "24:00"]],
);
const dates = fc
  .array(date, { maxLength: 40 })
  .map((all) => Object.fromEntries(all.map((one) => [one, "holiday"])));
const closure: fc.Arbitrary<Closure> = fc.record(
  {
    date,
    kind: fc.constantFrom("closed", "early", "late"),
    at: fc.constantFrom("07:00", "09:30", "12:30", "14:00"),
    label: fc.constant("snow"),
    declaredAt: received,
  },
  { requiredKeys: ["date", "kind", "at", "label"] },
);
const calendar: fc.Arbitrary<Calendar> = fc.record({
  tz: fc.constantFrom(
    "America/New_York",
    "Europe/London",
    "America/Phoenix",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
  ),
  hours: fc.record({
    mon: fc.constant<Interval[]>([["08:00", "16:00"]]),
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sun: intervals,
  }),
  nonBusiness: dates,
  notSchool: dates,
  closures: fc.array(closure, { maxLength: 8 }),
  policy: fc.constant(defaultPolicy),
});
const promise: fc.Arbitrary<Rule> = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  unit: fc.constantFrom("business_day", "school_day"),
});
const rule: fc.Arbitrary<Rule> = fc.oneof(
  promise,
  fc.record({
    days: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom("business_day", "school_day", "calendar_day", "hour", "month"),
    statutory: fc.boolean(),
    rollIfNonBusiness: fc.boolean(),
  }),
);

test("nothing is due before it was received", () => {
  fc.assert(
    fc.property(rule, received, calendar, (rule, received, calendar) => {
      const { at } = due(rule, received, calendar);
      assert.ok(Temporal.Instant.compare(at, received) >= 0, `${at} before ${received}`);
    }),
    { numRuns: 500 },
  );
});

test("a promise falls due at the closing of a business day, with the office open until then", () => {
  fc.assert(
    fc.property(promise, received, calendar, (rule, received, calendar) => {
      const { at, local } = due(rule, received, calendar);
      assert.ok(dayOf(calendar, local.slice(0, 10)).business, local);
      const known = { ...calendar, closures: calendar.closures.filter(({ kind }) => kind === "closed") };
      assert.ok(isOpen(known, Temporal.Instant.from(at).subtract({ milliseconds: 1 }).toString()), at);
    }),
    { numRuns: 500 },
  );
});

test("what is received later is never due earlier", () => {
  fc.assert(
    fc.property(rule, received, received, calendar, (rule, one, other, calendar) => {
      const [first, second] = Temporal.Instant.compare(one, other) <= 0 ? [one, other] : [other, one];
      assert.ok(due(rule, first, calendar).at <= due(rule, second, calendar).at);
    }),
    { numRuns: 500 },
  );
});

test("the steps end in the date that they explain", () => {
  fc.assert(
    fc.property(rule, received, calendar, (rule, received, calendar) => {
      const { local, steps, why } = due(rule, received, calendar);
      const last = steps.at(-1);
      assert.equal(last?.code, "due");
      assert.equal(last.date, local.slice(0, 10));
      assert.doesNotMatch(why, /undefined|NaN|null/);
    }),
    { numRuns: 500 },
  );
});

/** The same count once more, the slow way: Temporal dates, one day at a time, every closure known from the start. */
function dayByDay(rule: Rule, received: string, calendar: Calendar): string {
  const { tz, hours, nonBusiness, notSchool, closures } = calendar;
  const names: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const at = Temporal.Instant.from(received).toZonedDateTimeISO(tz);
  const usual = (day: Temporal.PlainDate) => hours[names[day.dayOfWeek - 1] ?? "mon"] ?? [];
  const close = (day: Temporal.PlainDate) =>
    usual(day)
      .map(([, closes]) => closes)
      .sort()
      .at(-1) ?? "00:00";
  const on = (day: Temporal.PlainDate, kind: Closure["kind"]) =>
    closures.filter((one) => one.date === day.toString() && one.kind === kind).map(({ at }) => at ?? "");
  const earlyClose = (day: Temporal.PlainDate) => on(day, "early").sort()[0] ?? "99:99";
  const lateOpen = (day: Temporal.PlainDate) => on(day, "late").sort().at(-1) ?? "00:00";
  const anyHour = (day: Temporal.PlainDate) =>
    usual(day).some(([opens, closes]) => {
      const from = opens > lateOpen(day) ? opens : lateOpen(day);
      return from < (closes < earlyClose(day) ? closes : earlyClose(day));
    });
  const business = (day: Temporal.PlainDate) =>
    anyHour(day) && !(day.toString() in nonBusiness) && on(day, "closed").length === 0;
  const counts = (day: Temporal.PlainDate) =>
    business(day) && (rule.unit === "business_day" || !(day.toString() in notSchool));
  const shortened = (day: Temporal.PlainDate) => earlyClose(day) < close(day);

  let day = at.toPlainDate();
  const ends = lastHour(usual(day), earlyClose(day), lateOpen(day));
  const hour = at.toPlainTime().toString().slice(0, 5);
  if (!business(day) || hour >= ends)
    do day = day.add({ days: 1 });
    while (!business(day));
  for (let left = rule.days; left > 0; ) {
    day = day.add({ days: 1 });
    if (counts(day)) left--;
  }
  const passed = (day: Temporal.PlainDate) => day.equals(at.toPlainDate()) && hour >= close(day);
  while (shortened(day) || passed(day))
    do day = day.add({ days: 1 });
    while (!counts(day));
  return `${day.toString()} ${close(day)}`;
}

function lastHour(usual: readonly Interval[], early: string, late: string): string {
  const ends = usual
    .filter(([opens, closes]) => (opens > late ? opens : late) < (closes < early ? closes : early))
    .map(([, closes]) => (closes < early ? closes : early));
  return ends.sort().at(-1) ?? "";
}

test("a second count, day by day, agrees", () => {
  fc.assert(
    fc.property(promise, received, calendar, (rule, received, { closures, ...rest }) => {
      const known = closures.map(({ declaredAt: _, ...closure }) => closure);
      const calendar = { ...rest, closures: known };
      const { local } = due(rule, received, calendar);
      const said = `${local.slice(0, 10)} ${local.slice(11, 16).replace("23:59", "24:00")}`;
      assert.equal(said, dayByDay(rule, received, calendar));
    }),
    { numRuns: 2000 },
  );
});
