import assert from "node:assert/strict";
import { test } from "node:test";
import type { Calendar } from "./calendar.ts";
import { dayOf } from "./day-of.ts";
import { isOpen, nextOpening } from "./is-open.ts";
import { openMinutes } from "./open-minutes.ts";
import { hillcrest } from "./school-for-tests.ts";

test("the opening minute is open and the closing minute is not", () => {
  assert.equal(isOpen(hillcrest, "2026-09-16T11:30:00Z"), true);
  assert.equal(isOpen(hillcrest, "2026-09-16T11:29:59Z"), false);
  assert.equal(isOpen(hillcrest, "2026-09-16T19:59:59Z"), true);
  assert.equal(isOpen(hillcrest, "2026-09-16T20:00:00Z"), false);
});

test("an auto-reply can name the return date", () => {
  assert.equal(nextOpening(hillcrest, "2026-11-25T22:00:00Z"), "2026-11-30T12:30:00.000Z");
  assert.equal(nextOpening(hillcrest, "2026-09-16T14:00:00Z"), "2026-09-16T14:00:00.000Z");
  assert.equal(nextOpening({ ...hillcrest, hours: {} }, "2026-09-16T14:00:00Z"), null);
});

test("a day says whether it is business, school, both or neither, and why", () => {
  assert.deepEqual(dayOf(hillcrest, "2026-11-03"), {
    business: true,
    school: false,
    hours: [["07:30", "16:00"]],
    label: "staff-only day",
  });
  assert.deepEqual(dayOf(hillcrest, "2026-11-26"), {
    business: false,
    school: false,
    hours: [],
    label: "Thanksgiving",
  });
  assert.deepEqual(dayOf(hillcrest, "2026-09-19"), {
    business: false,
    school: false,
    hours: [],
    label: null,
  });
});

test("a partial day is a school day, a closed day is not", () => {
  const closures: Calendar["closures"] = [
    { date: "2026-09-16", kind: "early", at: "12:00", label: "heat" },
    { date: "2026-09-16", kind: "late", at: "10:00", label: "fog" },
    { date: "2026-09-17", kind: "closed", label: "storm" },
  ];
  const wednesday = dayOf({ ...hillcrest, closures }, "2026-09-16");
  assert.deepEqual([wednesday.school, wednesday.hours], [true, [["10:00", "12:00"]]]);
  assert.equal(dayOf({ ...hillcrest, closures }, "2026-09-17").school, false);
});

test("what is left is counted in opening time", () => {
  assert.equal(openMinutes(hillcrest, "2026-09-18T18:00:00Z", "2026-09-21T12:30:00Z"), 120);
  assert.equal(openMinutes(hillcrest, "2026-09-21T12:30:00Z", "2026-09-18T18:00:00Z"), 0);
});
