import assert from "node:assert/strict";
import { test } from "node:test";
import type { Calendar, Policy } from "./calendar.ts";
import { due } from "./due.ts";
import { acknowledgement } from "./rule.ts";
import { hillcrest } from "./school-for-tests.ts";

const oneDay = acknowledgement(hillcrest.policy);
const with_ = (policy: Partial<Policy>, rest: Partial<Calendar> = {}): Calendar => ({
  ...hillcrest,
  ...rest,
  policy: { ...hillcrest.policy, ...policy },
});
const local = (rule: Parameters<typeof due>[0], received: string, calendar = hillcrest) =>
  due(rule, received, calendar).local;

test("acknowledge within one business day: Wednesday morning is due Thursday at closing", () => {
  const wednesday = due(oneDay, "2026-09-16T14:00:00.000Z", hillcrest);
  assert.equal(wednesday.local, "2026-09-17T16:00:00-04:00");
  assert.equal(wednesday.at, "2026-09-17T20:00:00.000Z");
  assert.equal(wednesday.why, "Received Wed 16 Sep 10:00; due Thu 17 Sep 16:00 (1 business day).");
});

test("a minute before closing counts as that day, closing time as the next", () => {
  assert.equal(local(oneDay, "2026-09-16T19:59:59.999Z"), "2026-09-17T16:00:00-04:00");
  assert.equal(local(oneDay, "2026-09-16T20:00:00.000Z"), "2026-09-18T15:00:00-04:00");
});

test("before opening counts as that day, and the sentence says so", () => {
  const early = due(oneDay, "2026-09-16T10:00:00Z", hillcrest);
  assert.equal(early.local, "2026-09-17T16:00:00-04:00");
  assert.match(early.why, /before opening at 07:30/);
});

test("Friday after closing before Labor Day counts from Tuesday and is due Wednesday", () => {
  const { local, why } = due(oneDay, "2026-09-04T19:10:00Z", hillcrest);
  assert.equal(local, "2026-09-09T16:00:00-04:00");
  assert.equal(
    why,
    "Received Fri 4 Sep 15:10, after closing at 15:00; Mon 7 Sep closed (Labor Day), so it counts from Tue 8 Sep; due Wed 9 Sep 16:00 (1 business day).",
  );
});

test("neighbouring days are told as one stretch, a reason that repeats once, other reasons beside it", () => {
  const nonBusiness = {
    "2026-12-24": "break",
    "2026-12-25": "Christmas",
    "2026-12-28": "break",
    "2026-12-30": "stocktaking",
  };
  const { local, why } = due({ days: 3, unit: "business_day" }, "2026-12-23T15:00:00Z", {
    ...hillcrest,
    nonBusiness,
  });
  assert.equal(local, "2027-01-01T15:00:00-05:00");
  assert.match(
    why,
    /; Thu 24 Dec to Mon 28 Dec closed \(break, Christmas\); Wed 30 Dec closed \(stocktaking\);/,
  );
});

test("lunch is not after hours: a message at noon counts as that day", () => {
  const hours = {
    wed: [
      ["13:00", "16:00"],
      ["08:00", "12:00"],
    ],
    thu: [["08:00", "12:00"]],
  } as Calendar["hours"];
  assert.equal(local(oneDay, "2026-09-16T16:30:00Z", with_({}, { hours })), "2026-09-17T12:00:00-04:00");
  assert.equal(local(oneDay, "2026-09-16T20:00:00Z", with_({}, { hours })), "2026-09-23T16:00:00-04:00");
});

test("a staff-only day is a business day, not a school day", () => {
  assert.equal(local(oneDay, "2026-11-02T15:00:00Z"), "2026-11-03T16:00:00-05:00");
  assert.equal(local({ days: 1, unit: "school_day" }, "2026-11-02T15:00:00Z"), "2026-11-04T16:00:00-05:00");
});

test("days are added on the local calendar: the offset changes with the clocks, the hour does not", () => {
  const autumn = due(oneDay, "2026-10-30T14:00:00Z", hillcrest);
  assert.equal(autumn.local, "2026-11-02T16:00:00-05:00");
  assert.match(autumn.why, /clocks go back on Sun 1 Nov/);
  assert.match(due(oneDay, "2027-03-12T15:00:00Z", hillcrest).why, /clocks go forward on Sun 14 Mar/);
});

test("the local date counts, not the UTC date", () => {
  assert.equal(local({ days: 10, unit: "calendar_day" }, "2026-09-17T03:30:00Z"), "2026-09-26");
});

test("the day of receipt may be the first day, but an hour that has passed is never due", () => {
  const counted = with_({ excludeReceiptDay: false });
  assert.equal(local(oneDay, "2026-09-16T14:00:00Z", counted), "2026-09-16T16:00:00-04:00");
  const tenDays = { days: 10, unit: "calendar_day" } as const;
  assert.equal(local(tenDays, "2026-09-16T14:00:00Z", counted), "2026-09-25");
  assert.equal(local({ ...tenDays, statutory: true }, "2026-09-16T14:00:00Z", counted), "2026-09-26");
  const late = due(oneDay, "2026-09-16T14:00:00Z", with_({ excludeReceiptDay: false, ackDue: "09:00" }));
  assert.equal(late.local, "2026-09-17T09:00:00-04:00");
  assert.match(late.why, /09:00 on Wed 16 Sep had already passed/);
});

test("a school may set its own cut-off and due hour", () => {
  assert.equal(
    local(oneDay, "2026-09-16T18:30:00Z", with_({ cutOff: "14:00" })),
    "2026-09-18T15:00:00-04:00",
  );
  assert.equal(
    local(oneDay, "2026-09-16T17:30:00Z", with_({ cutOff: "14:00" })),
    "2026-09-17T16:00:00-04:00",
  );
  assert.equal(
    local(oneDay, "2026-09-17T01:00:00Z", with_({ cutOff: "midnight" })),
    "2026-09-17T16:00:00-04:00",
  );
  const endOfDay = due(oneDay, "2026-09-16T14:00:00Z", with_({ ackDue: "end_of_day" }));
  assert.equal(endOfDay.at, "2026-09-18T03:59:59.999Z");
});

test("summer hours are a season of the calendar", () => {
  const season = {
    from: "2026-07-01",
    to: "2026-08-31",
    label: "summer",
    hours: { tue: [["09:00", "12:00"]] },
  };
  const summer = with_({}, { seasons: [season as NonNullable<Calendar["seasons"]>[number]] });
  assert.equal(local(oneDay, "2026-07-06T14:00:00Z", summer), "2026-07-14T12:00:00-04:00");
  assert.equal(local(oneDay, "2026-06-29T14:00:00Z", summer), "2026-06-30T16:00:00-04:00");
});

test("a calendar that never opens is a bug with a sentence", () => {
  assert.throws(
    () => due(oneDay, "2026-09-16T14:00:00Z", with_({}, { hours: {} })),
    /check its opening hours/,
  );
});
