import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, people, school, words } from "../../../test/school.ts";
import type { Reply } from "../../inquiry/command.ts";

const reply = (more: Partial<Reply> = {}): Reply => ({
  kind: "reply",
  text: words("Dear Ms Souza, you asked when the number 4 bus leaves. It leaves at 3:25 p.m."),
  how: "letter",
  letter: letter("reply"),
  settles: true,
  asksGuardian: false,
  about: "general",
  overrides: [],
  ...more,
});

test("a reply that neither settles nor gives a date is refused, in these words", () => {
  const desk = school()
    .received()
    .when("office", reply({ settles: false }));
  assert.deepEqual(desk.refused, {
    clause: "3.2.c",
    words: "State expected timeline for full resolution if immediate answer is not possible.",
    because: "This reply neither settles the question nor says by when it will be settled.",
    instead: "Give the date by which the parent will have the answer, or mark the question as settled.",
  });
  desk.when("office", reply());
  assert.equal(desk.refused, null);
});

test("the date that a reply gives becomes a promise, and the reply that settles it keeps it", () => {
  const desk = school()
    .received()
    .when("office", reply({ settles: false, promise: "2026-11-19T21:00:00.000Z" }));
  assert.equal(desk.duty("3.2.c")?.told, true);
  assert.equal(desk.duty("4.a")?.state, "met", "a first answer was given");
  desk.at("2026-11-19T15:00:00.000Z").when("office", reply());
  assert.equal(desk.duty("3.2.c")?.state, "met");
  assert.equal(desk.duty("3.2.c")?.late, false);
});

test("a promise may be moved before it lapses, with its reason; not after", () => {
  const move = {
    kind: "movePromise",
    duty: "3.2.c#1",
    until: "2026-11-23T21:00:00.000Z",
    reason: words("The bus company answers on Monday."),
    letter: letter("promise_moved"),
  } as const;
  const desk = school()
    .received()
    .when("office", reply({ settles: false, promise: "2026-11-19T21:00:00.000Z" }));
  desk.when("office", move);
  assert.deepEqual(desk.kinds, ["moved", "letterWritten"]);
  assert.equal(desk.duty("3.2.c")?.until, "2026-11-23T21:00:00.000Z");
  desk.at("2026-11-24T12:00:00.000Z").when("system", { kind: "lapse" });
  assert.equal(desk.duty("3.2.c")?.state, "missed");
  desk.when("office", { ...move, until: "2026-11-25T21:00:00.000Z", reason: words("Again.") });
  assert.equal(
    desk.refused?.because,
    "There is no running promise to move: a date can only be moved before it lapses.",
  );
});

test("a promise is not moved behind the parent's back: with an address a letter goes; without one a person tells them", () => {
  const move = {
    kind: "movePromise",
    duty: "3.2.c#1",
    until: "2026-11-23T21:00:00.000Z",
    reason: words("The bus company answers on Monday."),
  } as const;
  const promise = reply({ settles: false, promise: "2026-11-19T21:00:00.000Z" });
  const desk = school().received().when("office", promise).when("office", move);
  assert.equal(
    desk.refused?.because,
    "The parent has an e-mail address and would not be told of the new date.",
  );
  assert.equal(desk.duty("3.2.c")?.until, "2026-11-19T21:00:00.000Z");
  const { email: _, ...byPhone } = { email: undefined, phone: words("555-0100") };
  const caller = school()
    .received({ ...byPhone, email: undefined as never })
    .when("office", { ...promise, how: "spoken", letter: undefined as never })
    .when("office", move);
  assert.equal(caller.refused, null);
});

test("whoever gives the parent a date answers for it; a later reply makes its writer the owner", () => {
  const desk = school()
    .received()
    .when("teacher", reply({ settles: false, promise: "2026-11-19T21:00:00.000Z" }));
  assert.equal(desk.duty("3.2.c")?.owner, people.teacher.id);
  desk.when("ito", reply({ settles: false, promise: "2026-11-20T21:00:00.000Z" }));
  assert.equal(desk.duty("3.2.c")?.owner, people.ito.id);
  assert.equal(desk.duty("3.2.c")?.moves, 1);
});

test("a date in the past is no promise", () => {
  const desk = school()
    .received()
    .when("office", reply({ settles: false, promise: "2026-11-13T21:00:00.000Z" }));
  assert.equal(desk.refused?.because, "The promised date has already passed.");
});

test("a promise for a day on which the school is closed is refused, with the day's name", () => {
  const desk = school()
    .received()
    .when("office", reply({ settles: false, promise: "2026-11-26T21:00:00.000Z" }));
  assert.equal(desk.refused?.because, "The school is closed on the promised day (Thanksgiving).");
  desk.when("office", reply({ settles: false, promise: "2026-11-25T21:00:00.000Z" }));
  assert.equal(desk.refused, null);
});

test("a reply that asks the parent something needs no date: the next step is theirs", () => {
  const desk = school()
    .received()
    .when("office", reply({ settles: false, asksGuardian: true }));
  assert.equal(desk.refused, null);
  assert.equal(desk.inquiry.waiting, true);
});

test("nothing is closed as settled that nobody settled", () => {
  const desk = school().received().when("office", { kind: "close", outcome: "settled" });
  assert.equal(desk.refused?.because, "Nothing on record settles this question yet.");
  desk.when("office", reply()).when("office", { kind: "close", outcome: "settled" });
  assert.equal(desk.refused, null);
});
