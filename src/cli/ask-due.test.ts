import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
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
