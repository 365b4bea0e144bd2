import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, people, school, words } from "../../../test/school.ts";
import type { Command, Reply } from "../../inquiry/command.ts";
import { explainIn } from "../explain-in.ts";

const reply = (more: Partial<Reply> = {}): Reply => ({
  ...{ kind: "reply", text: words("Dear Ms Souza"), how: "letter", letter: letter("reply") },
  ...{ settles: true, asksGuardian: false, about: "general", overrides: [] },
  ...more,
});
const asks = (more: Partial<Reply> = {}) => reply({ settles: false, asksGuardian: true, ...more });
const writes: Command = { kind: "addMessage", text: words("The blue one."), source: "web", from: "guardian" };
// Received on Mon 16 Nov at 09:00; two business days: Wed 18 Nov 16:00.
const monday = (hour: string) => `2026-11-16T${hour}:00.000Z`;

test("a reply that only asks back answers nothing: the answer waits for the parent, and lapses no more", () => {
  const desk = school().received().at(monday("15:00")).when("office", asks());
  assert.deepEqual(desk.kinds, ["letterWritten", "replied", "paused", "due"]);
  assert.equal(desk.duty("4.a")?.state, "due");
  desk.at("2026-12-20T12:00:00.000Z").when("system", { kind: "lapse" });
  assert.equal(desk.duty("4.a")?.state, "due");
  // The acknowledgement is owed whatever the parent does.
  assert.equal(desk.duty("3.1.b")?.state, "missed");
});

test("when the parent writes, the clock goes on with the office time that was left, and says so", () => {
  const desk = school().received();
  // Asked on Mon at 10:00 with 6 + 8.5 + 8.5 open hours left; they write on Wed 18 Nov at 09:10.
  desk.at(monday("15:00")).when("office", asks()).at("2026-11-18T14:10:00.000Z").when("guardian", writes);
  assert.deepEqual(desk.kinds, ["guardianWrote", "resumed", "met"]);
  assert.equal(desk.duty("4.a")?.until, "2026-11-20T20:10:00.000Z", "23 hours later: Fri 15:10");
  assert.equal(
    desk.duty("4.a")?.why,
    "Paused Mon 16 Nov 10:00 while we waited for the parent; they wrote Wed 18 Nov 09:10; 23 open hours were left; due Fri 20 Nov 15:10.",
  );
  assert.equal(desk.duty("4.a")?.paused, undefined);
  assert.equal(desk.duty("4.a")?.counted, undefined, "what was left is no rule");
  assert.match(
    explainIn(desk.duty("4.a") as never, "es"),
    /quedaban 23 horas de oficina; vence el vie 20 nov/,
  );
  assert.match(explainIn(desk.duty("4.a") as never, "ar"), /23 ساعة/);
});

test("when little was left, it runs to the end of the next business day, and says that", () => {
  const desk = school().received();
  desk
    .at("2026-11-18T19:00:00.000Z")
    .when("office", asks())
    .at("2026-11-19T14:10:00.000Z")
    .when("guardian", writes);
  assert.equal(desk.duty("4.a")?.until, "2026-11-20T21:00:00.000Z");
  assert.equal(
    desk.duty("4.a")?.why,
    "Paused Wed 18 Nov 14:00 while we waited for the parent; they wrote Thu 19 Nov 09:10; 2 open hours were left, so it runs to the end of the next business day; due Fri 20 Nov 16:00.",
  );
});

test("a third person's message does not end the waiting; the parent's does, and an answer then meets it", () => {
  const desk = school().received().at(monday("15:00")).when("office", asks());
  desk.when("system", { ...writes, from: "third_party" } as Command);
  assert.ok(desk.duty("4.a")?.paused);
  desk.when("guardian", writes).when("office", reply());
  assert.equal(desk.duty("4.a")?.state, "met");
  assert.equal(desk.duty("4.a")?.late, false);
});

test("an answer given while it stands still is not late, however long that was", () => {
  const desk = school().received().at(monday("15:00")).when("office", asks());
  desk.at("2026-12-14T15:00:00.000Z").when("office", reply());
  assert.deepEqual(
    [desk.duty("4.a")?.state, desk.duty("4.a")?.late, desk.duty("4.a")?.paused],
    ["met", false, undefined],
  );
});

test("a question back that never arrived is no reason to wait", () => {
  const desk = school().received().at(monday("15:00")).when("office", asks());
  const { id } = desk.inquiry.letters.at(-1) ?? { id: "" };
  desk.at(monday("16:00")).when("system", {
    ...{ kind: "recordDelivery", letter: id, outcome: { state: "bounced", status: "5.1.1" } },
  });
  assert.deepEqual(desk.kinds, ["letterBounced", "resumed"]);
  assert.equal(desk.inquiry.waiting, false);
  assert.match(
    desk.duty("4.a")?.why ?? "",
    /our question did not reach them, as we learned Mon 16 Nov 11:00/,
  );
});

test("what was missed already stays late while we ask; a promise never waits", () => {
  const late = school().received().at("2026-11-19T15:00:00.000Z").when("system", { kind: "lapse" });
  late.when("office", asks());
  assert.equal(late.duty("4.a")?.state, "missed");
  const told = school()
    .received()
    .when("office", reply({ settles: false, promise: "2026-11-19T21:00:00.000Z" }))
    .when("office", asks());
  assert.equal(told.duty("3.2.c")?.paused, undefined);
  told.at("2026-11-20T15:00:00.000Z").when("system", { kind: "lapse" });
  assert.equal(told.duty("3.2.c")?.state, "missed");
});

test("another type while we wait: what is owed now waits too", () => {
  const desk = school().received().at(monday("15:00")).when("office", asks());
  desk.when("office", { kind: "classify", type: "concern", topic: "bullying_harassment" });
  assert.deepEqual(desk.kinds, ["classified", "waived", "due", "paused"]);
  assert.equal(desk.duty("4.a")?.paused, undefined, "what is over does not stand still");
  desk.at("2026-11-30T15:00:00.000Z").when("guardian", writes);
  assert.equal(desk.duty("4.c")?.until, "2026-12-03T21:00:00.000Z");
});

test("another type after they wrote: the answer is still owed, under the new one", () => {
  const desk = school().received().at(monday("15:00")).when("office", asks()).when("guardian", writes);
  desk.when("office", { kind: "classify", type: "concern", topic: "bullying_harassment" });
  assert.deepEqual(desk.kinds, ["classified", "waived", "due"]);
});

test("closing and waiving end a duty that waits", () => {
  const closed = school().received().at(monday("15:00")).when("office", asks());
  closed.when("office", { kind: "close", outcome: "withdrawn" });
  assert.equal(closed.duty("4.a")?.state, "waived");
  assert.equal(closed.duty("4.a")?.paused, undefined);
  const waived = school().received().at(monday("15:00")).when("office", asks());
  waived.when("ito", { kind: "waive", duty: "4.a#1", reason: words("They rang off.") });
  assert.equal(waived.duty("4.a")?.state, "waived");
  const up = school().received().at(monday("15:00")).when("office", asks());
  up.when("office", {
    ...{ kind: "escalate", id: crypto.randomUUID(), to: people.ito.id, until: "2026-11-19T21:00:00.000Z" },
    ...{ reason: words("r"), tried: words("t"), nextStep: words("n"), askedBy: "staff" },
    letter: letter("escalation"),
  } as Command);
  assert.equal(up.duty("4.a")?.state, "waived");
});
