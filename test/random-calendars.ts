import fc from "fast-check";
import type { Calendar, Closure, Interval, Policy } from "../src/calendar/calendar.ts";
import type { Rule } from "../src/calendar/rule.ts";

const start = Date.UTC(2026, 7, 1);
const day = 86_400_000;

/** Dates and instants of a school year and a half: August 2026 to January 2028. */
const someDate = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(start + days * day).toISOString().slice(0, 10));
export const someInstant = fc
  .integer({ min: 9 * 24 * 60, max: 460 * 24 * 60 })
  .map((minutes) => new Date(start + minutes * 60_000).toISOString());

/** So many instants, oldest first: making a calendar costs a test more than counting on it. */
export const someInstants = (length: number) =>
  fc.array(someInstant, { minLength: length, maxLength: length }).map((instants) => instants.sort());

/** Half-hour changes, no changes, the southern half of the world, changes at midnight, the day that begins first. */
const someZone = fc.constantFrom(
  "America/New_York",
  "Europe/London",
  "America/Phoenix",
  "Australia/Lord_Howe",
  "Australia/Adelaide",
  "America/St_Johns",
  "America/Santiago",
  "America/Havana",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "UTC",
);
const someHours: fc.Arbitrary<Interval[]> = fc.constantFrom<Interval[]>(
  [],
  [["08:00", "16:00"]],
  [["07:30", "15:15"]],
  [
    ["13:00", "15:30"],
    ["07:30", "12:00"],
  ],
  [
    ["06:00", "09:30"],
    ["09:30", "11:00"],
    ["19:00", "24:00"],
  ],
  [["00:00", "24:00"]],
  [["00:30", "02:30"]],
);
const someWeek = fc.record({
  mon: fc.constantFrom<Interval[]>([["08:00", "16:00"]], [["10:00", "12:00"]]),
  tue: someHours,
  wed: someHours,
  thu: someHours,
  fri: someHours,
  sat: someHours,
  sun: someHours,
});
const someDates = fc
  .array(fc.tuple(someDate, fc.integer({ min: 1, max: 9 }), fc.constantFrom("holiday", "break")), {
    maxLength: 8,
  })
  .map((stretches) =>
    Object.fromEntries(
      stretches.flatMap(([from, length, label]) =>
        Array.from({ length }, (_, at): [string, string] => [
          new Date(Date.parse(from) + at * day).toISOString().slice(0, 10),
          label,
        ]),
      ),
    ),
  );
/** Declared beforehand, on the day, or up to three weeks after it; or always known. */
const someClosure: fc.Arbitrary<Closure> = fc
  .record({
    date: someDate,
    kind: fc.constantFrom<Closure["kind"]>("closed", "early", "late"),
    at: fc.constantFrom("07:00", "09:30", "10:00", "12:30", "14:00", "16:00"),
    label: fc.constantFrom("snow", "heat"),
    told: fc.option(fc.integer({ min: -72, max: 504 })),
  })
  .map(({ told, ...closure }) => ({
    ...closure,
    ...(told !== null && { declaredAt: new Date(Date.parse(closure.date) + told * 3_600_000).toISOString() }),
  }));
const someStretch = fc.tuple(someDate, fc.integer({ min: 0, max: 90 })).map(([from, length]) => ({
  from,
  to: new Date(Date.parse(from) + length * day).toISOString().slice(0, 10),
}));
const somePolicy: fc.Arbitrary<Policy> = fc.record(
  {
    excludeReceiptDay: fc.boolean(),
    cutOff: fc.constantFrom("office_close", "midnight", "12:00", "15:00", "23:00"),
    ackDue: fc.constantFrom("office_close", "end_of_day", "10:00", "17:30"),
    earlyClose: fc.constantFrom("roll", "shorten", "ignore"),
    ackBusinessDays: fc.constant(1),
    rollIfNonBusiness: fc.boolean(),
  },
  { requiredKeys: ["excludeReceiptDay", "cutOff", "ackDue", "earlyClose", "ackBusinessDays"] },
);

/** Calendars of all kinds: every Monday is an office day, everything else may happen. */
export const someCalendar: fc.Arbitrary<Calendar> = fc.record(
  {
    tz: someZone,
    hours: someWeek,
    seasons: fc.array(
      fc.tuple(someStretch, someWeek).map(([stretch, hours]) => ({ ...stretch, hours, label: "summer" })),
      { maxLength: 2 },
    ),
    terms: fc.array(
      someStretch.map((stretch) => ({ ...stretch, label: "term" })),
      { minLength: 1, maxLength: 3 },
    ),
    nonBusiness: someDates,
    notSchool: someDates,
    closures: fc.array(someClosure, { maxLength: 8 }),
    policy: somePolicy,
  },
  { requiredKeys: ["tz", "hours", "nonBusiness", "notSchool", "closures", "policy"] },
);

/** What a school promises: business or school days, ending at an hour. */
export const somePromise: fc.Arbitrary<Rule> = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  unit: fc.constantFrom("business_day", "school_day"),
});

export const someRule: fc.Arbitrary<Rule> = fc.oneof(
  somePromise,
  fc.record(
    {
      days: fc.integer({ min: 0, max: 40 }),
      unit: fc.constantFrom("business_day", "school_day", "calendar_day", "hour", "month"),
      statutory: fc.boolean(),
      rollIfNonBusiness: fc.boolean(),
      wholeDays: fc.boolean(),
    },
    { requiredKeys: ["days", "unit"] },
  ),
);
