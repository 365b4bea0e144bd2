import assert from "node:assert/strict";
import { test } from "node:test";
import { lexicon } from "./lexicon.ts";
import { phrase } from "./pattern.ts";

const words = () => lexicon({}, new Set());
/** How many steps a line has, gaps among them. */
const steps = (line: string) => phrase(line, words()).steps.length + 1;

test("a line in which a space splits alternatives of several words is refused with what to write instead", () => {
  const split = [
    "gives up|gave up",
    "will kill|would kill|could kill him|her",
    "thong ke|nghien cuu|khao sat ve|cho",
    "so|lien he|lien lac|ke hoach khan cap",
    "in the| news",
    "in |the news",
  ];
  for (const line of split)
    assert.throws(
      () => phrase(line, words()),
      (error: Error) =>
        error.message.startsWith(`The phrase "${line}" may be read in two ways`) &&
        error.message.includes("in brackets"),
      line,
    );
});

test("alternatives of one word, gaps and the end of a sentence are read as ever", () => {
  assert.equal(steps("last year|summer|spring"), 2);
  assert.equal(steps("policy|rule on|for|about a|an .. drill"), 5);
  assert.equal(steps("never mind|$"), 2);
});

test("alternatives of several words stand in brackets, and each is one step", () => {
  const known = words();
  const read = phrase("they (gave up|went home|left) today", known);
  assert.equal(read.steps.length, 2);
  const [step] = read.steps;
  assert.ok(step && "class" in step);
  const met = known.phrasesFrom("went")?.met(0, (place) => ["went", "home"][place]);
  assert.deepEqual(met, [{ class: step.class, length: 2 }]);
  assert.ok(known.meant("left").here.some((one) => one.class === step.class));
});
