import assert from "node:assert/strict";
import { test } from "node:test";
import { recordsWordsIn, whereToTurn } from "./records-words.ts";

/** Every sentence, by its path; those with blanks filled in. */
function sentences(of: unknown, path = ""): [string, string][] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of === "function") return [[path, String(of(path.endsWith("left") ? 3 : "⟨1⟩", "⟨2⟩"))]];
  return Object.entries(of as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}
const english = sentences(recordsWordsIn("en"));

for (const language of ["es", "ar"])
  test(`${language} says all that English says, with the same blanks, in its own words`, () => {
    const theirs = new Map(sentences(recordsWordsIn(language)));
    assert.deepEqual(
      [...theirs.keys()],
      english.map(([path]) => path),
    );
    for (const [path, says] of english) {
      const there = theirs.get(path) ?? "";
      for (const blank of ["⟨1⟩", "⟨2⟩", "180", "ICO"])
        assert.equal(there.includes(blank), says.includes(blank), `${path}: ${blank}`);
      if (!path.endsWith("size")) assert.notEqual(there, says, path);
    }
  });

test("a refusal has one wording, whatever the ground, and names no document, order or person", () => {
  for (const language of ["en", "es", "ar"]) {
    const { letters, appeal } = recordsWordsIn(language);
    const says = letters.refused("", appeal.US);
    assert.doesNotMatch(says, /order|court|court|custody|restrict|orden|custodia|محكمة|حضانة/i);
    // Where to turn against it stands in the letter itself.
    for (const way of [appeal.US, appeal.UK, appeal.EU])
      assert.ok(way.trim() !== "" && letters.refused("", way).includes(way), `${language}: ${way}`);
  }
});

test("whose authorities: by the school's laws", () => {
  assert.equal(whereToTurn(["US-MA", "US"]), "US");
  assert.equal(whereToTurn(["UK-ENG", "UK"]), "UK");
  assert.equal(whereToTurn(["EU"]), "EU");
});
