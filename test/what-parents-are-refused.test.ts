import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Command } from "../src/inquiry/command.ts";
import type { Refusal } from "../src/inquiry/refusal.ts";
import { refusalWords } from "../src/letters/words/refusal-words.ts";
import { languages } from "../src/letters/words/words-in.ts";
import { id, letter, people, school, words } from "./school.ts";

const facts = ["guardianName", "email", "phone", "studentName"] as const;
/** Whom the way up may lead to: a supervisor, somebody who is none, and somebody who has left. */
const receivers = [people.ito.id, people.principal.id, people.teacher.id, id()];

/** Everything that a parent's page sends. */
const byParent = fc.oneof(
  fc.constant((): Command => ({ kind: "addMessage", text: words("And?"), source: "web", from: "guardian" })),
  fc
    .constantFrom(...facts)
    .map((fact) => (): Command => ({ kind: "supplyFact", fact, value: words("ana@example.org") })),
  fc
    .record({ settled: fc.boolean(), score: fc.integer({ min: 1, max: 5 }) })
    .map((given) => (): Command => ({ kind: "rate", ...given })),
  fc.record({ to: fc.constantFrom(...receivers), reason: fc.constantFrom("Still open.", " ") }).map(
    ({ to, reason }) =>
      (): Command => ({
        ...{ kind: "escalate", id: id(), to, reason: words(reason), tried: words("We read it.") },
        ...{ nextStep: words("She reads it."), until: "2027-03-01T21:00:00.000Z", askedBy: "guardian" },
        letter: letter("escalation"),
      }),
  ),
);
const acts: readonly (() => Command)[] = [
  () => ({ kind: "close", outcome: "no_answer_needed" }),
  () => ({ kind: "reopen" }),
  () => ({ kind: "acceptEscalation" }),
  () => ({ kind: "handBackEscalation", reason: words("It is the office's.") }),
];
const byOffice = fc.constantFrom(...acts);

test("no refusal that a parent can meet lacks its sentence in any of our languages", () => {
  const met = new Map<string, Refusal>();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), byParent, byOffice), { maxLength: 12 }), (steps) => {
      const desk = school().received();
      for (const [isParent, parents, office] of steps) {
        if (!isParent) desk.when("ito", office());
        else {
          desk.when("guardian", parents());
          if (desk.refused) met.set(desk.refused.because, desk.refused);
        }
      }
    }),
    { numRuns: 500 },
  );
  for (const refusal of met.values()) {
    assert.ok(refusal.toParent, `a parent may read "${refusal.because}" and it has no name for their words`);
    const said = Object.keys(languages).map((language) => refusalWords(refusal, language));
    assert.equal(new Set(said.map(({ because }) => because)).size, said.length);
    assert.equal(new Set(said.map(({ instead }) => instead)).size, said.length);
  }
  const kinds = new Set([...met.values()].map(({ toParent }) => toParent));
  assert.deepEqual([...kinds].sort(), ["closed", "linesMissing", "nobodyToAsk", "rated", "waitsAlready"]);
});

test("what has no sentence of its own is still said in the reader's language", () => {
  assert.deepEqual(refusalWords({}, "es"), {
    because: "No fue posible.",
    instead: "Por favor, llame a la escuela.",
  });
  assert.match(refusalWords({}, "ar-EG").because, /\p{Script=Arabic}/u);
});
