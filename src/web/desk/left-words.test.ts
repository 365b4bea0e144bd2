import assert from "node:assert/strict";
import { test } from "node:test";
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

test("where no school time lies between, the clock on the wall counts", () => {
  assert.equal(left("24T16:00", "24T22:00"), "6 hours late");
  assert.equal(left("24T20:02", "24T20:00"), "2 minutes left");
  assert.equal(left("24T20:00", "24T20:00"), "less than a minute left");
});
