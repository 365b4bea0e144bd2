import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, school, words } from "../../../test/school.ts";

const close = { kind: "close", outcome: "settled" } as const;
const answered = () =>
  school()
    .received()
    .when("office", {
      kind: "reply",
      text: words("The number 4 bus leaves at 3:25 p.m."),
      how: "spoken",
      settles: true,
      asksGuardian: false,
      about: "general",
      overrides: [],
    });

test("after closing, the parent is asked one question", () => {
  const question = letter("feedback");
  const desk = answered().when("office", close);
  assert.equal(desk.duty("7.a")?.state, "due");
  desk
    .when("system", { kind: "askFeedback", letter: question })
    .when("system", { kind: "recordDelivery", letter: question.id, outcome: { state: "handed_over" } });
  assert.equal(desk.duty("7.a")?.state, "met");
});

test("nobody is asked whether we answered what was withdrawn or needed no answer", () => {
  const desk = school().received().when("office", { kind: "close", outcome: "withdrawn" });
  assert.equal(desk.refused, null);
  assert.equal(desk.duty("7.a"), undefined);
});

test("an unhappy answer opens the inquiry again; a happy one does not", () => {
  const desk = answered().when("office", close);
  desk.when("guardian", { kind: "rate", settled: false, score: 2, words: words("Nobody rang me.") });
  assert.deepEqual(desk.kinds.slice(0, 1), ["rated"]);
  assert.equal(desk.inquiry.closed, false);
  const happy = answered().when("office", close);
  happy.when("guardian", { kind: "rate", settled: true, score: 5 });
  assert.equal(happy.inquiry.closed, true);
});

test("one question, answered once", () => {
  const desk = answered().when("office", close);
  desk.when("guardian", { kind: "rate", settled: true, score: 5 });
  desk.when("guardian", { kind: "rate", settled: true, score: 1 });
  assert.equal(desk.refused?.because, "You have already told us; thank you.");
});
