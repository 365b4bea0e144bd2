import assert from "node:assert/strict";
import { test } from "node:test";
import type { Calendar, Closure, Policy } from "./calendar.ts";
import { due } from "./due.ts";
import { acknowledgement, type Rule } from "./rule.ts";
import { hillcrest } from "./school-for-tests.ts";

const oneDay: Rule = { days: 1, unit: "business_day" };
const wednesday = "2026-09-16T14:00:00Z";
const school = (policy: Partial<Policy>, rest: Partial<Calendar> = {}): Calendar => {
  return { ...hillcrest, ...rest, policy: { ...hillcrest.policy, ...policy } };
};
const local = (calendar: Calendar, received = wednesday, rule = oneDay) =>
  due(rule, received, calendar).local;
const early = (at: string): Closure[] => [{ date: "2026-09-17", kind: "early", at, label: "heat" }];
const twoShifts: Calendar["hours"] = {
  wed: [["08:00", "16:00"]],
  thu: [
    ["08:00", "12:00"],
    ["13:00", "16:00"],
  ],
  fri: [["08:00", "16:00"]],
};

test("the day of receipt as the first day is said, so that the steps add up", () => {
  const { local, why } = due(oneDay, wednesday, school({ excludeReceiptDay: false }));
  assert.equal(local, "2026-09-16T16:00:00-04:00");
  assert.equal(
    why,
    "Received Wed 16 Sep 10:00, with Wed 16 Sep as the first day; due Wed 16 Sep 16:00 (1 business day).",
  );
});

test("a cut-off before the opening cuts off all the same", () => {
  assert.equal(local(school({ cutOff: "07:00" }), "2026-09-16T11:10:00Z"), "2026-09-18T15:00:00-04:00");
  assert.equal(local(school({ cutOff: "07:00" }), "2026-09-16T10:59:00Z"), "2026-09-17T16:00:00-04:00");
});

test("an early closing comes before a later cut-off, and an earlier cut-off before it", () => {
  const at = (cutOff: Policy["cutOff"], received: string) =>
    local(school({ cutOff }, { closures: early("12:00") }), received).slice(0, 10);
  assert.equal(at("15:00", "2026-09-17T16:30:00Z"), "2026-09-21");
  assert.equal(at("11:00", "2026-09-17T15:30:00Z"), "2026-09-21");
  assert.equal(at("11:00", "2026-09-17T14:30:00Z"), "2026-09-18");
  assert.equal(at("midnight", "2026-09-17T23:30:00Z"), "2026-09-18");
});

test("closing at the usual hour, or later, is not closing early, whatever the due hour", () => {
  for (const at of ["16:00", "18:00"])
    assert.equal(
      local(school({ ackDue: "17:00" }, { closures: early(at) })),
      "2026-09-17T17:00:00-04:00",
      at,
    );
});

test("an end of the day cut short by an early closing rolls or shortens as a closing time does", () => {
  const at = (earlyClose: Policy["earlyClose"]) =>
    local(school({ ackDue: "end_of_day", earlyClose }, { closures: early("12:00") }));
  assert.equal(at("roll"), "2026-09-18T23:59:59-04:00");
  assert.equal(at("shorten"), "2026-09-17T12:00:00-04:00");
  assert.equal(at("ignore"), "2026-09-17T23:59:59-04:00");
});

test("a break at noon: the early closing is the hour that was announced, and the office is not open in the break", () => {
  const calendar = school({ earlyClose: "shorten" }, { hours: twoShifts, closures: early("12:30") });
  assert.equal(local(calendar), "2026-09-17T12:00:00-04:00");
  assert.equal(local(calendar, "2026-09-17T16:15:00Z"), "2026-09-18T16:00:00-04:00");
  assert.equal(local(calendar, "2026-09-17T16:30:00Z"), "2026-09-23T16:00:00-04:00");
});

test("a late opening moves no date and no cut-off, and the sentence tells its hour", () => {
  const closures: Closure[] = [{ date: "2026-09-16", kind: "late", at: "10:00", label: "fog" }];
  const { local, why } = due(oneDay, "2026-09-16T12:00:00Z", { ...hillcrest, closures });
  assert.equal(local, "2026-09-17T16:00:00-04:00");
  assert.match(why, /before opening at 10:00/);
});

test("an acknowledgement may take no day at all, several, or school days", () => {
  const ack = (policy: Partial<Policy>, received = wednesday) =>
    local(school(policy), received, acknowledgement(school(policy).policy));
  assert.equal(ack({ ackBusinessDays: 0 }), "2026-09-16T16:00:00-04:00");
  assert.equal(ack({ ackBusinessDays: 0 }, "2026-09-16T20:00:00Z"), "2026-09-17T16:00:00-04:00");
  assert.equal(ack({ ackBusinessDays: 3 }), "2026-09-21T16:00:00-04:00");
  assert.equal(ack({ countUnit: "school_day" }, "2026-11-02T15:00:00Z"), "2026-11-04T16:00:00-05:00");
});

test("within no school day, on a day without school, means the next school day", () => {
  const rule: Rule = { days: 0, unit: "school_day" };
  const { local, why } = due(rule, "2026-11-03T15:00:00Z", hillcrest);
  assert.equal(local, "2026-11-04T16:00:00-05:00");
  assert.match(why, /no school Tue 3 Nov \(staff-only day\)/);
});

test("beyond the last term that is known, days with an open office count as school days, and the sentence says so", () => {
  const terms = [{ from: "2026-09-08", to: "2026-09-17", label: "autumn" }];
  const { local, why } = due({ days: 2, unit: "school_day" }, wednesday, school({}, { terms }));
  assert.equal(local, "2026-09-18T15:00:00-04:00");
  assert.match(why, /no terms are known after Thu 17 Sep, so days with an open office count from there/);
  const next = [...terms, { from: "2026-09-22", to: "2026-12-18", label: "winter" }];
  const between = due({ days: 2, unit: "school_day" }, wednesday, school({}, { terms: next }));
  assert.equal(between.local, "2026-09-22T16:00:00-04:00");
  assert.match(between.why, /no school Fri 18 Sep to Mon 21 Sep \(outside term\)/);
});

test("calendar days roll forward where the school chose it and the rule does not say, never for a clock of law", () => {
  const ten: Rule = { days: 10, unit: "calendar_day" };
  const rolls = school({ rollIfNonBusiness: true });
  assert.equal(local(rolls, wednesday, ten), "2026-09-28");
  assert.equal(local(hillcrest, wednesday, ten), "2026-09-26");
  assert.equal(local(rolls, wednesday, { ...ten, rollIfNonBusiness: false }), "2026-09-26");
  assert.equal(local(rolls, wednesday, { ...ten, statutory: true }), "2026-09-26");
});

test("what nobody received, such as an escalation, has started", () => {
  const { why, steps } = due(oneDay, wednesday, hillcrest, "started");
  assert.equal(why, "Started Wed 16 Sep 10:00; due Thu 17 Sep 16:00 (1 business day).");
  assert.equal(steps[0]?.code, "started");
});
