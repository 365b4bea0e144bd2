import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { someCalendar, someInstant } from "../../test/random-calendars.ts";
import { isOpen } from "./is-open.ts";
import { addOpenTime, openTimeBetween, warnAt } from "./open-time.ts";
import { hillcrest } from "./school-for-tests.ts";

const hour = 60;
const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();
/** Every minute of two days, counted one by one. */
function minuteByMinute(from: string, to: string, calendar: Parameters<typeof isOpen>[0]): number {
  let open = 0;
  for (let at = Date.parse(from); at < Date.parse(to); at += 60_000)
    if (isOpen(calendar, new Date(at).toISOString())) open++;
  return open;
}

test("office time runs only while the office is open", () => {
  assert.equal(openTimeBetween("2026-09-18T18:00:00Z", "2026-09-21T12:30:00Z", hillcrest), 120);
  assert.equal(openTimeBetween("2026-09-21T12:30:00Z", "2026-09-18T18:00:00Z", hillcrest), 0);
});

test("where the clocks skip an hour, no office time is counted twice", () => {
  const hours: typeof hillcrest.hours = {
    sun: [
      ["02:15", "02:30"],
      ["03:00", "04:00"],
    ],
  };
  const night = { ...hillcrest, hours };
  assert.equal(openTimeBetween("2027-03-14T05:00:00Z", "2027-03-14T16:00:00Z", night), 45);
  assert.equal(openTimeBetween("2027-03-21T04:00:00Z", "2027-03-21T16:00:00Z", night), 75);
});

test("office time is added over night and weekend, and what ends at closing ends there", () => {
  assert.equal(addOpenTime("2026-09-18T18:00:00Z", 2 * hour, hillcrest), "2026-09-21T12:30:00.000Z");
  assert.equal(addOpenTime("2026-09-18T18:00:00Z", hour, hillcrest), "2026-09-18T19:00:00.000Z");
  assert.equal(addOpenTime("2026-09-19T18:00:00Z", 0, hillcrest), "2026-09-19T18:00:00.000Z");
  assert.equal(addOpenTime("2026-09-19T18:00:00Z", -5, hillcrest), "2026-09-19T18:00:00.000Z");
});

test("a reminder stands so many office hours before the date", () => {
  assert.equal(warnAt("2026-09-21T20:00:00Z", 2 * hour, hillcrest), "2026-09-21T18:00:00.000Z");
  assert.equal(warnAt("2026-09-21T20:00:00Z", 8.5 * hour, hillcrest), "2026-09-21T11:30:00.000Z");
  assert.equal(warnAt("2026-09-21T20:00:00Z", 9 * hour, hillcrest), "2026-09-18T18:30:00.000Z");
  assert.equal(warnAt("2026-09-20T03:59:59.999Z", hour, hillcrest), "2026-09-18T18:00:00.000Z");
  assert.equal(warnAt("2026-09-21T20:00:00Z", 0, hillcrest), "2026-09-21T20:00:00.000Z");
});

test("a calendar that never opens is a bug with a sentence", () => {
  const shut = { ...hillcrest, hours: {} };
  assert.throws(() => addOpenTime("2026-09-21T20:00:00Z", 1, shut), /check its opening hours/);
  assert.throws(() => warnAt("2026-09-21T20:00:00Z", 1, shut), /check its opening hours/);
});

test("adding the office time between two instants lands on the second, or on the closing before it", () => {
  fc.assert(
    fc.property(someInstant, someInstant, someCalendar, (one, other, calendar) => {
      const [from, to] = one <= other ? [one, other] : [other, one];
      const minutes = openTimeBetween(from, to, calendar);
      const back = addOpenTime(from, minutes, calendar);
      assert.ok(from <= back && back <= to, `${from} ${back} ${to}`);
      assert.equal(openTimeBetween(from, back, calendar), minutes);
      assert.equal(openTimeBetween(back, to, calendar), 0);
      if (minutes > 0) assert.ok(isOpen(calendar, before(back)), back);
      if (isOpen(calendar, before(to))) assert.equal(back, minutes > 0 ? to : from);
    }),
    { numRuns: 1000 },
  );
});

test("a reminder is the mirror image: the office time from it to the date is what was asked", () => {
  fc.assert(
    fc.property(someInstant, fc.integer({ min: 1, max: 3000 }), someCalendar, (at, minutes, calendar) => {
      const warning = warnAt(at, minutes, calendar);
      assert.ok(warning < at);
      assert.equal(openTimeBetween(warning, at, calendar), minutes);
      assert.ok(isOpen(calendar, warning), warning);
      assert.ok(addOpenTime(warning, minutes, calendar) <= at);
    }),
    { numRuns: 2000 },
  );
});

test("counting minute by minute comes to the same, through changes of the clocks", () => {
  fc.assert(
    fc.property(someInstant, fc.integer({ min: 1, max: 2880 }), someCalendar, (from, minutes, calendar) => {
      const to = new Date(Date.parse(from) + minutes * 60_000).toISOString();
      assert.equal(openTimeBetween(from, to, calendar), minuteByMinute(from, to, calendar));
    }),
    { numRuns: 20 },
  );
});
