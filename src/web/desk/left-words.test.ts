import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultPolicy } from "../../calendar/calendar.ts";
import { leftWords } from "./left-words.ts";

const day: [string, string][] = [["08:00", "16:00"]];
const calendar = {
  tz: "UTC",
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  ...{ nonBusiness: {}, notSchool: {}, closures: [], policy: defaultPolicy },
};
const left = (until: string, now: string) =>
  leftWords(`2026-11-${until}:00.000Z`, `2026-11-${now}:00.000Z`, calendar);

test("what is left is told in the school's own time", () => {
  assert.equal(left("24T16:00", "24T15:25"), "35 school minutes left");
  assert.equal(left("24T16:00", "24T14:00"), "2 school hours left");
  assert.equal(left("25T16:00", "24T16:00"), "1 school day left");
});

test("a weekend takes no school time, neither ahead nor late", () => {
  assert.equal(left("23T16:00", "20T16:00"), "1 school day left");
  assert.equal(left("20T16:00", "23T09:00"), "60 school minutes late");
});

test("where no school time lies between, it is late without an amount; what is ahead goes by the minute or has none left", () => {
  assert.equal(left("24T16:00", "24T22:00"), "late");
  assert.equal(left("24T15:59", "24T22:00"), "1 school minute late");
  assert.equal(left("20T16:00", "22T15:00"), "late, no school since");
  assert.equal(left("20T15:00", "22T15:00"), "60 school minutes late");
  assert.equal(left("24T20:02", "24T20:00"), "2 minutes left");
  assert.equal(left("24T20:00", "24T20:00"), "less than a minute left");
  assert.equal(left("24T23:59", "24T20:00"), "no school time left");
});

test("an older date never reads as less late, in a break, at night or in the middle of a day", () => {
  /** How late a reader takes it to be, in minutes of an eight-hour day. */
  const reads = (words: string) => {
    if (words === "late" || words === "late, no school since") return 0;
    const [, count, unit = ""] = /^(\d+) school (minute|hour|day)s? late$/.exec(words) ?? [];
    return Number(count) * ({ minute: 1, hour: 60, day: 480 }[unit] ?? Number.NaN);
  };
  const closed = ["2026-11-26", "2026-11-27"].map((date) => ({
    date,
    kind: "closed" as const,
    label: "Break",
  }));
  const inBreak = { ...calendar, closures: closed };
  const moment = fc.nat({ max: 14 * 24 * 60 });
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 16) + minutes * 60_000).toISOString();
  const late = (until: number, now: number) => reads(leftWords(at(until), at(now), inBreak));
  const day = (date: number, hour: number) => ((date - 16) * 24 + hour) * 60;
  assert.equal(leftWords(at(day(25, 16)), at(day(27, 15)), inBreak), "late, no school since");
  assert.equal(leftWords(at(day(24, 16)), at(day(27, 15)), inBreak), "1 school day late");
  fc.assert(
    fc.property(fc.uniqueArray(moment, { minLength: 3, maxLength: 3 }), (moments) => {
      const [older = 0, newer = 0, now = 0] = moments.toSorted((a, b) => a - b);
      assert.ok(late(older, now) >= late(newer, now));
    }),
    { numRuns: 500 },
  );
});
