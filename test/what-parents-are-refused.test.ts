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

const asks = (to: string, reason: string) => (): Command => ({
  ...{ kind: "escalate", id: id(), to, reason: words(reason), tried: words("We read it.") },
  ...{ nextStep: words("She reads it."), until: "2027-03-01T21:00:00.000Z", askedBy: "guardian" },
  letter: letter("escalation"),
});
const adds = (): Command => ({ kind: "addMessage", text: words("And?"), source: "web", from: "guardian" });
const supplies = (fact: (typeof facts)[number]) => (): Command => ({
  ...{ kind: "supplyFact", fact, value: words("ana@example.org") },
});
const rates = (settled: boolean, score: number) => (): Command => ({ kind: "rate", settled, score });
const closes = (): Command => ({ kind: "close", outcome: "no_answer_needed" });

/** Everything that a parent's page sends. */
const byParent = fc.oneof(
  fc.constant(adds),
  fc.constantFrom(...facts).map(supplies),
  fc
    .record({ settled: fc.boolean(), score: fc.integer({ min: 1, max: 5 }) })
    .map(({ settled, score }) => rates(settled, score)),
  fc
    .record({ to: fc.constantFrom(...receivers), reason: fc.constantFrom("Still open.", " ") })
    .map(({ to, reason }) => asks(to, reason)),
);
const byOffice = fc.constantFrom<() => Command>(
  closes,
  () => ({ kind: "reopen" }),
  () => ({ kind: "acceptEscalation" }),
  () => ({ kind: "handBackEscalation", reason: words("It is the office's.") }),
);

type Step = { by: "guardian" | "ito"; does: () => Command };
const parent = (does: () => Command): Step => ({ by: "guardian", does });
const office = (does: () => Command): Step => ({ by: "ito", does });
/** The shortest way to each refusal; chance meets the rarer ones once in hundreds of ways. */
const waysTo: Record<string, Step[]> = {
  closed: [office(closes), parent(supplies("phone"))],
  linesMissing: [parent(asks(people.principal.id, " "))],
  nobodyToAsk: [parent(asks(people.teacher.id, "Still open."))],
  rated: [office(closes), parent(rates(true, 5)), parent(rates(false, 1))],
  waitsAlready: [
    parent(asks(people.principal.id, "Still open.")),
    parent(asks(people.principal.id, "Still open.")),
  ],
};

test("no refusal that a parent can meet lacks its sentence in any of our languages", () => {
  const met = new Map<string, Refusal>();
  const goes = (steps: readonly Step[]) => {
    const desk = school().received();
    for (const { by, does } of steps) {
      desk.when(by, does());
      if (by === "guardian" && desk.refused) met.set(desk.refused.because, desk.refused);
    }
    return desk.refused?.toParent;
  };
  for (const [refusal, steps] of Object.entries(waysTo)) assert.equal(goes(steps), refusal);
  const step = fc.oneof(byParent.map(parent), byOffice.map(office));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => void goes(steps)),
    { numRuns: 500 },
  );
  for (const refusal of met.values()) {
    assert.ok(refusal.toParent, `a parent may read "${refusal.because}" and it has no name for their words`);
    const said = Object.keys(languages).map((language) => refusalWords(refusal, language));
    assert.equal(new Set(said.map(({ because }) => because)).size, said.length);
    assert.equal(new Set(said.map(({ instead }) => instead)).size, said.length);
  }
  const kinds = new Set([...met.values()].map(({ toParent }) => toParent));
  assert.deepEqual([...kinds].sort(), Object.keys(waysTo));
});

test("what has no sentence of its own is still said in the reader's language", () => {
  assert.deepEqual(refusalWords({}, "es"), {
    because: "No fue posible.",
    instead: "Por favor, llame a la escuela.",
  });
  assert.match(refusalWords({}, "ar-EG").because, /\p{Script=Arabic}/u);
});
