import assert from "node:assert/strict";
import { test } from "node:test";
import { school, words } from "../../../test/school.ts";

const topicless = () => school().received({ topic: null });

test("given a channel that could not supply the topic, the inquiry is logged and the topic is owed", () => {
  const desk = school().received();
  assert.equal(desk.duty("3.1.a"), undefined, "nothing is owed when all is there");
  const bare = topicless();
  assert.equal(bare.refused, null);
  assert.equal(bare.duty("3.1.a")?.state, "due");
});

test("what is missing blocks closing, in these words", () => {
  const desk = topicless().when("office", { kind: "close", outcome: "no_answer_needed" });
  assert.deepEqual(desk.refused, {
    clause: "3.1.a",
    words: "Log the inquiry with date, time, parent/guardian name, contact information, and topic.",
    because: "The log still lacks the topic.",
    instead: "Add the topic under Facts, or waive it with a reason, and close again.",
  });
});

test("once supplied, the duty is met and closing is free", () => {
  const desk = topicless()
    .when("office", { kind: "classify", type: "general", topic: "transport" })
    .when("office", { kind: "close", outcome: "no_answer_needed" });
  assert.equal(desk.refused, null);
  assert.equal(desk.duty("3.1.a")?.state, "met");
});

test("a supervisor may waive it with a reason that is kept", () => {
  const desk = topicless()
    .when("ito", { kind: "waive", duty: "3.1.a#1", reason: words("The caller wished to stay unnamed.") })
    .when("office", { kind: "close", outcome: "no_answer_needed" });
  assert.equal(desk.refused, null);
  assert.equal(desk.duty("3.1.a")?.state, "waived");
});
