import assert from "node:assert/strict";
import { test } from "node:test";
import { readAsk } from "./read-ask.ts";

const whole = { danger: "no", guardianName: "Ana", email: "ana@example.org", question: "Is the pool open?" };
const wrongIn = (typed: Record<string, string>, language = "en") =>
  readAsk(typed, language).wrong.map(({ id }) => id);

test("a whole form has nothing wrong; an empty one is asked for what counts, in the order of the form", () => {
  assert.deepEqual(wrongIn(whole), []);
  assert.deepEqual(wrongIn({}), ["danger", "guardianName", "email", "question"]);
});

test("what was asked for once is let be; a way to be reached only when the parent says there is none", () => {
  const bare = { question: "Is the pool open?", asked: "danger,guardianName" };
  assert.deepEqual(wrongIn(bare), ["email"]);
  assert.deepEqual(wrongIn({ ...bare, unreachable: "yes" }), []);
  assert.deepEqual(wrongIn({ ...bare, phone: "555 0144" }), []);
});

test("where somebody is in danger only the words are asked for", () => {
  assert.deepEqual(wrongIn({ danger: "yes" }), ["question"]);
  assert.deepEqual(wrongIn({ danger: "yes", question: "Help" }), []);
  assert.equal(readAsk({ danger: "yes", question: "Help" }, "en").given.danger, true);
});

test("what is wrong is said in the reader's language, and what is too long is told from what is missing", () => {
  const long = { ...whole, question: "x".repeat(20_001), guardianName: "x".repeat(121), email: "none" };
  assert.deepEqual(wrongIn(long), ["guardianName", "email", "question"]);
  assert.match(readAsk(long, "en").wrong[2]?.says ?? "", /Shorten your question to 20000/);
  assert.equal(readAsk({ ...whole, question: " " }, "es").wrong[0]?.says, "Escriba su pregunta.");
});

test("the answer comes in the page's language unless another was chosen", () => {
  assert.equal(readAsk(whole, "ar").given.language, "ar");
  assert.equal(readAsk({ ...whole, language: "es" }, "ar").given.language, "es");
  assert.deepEqual(wrongIn({ ...whole, language: "tlh" }), ["language"]);
});
