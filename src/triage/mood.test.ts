import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { moodOf } from "./mood.ts";

const told: [string, string][] = [
  ["angry", "This is the third time I write and nobody answers. Unacceptable!!"],
  ["angry", "I am furious. I DEMAND AN ANSWER TODAY"],
  ["angry", "Estoy muy enojada, ya basta"],
  ["angry", "هذا غير مقبول"],
  ["grieving", "My mother passed away on Sunday and the funeral is on Friday."],
  ["grieving", "We lost our little boy. I am scared to tell his sister."],
  ["grieving", "Mi esposo falleció anoche"],
  ["grieving", "我父亲去世了"],
  ["frightened", "Is she ok? I am so worried, please help me"],
  ["frightened", "Tengo miedo de lo que pueda pasar en el camión"],
  ["frightened", "ابنتي خائفة من المدرسة"],
  ["none", "When is the book fair?"],
  ["none", "I am not angry, I would only like to know the date."],
  ["none", "Our dog died and he may be quiet."],
  ["none", "My phone died, so I missed your call."],
  ["none", ""],
];

test("a message that is angry, grieving or frightened sounds so, and a plain one does not", () => {
  for (const [mood, text] of told) assert.equal(moodOf(text).mood, mood, text);
});

test("the words that led to it are told, and none without a mood", () => {
  assert.deepEqual(moodOf("It is unacceptable that I am ignored").words, ["unacceptable", "ignored"]);
  assert.deepEqual(moodOf("When is lunch?").words, []);
});

test("any text is heard, and a very long one costs little", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { mood, words } = moodOf(text);
      assert.equal(mood === "none", words.length === 0);
    }),
  );
  const begun = process.cpuUsage();
  moodOf("I am not angry at the dog that died. ".repeat(30_000));
  assert.ok(process.cpuUsage(begun).user / 1000 < 500);
});
