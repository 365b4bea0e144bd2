import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeNewQuestion } from "./new-question.ts";

const earlier = {
  words: ["When does the number 4 bus leave?", "Your question has reached us (K7QM-2WXD)"],
  reference: "K7QM-2WXD",
  last: "2026-11-01T10:00:00.000Z",
};
const asked = (subject: string, at = "2026-11-21T10:00:00.000Z", more: Partial<typeof earlier> = {}) =>
  mayBeNewQuestion(subject, at, { ...earlier, ...more });

test("another subject, long after the last word, may be a new question", () => {
  assert.equal(asked("Re: Field trip next week"), 20);
  assert.equal(asked("Excursión del viernes"), 20);
  assert.equal(asked("رحلة الصف الثالث"), 20);
  assert.equal(asked("遠足について"), 20);
});

test("a word in common, the reference, or a subject that says nothing belongs where it came", () => {
  for (const subject of [
    "Re: When does the number 4 bus leave?",
    "AW: Buses",
    "The BUS again",
    "RE: [K7QM-2WXD] Field trip",
    "Re: Your question has reached us (K7QM-2WXD)",
    "Re:",
    "",
    "A question",
    "Question urgente".slice(0, 8),
  ])
    assert.equal(asked(subject), null, subject);
});

test("within the days of the rule nothing is offered, and from the next day on it is", () => {
  assert.equal(asked("Field trip", "2026-11-08T23:00:00.000Z"), null);
  assert.equal(asked("Field trip", "2026-11-09T10:00:00.000Z"), 8);
});

test("where nothing is known of what was asked, nobody can tell; plurals, case and accents are no other words", () => {
  assert.equal(asked("Field trip", undefined, { words: ["", "Re:"] }), null);
  assert.equal(asked("MENÚS del comedor", undefined, { words: ["menu"] }), null);
  assert.equal(asked("遠足の持ち物", undefined, { words: ["遠足について"] }), null);
});
