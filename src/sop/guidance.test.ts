import assert from "node:assert/strict";
import { test } from "node:test";
import { guidanceWords } from "../letters/words/guidance-words.ts";
import { topicKeys } from "../letters/words/parts.ts";
import { guidanceFor } from "./guidance.ts";

const sop = "Listen actively and empathize with parental concerns.";

test(`3.4.b: ${sop} Each mood has what to do, what to say and what harms`, () => {
  for (const mood of ["angry", "grieving", "frightened"] as const) {
    const { do: steps, say, avoid } = guidanceFor({ mood });
    for (const lines of [steps, say, avoid]) assert.ok(lines.length >= 3 && lines.length <= 4, mood);
  }
  assert.deepEqual(guidanceFor({ mood: "none" }), { do: [], say: [], avoid: [] });
});

test("the mood comes first, then the topic, then the type", () => {
  const { do: steps } = guidanceFor({ mood: "frightened", topic: "transport", type: "concern" });
  assert.match(steps[0] ?? "", /anyone in danger/);
  assert.match(steps.at(-2) ?? "", /Find the bus/);
  assert.match(steps.at(-1) ?? "", /as it is told/);
});

test("what to say stands in the parent's language where we have it, and in English always", () => {
  const said = (language: string) => guidanceFor({ mood: "grieving", language }).say[0];
  assert.equal(said("en")?.theirs, undefined);
  assert.equal(said("fr")?.theirs, undefined);
  assert.match(said("es-MX")?.theirs ?? "", /Lo siento/);
  assert.match(said("ar")?.theirs ?? "", /\p{Script=Arabic}/u);
});

test("an edition's own entry stands in place of the shipped one, and of no other", () => {
  const own = [{ for: { mood: "angry" as const }, do: ["Ring Ms. Ode."], say: [], avoid: [] }];
  assert.deepEqual(guidanceFor({ mood: "angry" }, own).do, ["Ring Ms. Ode."]);
  assert.deepEqual(guidanceFor({ mood: "grieving" }, own), guidanceFor({ mood: "grieving" }));
});

test("every entry is one of a kind, about a topic that there is, in three languages and in short sentences", () => {
  const keys = guidanceWords.map((one) => JSON.stringify(one.for));
  assert.equal(new Set(keys).size, keys.length);
  const topics = new Set<string>(topicKeys);
  for (const { for: whom, do: steps, say, avoid } of guidanceWords) {
    if ("topic" in whom) assert.ok(topics.has(whom.topic), whom.topic);
    for (const line of [...steps, ...say.map(({ en }) => en), ...avoid.map(({ why }) => why)]) {
      assert.match(line, /^\p{Lu}.*[.?…]$/u);
      assert.ok(line.length <= 110, line);
    }
    for (const { es, ar } of say) {
      assert.match(es, /[.?…]$/u);
      assert.match(ar, /\p{Script=Arabic}/u);
    }
  }
});
