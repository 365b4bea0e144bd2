import assert from "node:assert/strict";
import { test } from "node:test";
import { id, letter, people, school, words } from "../../test/school.ts";
import { afterwards } from "../afterwards.ts";
import type { Command } from "../inquiry/command.ts";
import { edition2026 } from "./edition.ts";
import { reminderOf } from "./reminders.ts";

const promise = (until: string): Command => ({
  ...{ kind: "reply", text: words("Dear Ms Souza"), how: "letter", letter: letter("reply") },
  ...{ settles: false, asksGuardian: false, about: "general", overrides: [], promise: until },
});

test("an answer reminds four open hours before its date, over the night", () => {
  const desk = school().received({ type: "concern" });
  // Thu 19 Nov 16:00; the office opens at 07:30.
  assert.equal(desk.duty("4.c")?.until, "2026-11-19T21:00:00.000Z");
  assert.equal(desk.duty("4.c")?.warn, "2026-11-19T17:00:00.000Z");
});

test("a promise reminds when the office opens on the business day before; over a closed stretch the one before that", () => {
  const desk = school().received().when("office", promise("2026-11-30T21:00:00.000Z"));
  // Mon 30 Nov; Thanksgiving and the day after are closed: Wed 25 Nov 07:30.
  assert.equal(desk.duty("3.2.c")?.warn, "2026-11-25T12:30:00.000Z");
});

test("a promise for tomorrow, given today, reminds when the office opens tomorrow", () => {
  const desk = school().received().when("office", promise("2026-11-17T21:00:00.000Z"));
  assert.equal(desk.duty("3.2.c")?.warn, "2026-11-17T12:30:00.000Z");
});

test("given: the moment came; when: the sweep looks; then: its owner is told once, and never after it is over", () => {
  const desk = school().received().when("teacher", promise("2026-11-30T21:00:00.000Z"));
  desk.at("2026-11-25T12:00:00.000Z").when("system", { kind: "warn" });
  assert.deepEqual(desk.kinds, [], "not yet");
  desk.at("2026-11-25T12:31:00.000Z").when("system", { kind: "warn" });
  assert.deepEqual(
    desk.entries.map((entry) => entry.kind === "warned" && [entry.duty, entry.tell]),
    [["3.2.c#1", [people.teacher.id, people.office.id]]],
    "who gave the date, and who has the inquiry",
  );
  desk.when("system", { kind: "warn" });
  assert.deepEqual(desk.kinds, [], "once");
  const over = school().received().when("teacher", promise("2026-11-30T21:00:00.000Z"));
  over.when("office", { kind: "close", outcome: "withdrawn" });
  over.at("2026-11-25T12:31:00.000Z").when("system", { kind: "warn" });
  assert.equal(over.refused, null);
  assert.deepEqual(over.kinds, []);
});

test("a new date reminds anew; one that stands still does not", () => {
  const desk = school().received().when("office", promise("2026-11-18T21:00:00.000Z"));
  desk.at("2026-11-17T13:00:00.000Z").when("system", { kind: "warn" });
  desk.when("office", {
    ...{ kind: "movePromise", duty: "3.2.c#1", until: "2026-11-24T21:00:00.000Z" },
    ...{ reason: words("They answer on Monday."), letter: letter("promise_moved") },
  });
  assert.equal(desk.duty("3.2.c")?.warn, "2026-11-23T12:30:00.000Z");
  assert.equal(desk.duty("3.2.c")?.warned, undefined);
  const waits = school().received();
  waits.when("office", { ...promise(""), promise: undefined, asksGuardian: true } as never);
  waits.at("2026-11-18T20:00:00.000Z").when("system", { kind: "warn" });
  assert.equal(
    waits.entries.some((entry) => entry.kind === "warned" && entry.clause === "4.a"),
    false,
  );
});

test("minutes of an emergency are not warned, whatever an edition says", () => {
  const desk = school().received({ danger: { id: id(), severity: "immediate", protocols: [] } });
  assert.equal(desk.duty("4.d")?.warn, undefined);
  const before = { openHours: 1 };
  assert.equal(
    reminderOf("4.d", { reminders: { "4": { before, warn: ["owner"], breach: [] } } }).before,
    null,
  );
  assert.equal(
    reminderOf("4.a", { reminders: { "4": { before, warn: ["owner"], breach: [] } } }).before,
    before,
  );
});

test("the longest beginning of a clause's id counts, the edition's before the safe ones", () => {
  const of = (openHours: number) => ({ before: { openHours }, warn: [], breach: [] });
  const reminders = { "": of(1), "3.2": of(2), "3.2.c": of(3) };
  assert.deepEqual(
    ["3.2.c", "3.2.a", "6.b"].map((clause) => reminderOf(clause, { reminders }).before),
    [{ openHours: 3 }, { openHours: 2 }, { openHours: 1 }],
  );
  assert.deepEqual(reminderOf("3.2.c", {}).before, { openDays: 1 });
});

test("a breach tells the owner, who stands above them, and whom the edition says", () => {
  const ruth = { ...people.office, supervisor: people.ito.id };
  const staff = [ruth, people.teacher, people.ito, people.principal, people.privacy];
  const desk = school().knowing({ staff }).received();
  desk.at("2026-11-18T21:00:00.000Z").when("system", { kind: "lapse" });
  const told = Object.fromEntries(
    desk.entries.flatMap((entry) => (entry.kind === "missed" ? [[entry.clause, entry.tell]] : [])),
  );
  assert.deepEqual(told["4.a"], [ruth.id, people.ito.id]);
  assert.deepEqual(told["3.1.b"], [ruth.id, people.ito.id]);
  const reminders = { "4": { before: null, warn: [], breach: ["privacy_officer" as const] } };
  const strict = school()
    .knowing({ staff, edition: { ...edition2026, reminders } })
    .received();
  strict.at("2026-11-18T21:00:00.000Z").when("system", { kind: "lapse" });
  assert.deepEqual(
    strict.entries.flatMap((entry) => (entry.kind === "missed" && entry.clause === "4.a" ? entry.tell : [])),
    [people.privacy.id],
  );
});

test("where the edition says so, a date that is near or past lets the inquiry climb; nowhere else", () => {
  const climbing = (climbs: "warn" | "breach") => ({
    ...edition2026,
    reminders: {
      "4": { before: { openHours: 4 }, warn: ["owner" as const], breach: ["owner" as const], climbs },
    },
  });
  const lived = (edition: typeof edition2026) => {
    const desk = school().knowing({ edition }).received({ type: "concern" });
    desk.at("2026-11-19T17:00:00.000Z").when("system", { kind: "warn" });
    desk.at("2026-11-19T21:00:01.000Z").when("system", { kind: "lapse" });
    return desk.all.flatMap((entry) =>
      (entry.kind === "warned" || entry.kind === "missed") && entry.clause === "4.c" && entry.climbs
        ? [[entry.kind, afterwards(entry, desk.inquiry).some(({ name }) => name === "climb")]]
        : [],
    );
  };
  assert.deepEqual(lived(edition2026), []);
  assert.deepEqual(lived(climbing("warn")), [["warned", true]]);
  assert.deepEqual(lived(climbing("breach")), [["missed", true]]);
});
