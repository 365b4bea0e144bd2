import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSentences } from "../checks/split-sentences.ts";
import { complaintWordsIn } from "./complaint-words.ts";

/** Every sentence, by its path; those with blanks filled in. */
function sentences(of: unknown, path = ""): [string, string][] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of === "function") return [[path, String(of("⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩"))]];
  return Object.entries(of as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}
const english = sentences(complaintWordsIn("en"));

for (const language of ["es", "ar"])
  test(`${language} says of a complaint all that English says, with the same blanks, in its own words`, () => {
    const theirs = new Map(sentences(complaintWordsIn(language)));
    assert.deepEqual(
      [...theirs.keys()],
      english.map(([path]) => path),
    );
    for (const [path, says] of english) {
      const there = theirs.get(path) ?? "";
      for (const blank of ["⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩"])
        assert.equal(there.includes(blank), says.includes(blank), `${path}: ${blank}`);
      if (!/\.(point|found)$/.test(path)) assert.notEqual(there, says, path);
      if (language === "ar") assert.doesNotMatch(there, /[A-Za-z]{2,}/, path);
    }
  });

test("no sentence about a complaint has more than 25 words", () => {
  for (const [path, says] of english)
    for (const { text } of splitSentences(says))
      assert.ok(text.split(/\s+/).length <= 25, `${path}: ${text}`);
});

test("a language that we do not write in reads English", () => {
  assert.equal(complaintWordsIn("fr"), complaintWordsIn("en"));
  assert.equal(complaintWordsIn("es-MX"), complaintWordsIn("es"));
});
