import assert from "node:assert/strict";
import { test } from "node:test";
import { guidanceWords } from "../../letters/words/guidance-words.ts";
import { guidanceFor, keyOf } from "../../sop/guidance.ts";
import { guidanceAt, guidanceWith } from "../../sop/own-guidance.ts";
import { guidanceFors, guidanceGiven, guidanceTyped } from "./guidance-given.ts";

test("every shipped guidance can be opened, and comes back as it was when nothing is changed", () => {
  for (const words of guidanceWords) {
    assert.ok(
      guidanceFors.some(({ key }) => key === keyOf(words)),
      keyOf(words),
    );
    assert.deepEqual(guidanceGiven(words.for, guidanceTyped(words)), { words });
  }
});

test("own words stand in place of the shipped ones until they are taken back; no other is touched", () => {
  const given = guidanceGiven(
    { mood: "angry" },
    { do: "Ring Ms. Ode.\n\n Listen. ", en: "I hear you.", says: "No.", why: "It ends." },
  );
  assert.ok("words" in given);
  const guidance = guidanceWith("mood angry", given.words, {});
  assert.deepEqual(guidanceFor({ mood: "angry" }, guidance), {
    ...{
      do: ["Ring Ms. Ode.", "Listen."],
      say: [{ en: "I hear you." }],
      avoid: [{ says: "No.", why: "It ends." }],
    },
  });
  assert.equal(guidanceAt("mood angry", { guidance })?.isOwn, true);
  assert.equal(guidanceAt("mood grieving", { guidance })?.isOwn, false);
  assert.deepEqual(guidanceWith("mood angry", null, { guidance }), []);
});

test("nothing to do, lines that do not fit together and endless ones are refused in sentences", () => {
  const wrong = (typed: Record<string, string>) => {
    const given = guidanceGiven({ type: "concern" }, typed);
    return "problems" in given ? given.problems.map(({ field }) => field) : [];
  };
  assert.deepEqual(wrong({}), ["do"]);
  assert.deepEqual(wrong({ do: "A.", en: "One.\nTwo.", es: "Uno." }), ["es"]);
  assert.deepEqual(wrong({ do: "A.", says: "No." }), ["why"]);
  assert.deepEqual(wrong({ do: "A".repeat(300) }), ["do"]);
  assert.deepEqual(wrong({ do: "A." }), []);
});
