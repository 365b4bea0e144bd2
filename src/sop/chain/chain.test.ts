import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendar, id } from "../../../test/school.ts";
import type { Role } from "../../inquiry/actor.ts";
import type { AlertWay } from "../../inquiry/words.ts";
import type { Absence } from "../absence.ts";
import { plusMinutes } from "../dates.ts";
import { edition2026 } from "../edition.ts";
import { type Called, type Chain, type Hours, paceOf } from "./chain.ts";
import { holds } from "./holds.ts";
import { nextAlert } from "./next-alert.ts";
import { type DutyFacts, onDuty } from "./on-duty.ts";

const people = Array.from({ length: 6 }, () => id());
const roles: Role[][] = [["supervisor"], ["administrator"], ["office"], ["teacher"], ["office"], ["teacher"]];
const staff = people.map((one, nth) => ({
  ...{ id: one, name: `P${nth}`, roles: roles[nth] ?? [], supervisor: null },
}));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "30"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
const hours: fc.Arbitrary<Hours> = fc.oneof(
  fc.constantFrom<Hours>("always", "open", "closed"),
  fc.array(
    fc.record({
      days: fc.subarray(["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const).map((days) => [...days]),
      from: time,
      to: time,
    }),
    { maxLength: 3 },
  ),
);
const ways = fc.subarray<AlertWay>(["screen", "push", "mail", "sms", "voice"]);
const links = fc.array(
  fc.record(
    { staff: fc.constantFrom(...people), hours, ways, deputy: fc.constantFrom(...people) },
    { requiredKeys: ["staff", "hours", "ways"] },
  ),
  { maxLength: 7 },
);
const absences = fc.array(
  fc.record({
    id: fc.integer().map(() => id()),
    staff: fc.constantFrom(...people),
    deputy: fc.option(fc.constantFrom(...people)),
    supervisor: fc.option(fc.constantFrom(...people)),
  }),
  { maxLength: 6 },
);
const moment = fc
  .integer({ min: 0, max: 60 * 24 * 365 })
  .map((minutes) => plusMinutes("2026-08-01T00:00:00.000Z", minutes));
const dateOf = (at: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
const factsAt = (
  at: string,
  chain: Chain["links"],
  away: Omit<Absence, "from" | "to">[],
  here = staff,
): DutyFacts => ({
  ...{ calendar, date: dateOf(at), staff: here, designated: people.slice(0, 2) },
  absences: away.map((one) => ({ ...one, from: "2026-07-01", to: "2027-09-01" })),
  chain: { chains: { "*": { links: chain } }, district: null },
});
const pace = paceOf(edition2026, "immediate");

/** Minute by minute, until the alarm: who is alerted. */
function night(facts: (at: string) => DutyFacts, start: string, minutes: number) {
  const told: { at: string; to: string | null }[] = [];
  let called: Called[] = [];
  let until = start;
  for (let minute = 0; minute <= minutes; minute++) {
    const at = plusMinutes(start, minute);
    if (at < until) continue;
    const next = nextAlert(onDuty([], facts(at), at), called, pace, at);
    until = next.until;
    assert.ok(until > at, "it always looks again later, never at once");
    if (next.kind === "wait") continue;
    const to = next.kind === "alarm" ? null : next.to.id;
    told.push({ at, to });
    const known = called.find((one) => one.to === to);
    called = known
      ? called.map((one) => (one === known ? { ...one, last: at, times: one.times + 1 } : one))
      : [...called, { to, first: at, last: at, times: 1 }];
  }
  return told;
}

test("every chain ends at an alarm when nobody confirms, and turns to nobody twice on the way", () => {
  fc.assert(
    fc.property(links, absences, moment, (chain, away, start) => {
      const told = night((at) => factsAt(at, chain, away), start, 60);
      const order = told.map(({ to }) => to);
      const alarm = order.indexOf(null);
      assert.ok(alarm >= 0, "it ends in an alarm");
      const before = order.slice(0, alarm).filter((one, nth) => one !== order[nth - 1]);
      assert.equal(new Set(before).size, before.length, "each person once in a way");
      assert.ok(
        order.slice(alarm).every((one) => one === null),
        "and the alarm goes on",
      );
      assert.ok(Date.parse(told[alarm]?.at ?? "") - Date.parse(start) <= people.length * 2 * 60_000);
    }),
  );
});

test("somebody is alerted at once, whatever the hour, the plan and who is away", () => {
  fc.assert(
    fc.property(links, absences, moment, (chain, away, start) => {
      const [first] = night((at) => factsAt(at, chain, away), start, 0);
      assert.equal(first?.at, start);
    }),
  );
});

test("nobody who is away is turned to", () => {
  fc.assert(
    fc.property(links, absences, moment, (chain, away, at) => {
      const gone = new Set(away.map(({ staff }) => staff));
      for (const { id } of onDuty([], factsAt(at, chain, away), at)) assert.ok(!gone.has(id));
    }),
  );
});

test("a link answers in its hours, and its deputy when it is away", () => {
  const [first = "", second = "", third = ""] = people;
  const chain: Chain["links"] = [
    { staff: first, hours: "open", ways: ["sms"], deputy: third },
    { staff: second, hours: "closed", ways: ["voice"] },
  ];
  const ids = (at: string, away: Omit<Absence, "from" | "to">[] = []) =>
    onDuty([], factsAt(at, chain, away), at).map(({ id }) => id);
  assert.deepEqual(ids("2026-11-18T15:00:00.000Z"), [first]);
  assert.deepEqual(ids("2026-11-19T03:00:00.000Z"), [second], "at night");
  assert.deepEqual(ids("2026-11-26T15:00:00.000Z"), [second], "on Thanksgiving");
  const away = [{ id: id(), staff: first, deputy: null, supervisor: null }];
  assert.deepEqual(ids("2026-11-18T15:00:00.000Z", away), [third]);
});

test("hours that go past midnight hold on both sides of it, on the school's clock", () => {
  const nights: Hours = [{ days: ["fri"], from: "22:00", to: "06:00" }];
  assert.equal(holds(nights, calendar, "2026-11-21T03:30:00.000Z"), true, "Friday 22:30");
  assert.equal(holds(nights, calendar, "2026-11-21T10:30:00.000Z"), true, "Saturday 05:30");
  assert.equal(holds(nights, calendar, "2026-11-21T11:00:00.000Z"), false, "Saturday 06:00");
  assert.equal(holds(nights, calendar, "2026-11-20T10:30:00.000Z"), false, "Friday 05:30");
});

test("a protocol's own chain goes before the school's; without any, the designated and then who leads", () => {
  const [first = "", second = "", third = ""] = people;
  const at = "2026-11-18T15:00:00.000Z";
  const always = (staff: string) => ({ links: [{ staff, hours: "always" as const, ways: [] }] });
  const facts = {
    ...factsAt(at, [], []),
    chain: { chains: { "*": always(first), "EM-BOMB": always(third) }, district: null },
  };
  assert.deepEqual(
    onDuty(["EM-BOMB"], facts, at).map(({ id }) => id),
    [third],
  );
  assert.deepEqual(
    onDuty(["EM-DV"], facts, at).map(({ id }) => id),
    [first],
  );
  assert.deepEqual(
    onDuty([], factsAt(at, [], []), at).map(({ id }) => id),
    [first, second],
  );
  assert.deepEqual(onDuty([], factsAt(at, [], [], []), at), [], "nobody at all: the district");
});

test("at the safe pace: again after a minute, the next after two; a same-day one after two and ten", () => {
  const [first = "", second = ""] = people;
  const start = "2026-11-18T15:00:00.000Z";
  const chain: Chain["links"] = [first, second].map((staff) => ({ staff, hours: "always", ways: ["sms"] }));
  const told = night((at) => factsAt(at, chain, []), start, 10).map(({ at, to }) => [
    (Date.parse(at) - Date.parse(start)) / 60_000,
    to,
  ]);
  assert.deepEqual(told, [
    [0, first],
    [1, first],
    [2, second],
    [3, second],
    [4, null],
    [9, null],
  ]);
  assert.deepEqual(paceOf({}, "same_day"), { repeatAfter: 2, handOnAfter: 10, alarmAgainAfter: 15 });
});
