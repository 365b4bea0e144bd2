import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { turns } from "../../test/profile.ts";
import { askDue } from "./ask-due.ts";

const calendar = {
  tz: "America/New_York",
  open: "07:30",
  close: "16:00",
  fridayClose: "15:00",
  nonBusiness: { "2026-09-07": "Labor Day" },
  notSchool: { "2026-09-17": "staff-only day" },
};
const line = { id: "L1", calendar, received_at: "2026-09-16T10:00:00-04:00", rule: "ACK-1BD" };
const dueAt = (change: object) => {
  const answer = askDue({ ...line, ...change });
  assert.ok("due_at" in answer, JSON.stringify(answer));
  return answer.due_at;
};
const error = (change: object) => {
  const answer = askDue({ ...line, ...change });
  assert.ok("error" in answer, JSON.stringify(answer));
  return String(answer.error);
};

test("a line is answered with its id, the local time, a sentence and the steps", () => {
  assert.deepEqual(askDue(line), {
    id: "L1",
    due_at: "2026-09-17T16:00:00-04:00",
    why: "Received Wed 16 Sep 10:00; due Thu 17 Sep 16:00 (1 business day).",
    steps: [
      { code: "received", date: "2026-09-16", time: "10:00" },
      {
        code: "due",
        date: "2026-09-17",
        time: "16:00",
        count: 1,
        unit: "business_day",
        statutory: false,
      },
    ],
  });
});

test("hours by weekday, with a break at noon, take the place of open and close", () => {
  const hours = {
    wed: [["08:00", "12:00"]],
    thu: [
      ["08:00", "12:00"],
      ["13:00", "15:15"],
    ],
  };
  assert.equal(dueAt({ calendar: { tz: "Europe/Paris", hours } }), "2026-09-23T12:00:00+02:00");
  assert.equal(
    dueAt({ calendar: { tz: "Europe/Paris", hours }, received_at: "2026-09-16T08:30:00+02:00" }),
    "2026-09-17T15:15:00+02:00",
  );
});

test("a rule may be days and a unit; clocks counted in whole days answer with a date", () => {
  assert.equal(dueAt({ rule: { days: 2, unit: "business_day" } }), "2026-09-18T15:00:00-04:00");
  assert.equal(dueAt({ rule: { days: 2, unit: "school_day" } }), "2026-09-21T16:00:00-04:00");
  assert.equal(dueAt({ rule: { days: 2, unit: "business_day" }, kind: "statutory" }), "2026-09-18");
  assert.equal(dueAt({ rule: { days: 30, unit: "calendar_day" } }), "2026-10-16");
  assert.equal(dueAt({ rule: { days: 1, unit: "month" } }), "2026-10-16");
  assert.equal(dueAt({ rule: { days: 72, unit: "hour" } }), "2026-09-19T10:00:00-04:00");
});

test("closures, early closings and the policy of the line are heard", () => {
  const closures = ["2026-09-17"];
  assert.equal(dueAt({ closures }), "2026-09-18T15:00:00-04:00");
  const closure_declared_at = { "2026-09-17": "2026-09-17T05:30-04:00" };
  assert.equal(dueAt({ closures, closure_declared_at }), "2026-09-18T15:00:00-04:00");
  assert.match(JSON.stringify(askDue({ ...line, closures, closure_declared_at })), /declared 05:30/);
  const early_close = { "2026-09-17": "12:00" };
  assert.equal(dueAt({ early_close }), "2026-09-18T15:00:00-04:00");
  assert.equal(dueAt({ early_close, policy: { earlyClose: "shorten" } }), "2026-09-17T12:00:00-04:00");
  assert.equal(dueAt({ rule: "ACK", policy: { ackBusinessDays: 2 } }), "2026-09-18T15:00:00-04:00");
});

test("a local time of receipt without an offset is read on the school's clock", () => {
  assert.equal(dueAt({ received_at: "2026-09-16T16:00:00" }), "2026-09-18T15:00:00-04:00");
  assert.equal(
    dueAt({ received_at: null, received_utc: "2026-09-16T14:00:00Z" }),
    "2026-09-17T16:00:00-04:00",
  );
});

test("a bad line gets its id and a sentence, never a guess", () => {
  assert.match(error({ rule: "SOON" }), /rule is not known/);
  assert.match(error({ rule: { days: -1, unit: "hour" } }), /field rule/);
  assert.match(error({ rule: { days: 1e9, unit: "business_day" } }), /field rule/);
  for (const received_at of ["yesterday", "2026-09-16", "2026-02-30T10:00:00", "", 7, null])
    assert.match(error({ received_at }), /receipt|received_at/, String(received_at));
  assert.match(error({ received_utc: "2026-09-16T15:00:00Z" }), /unclear/);
  assert.match(error({ calendar: "US-NY" }), /field calendar/);
  assert.match(error({ calendar: { tz: "UTC" } }), /no opening hours/);
  assert.match(error({ calendar: { ...calendar, tz: "Mars/Olympus" } }), /not known; use an IANA name/);
  assert.match(
    error({ calendar: { ...calendar, nonBusiness: { "2026-02-30": "?" } } }),
    /not a date that exists/,
  );
  assert.match(error({ closures: ["2026-02-30"] }), /closures is not a date/);
  assert.match(error({ early_close: { "2026-09-17": "noon" } }), /closes, such as 13:00/);
  assert.match(error({ closures: ["2026-09-17"], closure_declared_at: { "2026-09-17": "dawn" } }), /"dawn"/);
  for (const nothing of [null, 7, "line", []]) assert.ok("error" in askDue(nothing));
});

test("closures may be dates, stretches, objects or labels by date, each with its declaration", () => {
  const stretch = { from: "2026-09-17", to: "2026-09-21", label: "flood" };
  for (const closures of [
    ["2026-09-17", "2026-09-18", "2026-09-21"],
    [stretch],
    { "2026-09-17": "flood", "2026-09-18": null, "2026-09-21": "flood" },
    [{ date: "2026-09-17" }, { from: "2026-09-18", to: "2026-09-21", declared_at: "2026-09-17T05:30-04:00" }],
  ])
    assert.equal(dueAt({ closures }), "2026-09-22T16:00:00-04:00", JSON.stringify(closures));
  const late = { closures: [stretch], closure_declared_at: { "2026-09-17": "2026-09-25T09:00-04:00" } };
  assert.equal(dueAt({ ...late, rule: "ACK-3BD" }), "2026-09-22T16:00:00-04:00");
  const late_open = { "2026-09-17": "10:00" };
  assert.equal(dueAt({ late_open }), "2026-09-17T16:00:00-04:00");
});

test("closures that cannot be meant are told apart", () => {
  const closed = (closure: object) => error({ closures: [closure] });
  assert.match(closed({ from: "2026-09-17", to: "2028-09-17" }), /longer than a year/);
  assert.match(closed({ from: "2026-09-17", to: "2026-09-10" }), /ends before it begins; swap its dates/);
  assert.match(closed({ from: "2026-09-17" }), /first and last day/);
  assert.match(
    closed({ from: "2026-09-17", to: "2026-09-31" }),
    /"2026-09-31" in the closures is not a date/,
  );
  assert.match(closed({ date: "2026-09-17", rrule: "FREQ=DAILY" }), /unknown part "rrule".*one by one/);
  assert.match(error({ calendar: { ...calendar, recurrence: "daily" } }), /unknown part "recurrence"/);
  assert.match(error({ closures: Array(2001).fill("2026-09-17") }), /at most 2000/);
});

test("spellings may differ, meanings may not", () => {
  const received_at = "2026-09-16t14:00:00.250z";
  assert.equal(dueAt({ received_at, received_utc: "2026-09-16T14:00:00Z" }), "2026-09-17T16:00:00-04:00");
  assert.equal(dueAt({ received_at: "2026-09-17 05:45:00+12:45" }), "2026-09-17T16:00:00-04:00");
  assert.equal(dueAt({ rule: "ack-1bd" }), "2026-09-17T16:00:00-04:00");
  assert.equal(dueAt({ rule: "ACK-1BD", policy: { ackBusinessDays: 0 } }), "2026-09-16T16:00:00-04:00");
  assert.match(error({ policy: { earlyclose: "shorten" } }), /unknown part "earlyclose"/);
  assert.match(error({ policy: { earlyClose: "maybe" } }), /field policy \(see policy.earlyClose\) must be/);
  assert.match(error({ rule: { days: 1, unit: "fortnight" } }), /unit \(business_day, school_day/);
});

test("a month rolls to the next business day unless the rule says no", () => {
  const month = { days: 1, unit: "month" };
  const received_at = "2026-09-03T23:59:00-04:00";
  assert.equal(dueAt({ received_at, rule: month }), "2026-10-05");
  assert.equal(dueAt({ received_at, rule: { ...month, rollIfNonBusiness: false } }), "2026-10-03");
});

test("a weekend may be open, a weekday closed, and a day may last until midnight", () => {
  const hours = { sat: [["10:00", "14:00"]], sun: [["00:00", "24:00"]], mon: null };
  const tz = "Australia/Lord_Howe";
  const received_at = "2026-10-03T09:00:00+10:30";
  assert.equal(dueAt({ calendar: { tz, hours }, received_at }), "2026-10-04T23:59:59+11:00");
  assert.equal(
    dueAt({ calendar: { tz, hours }, received_at: "2026-10-03T14:00:00+10:30" }),
    "2026-10-10T14:00:00+11:00",
  );
});

test("whatever stands in a field, the answer is a date or a sentence", () => {
  const field = fc.constantFrom(
    ...[
      "calendar",
      "closures",
      "closure_declared_at",
      "early_close",
      "late_open",
      "policy",
      "rule",
      "received_at",
    ],
    ...[
      "calendar.tz",
      "calendar.hours",
      "calendar.nonBusiness",
      "calendar.terms",
      "calendar.seasons",
      "kind",
      "id",
    ],
  );
  fc.assert(
    fc.property(
      field,
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())),
      (path, value) => {
        const [name = "", inner] = path.split(".");
        const answer = askDue({ ...line, [name]: inner ? { ...calendar, [inner]: value } : value });
        const told = "error" in answer ? answer.error : "due_at" in answer && answer.due_at;
        assert.ok(typeof told === "string" && told.length > 9, JSON.stringify(answer));
        if ("error" in answer) assert.match(told, /^["A-Z].*[.…]$/s);
      },
    ),
    { numRuns: turns(1_000, 3_000) },
  );
});

test("an error stays short, however long the mistake", () => {
  assert.ok(error({ calendar: { ...calendar, tz: "x".repeat(100_000) } }).length < 700);
});

test("every labelled calendar case is answered with its date", (t) => {
  const root = resolve(import.meta.dirname, "../..", process.env.SHARED_DIR ?? "../shared");
  const path = `${root}/domain/calendar-cases.json`;
  if (!existsSync(path)) return t.skip(`no test material at ${path}`);
  const { cases, calendars, policy } = JSON.parse(readFileSync(path, "utf8"));
  assert.ok(cases.length > 0);
  for (const one of cases) {
    const answer = askDue({ ...one, calendar: calendars[one.calendar], policy });
    assert.ok("due_at" in answer, `${one.id} ${JSON.stringify(answer)}`);
    assert.equal(answer.due_at, one.due_at, `${one.id} ${one.why}`);
  }
  t.diagnostic(`${cases.length} of ${cases.length} agree`);
});
