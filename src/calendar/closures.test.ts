import assert from "node:assert/strict";
import { test } from "node:test";
import type { Closure, Policy } from "./calendar.ts";
import { due, recompute, versions } from "./due.ts";
import { acknowledgement } from "./rule.ts";
import { hillcrest } from "./school-for-tests.ts";

const oneDay = acknowledgement(hillcrest.policy);
const wednesdayMorning = "2026-12-09T15:00:00Z";
const snow = (date: string, declaredAt: string): Closure => ({
  date,
  kind: "closed",
  label: "snow",
  declaredAt,
});
const at = (kind: "early" | "late", date: string, time: string): Closure => ({
  date,
  kind,
  at: time,
  label: "ice",
  declaredAt: `${date}T14:00:00Z`,
});
const school = (closures: Closure[], policy: Partial<Policy> = {}) => ({
  ...hillcrest,
  closures,
  policy: { ...hillcrest.policy, ...policy },
});

test("a snow day declared on the morning of the due day moves it, and the sentence says why", () => {
  const { local, why } = due(
    oneDay,
    "2026-12-04T20:10:00Z",
    school([snow("2026-12-08", "2026-12-08T10:30:00Z")]),
  );
  assert.equal(local, "2026-12-09T16:00:00-05:00");
  assert.equal(
    why,
    "Received Fri 4 Dec 15:10, after closing at 15:00, so it counts from Mon 7 Dec; Tue 8 Dec closed (snow, declared 05:30); due Wed 9 Dec 16:00 (1 business day).",
  );
});

test("a closure after the due day never cures a missed deadline", () => {
  const missed = school([snow("2026-12-11", "2026-12-11T10:30:00Z")]);
  assert.equal(due(oneDay, wednesdayMorning, missed).local, "2026-12-10T16:00:00-05:00");
});

test("a retroactive closure of the due day or the day of receipt counts", () => {
  const dueDay = school([snow("2026-12-10", "2026-12-14T15:00:00Z")]);
  assert.equal(due(oneDay, wednesdayMorning, dueDay).local, "2026-12-11T15:00:00-05:00");
  const receiptDay = school([snow("2026-12-09", "2026-12-14T15:00:00Z")]);
  assert.equal(due(oneDay, wednesdayMorning, receiptDay).local, "2026-12-11T15:00:00-05:00");
});

test("a message of the evening counts from the next day: a retroactive closure of that day counts as well", () => {
  const evening = "2026-12-09T22:00:00Z";
  const next = school([snow("2026-12-10", "2026-12-14T15:00:00Z")]);
  assert.equal(due(oneDay, evening, hillcrest).local, "2026-12-11T15:00:00-05:00");
  assert.equal(due(oneDay, evening, next).local, "2026-12-14T16:00:00-05:00");
  const sameDay = due(oneDay, evening, school([snow("2026-12-09", "2026-12-14T15:00:00Z")]));
  assert.equal(sameDay.local, "2026-12-11T15:00:00-05:00");
  assert.match(
    sameDay.why,
    /office closed \(snow, declared Mon 14 Dec 10:00\), so it counts from Thu 10 Dec;/,
  );
});

test("a retroactive closure of a day between counts only when declared by the due day", () => {
  const five = { days: 5, unit: "business_day" } as const;
  const inTime = due(five, wednesdayMorning, school([snow("2026-12-11", "2026-12-15T15:00:00Z")]));
  assert.equal(inTime.local, "2026-12-17T16:00:00-05:00");
  const onTheDay = due(five, wednesdayMorning, school([snow("2026-12-11", "2026-12-17T04:59:00Z")]));
  assert.equal(onTheDay.local, "2026-12-17T16:00:00-05:00");
  const tooLate = due(five, wednesdayMorning, school([snow("2026-12-11", "2026-12-18T15:00:00Z")]));
  assert.equal(tooLate.local, "2026-12-16T16:00:00-05:00");
  assert.match(
    tooLate.why,
    /Fri 11 Dec closed \(snow, declared Fri 18 Dec 10:00\), too late to change this date/,
  );
});

test("a second snow day counts because the first one moved the date onto it", () => {
  const both = school([
    snow("2026-12-11", "2026-12-11T10:30:00Z"),
    snow("2026-12-10", "2026-12-10T10:30:00Z"),
  ]);
  assert.equal(due(oneDay, wednesdayMorning, both).local, "2026-12-14T16:00:00-05:00");
  assert.deepEqual(
    versions(oneDay, wednesdayMorning, both).map(({ since, due, because }) => [
      since,
      due.local.slice(0, 10),
      because?.date ?? null,
    ]),
    [
      ["2026-12-09T15:00:00.000Z", "2026-12-10", null],
      ["2026-12-10T10:30:00.000Z", "2026-12-11", "2026-12-10"],
      ["2026-12-11T10:30:00.000Z", "2026-12-14", "2026-12-11"],
    ],
  );
  assert.equal(
    recompute(oneDay, wednesdayMorning, both, "2026-12-10T12:00:00Z").local,
    "2026-12-11T15:00:00-05:00",
  );
});

test("a message after an early closing is after hours, one before it is not", () => {
  const ice = school([at("early", "2026-12-09", "12:00")]);
  assert.equal(due(oneDay, "2026-12-09T16:59:00Z", ice).local, "2026-12-10T16:00:00-05:00");
  const after = due(oneDay, "2026-12-09T17:00:00Z", ice);
  assert.equal(after.local, "2026-12-11T15:00:00-05:00");
  assert.match(after.why, /right at the early closing \(ice\)/);
  assert.match(due(oneDay, "2026-12-09T17:01:00Z", ice).why, /after the early closing at 12:00 \(ice\)/);
});

test("a due day that closes early rolls, shortens or stays, as the school chose", () => {
  const ice = [at("early", "2026-12-10", "12:00")];
  assert.equal(due(oneDay, wednesdayMorning, school(ice)).local, "2026-12-11T15:00:00-05:00");
  const local = (earlyClose: Policy["earlyClose"]) =>
    due(oneDay, wednesdayMorning, school(ice, { earlyClose })).local;
  assert.equal(local("shorten"), "2026-12-10T12:00:00-05:00");
  assert.equal(local("ignore"), "2026-12-10T16:00:00-05:00");
});

test("an early closing at or after the due hour changes nothing", () => {
  const usual = school([at("early", "2026-12-10", "16:00")]);
  assert.equal(due(oneDay, wednesdayMorning, usual).local, "2026-12-10T16:00:00-05:00");
  for (const ackDue of ["10:00", "12:00"] as const) {
    const noon = school([at("early", "2026-12-10", "12:00")], { ackDue });
    assert.equal(due(oneDay, wednesdayMorning, noon).local, `2026-12-10T${ackDue}:00-05:00`);
  }
});

test("a delayed opening changes nothing, unless the office never opens", () => {
  assert.equal(
    due(oneDay, wednesdayMorning, school([at("late", "2026-12-10", "10:00")])).local,
    "2026-12-10T16:00:00-05:00",
  );
  assert.equal(
    due(oneDay, wednesdayMorning, school([at("late", "2026-12-10", "16:00")])).local,
    "2026-12-11T15:00:00-05:00",
  );
});
