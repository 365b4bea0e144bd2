import assert from "node:assert/strict";
import { test } from "node:test";
import { emergencyFurther } from "./emergency-further.ts";
import { wordsIn } from "./words-in.ts";

const it = {
  ...{ schoolName: "Oak Hill", schoolPhone: "555-0142", reference: "K7QM-2WXD", link: "" },
  ...{ emergencyNumber: "911", crisisLine: "988" },
};

test("whom to ring is told in every language in which danger is found, the numbers and the reference with it", () => {
  const own = wordsIn("en").letters.emergency(it);
  for (const language of ["en", "es", "ar"]) assert.equal(emergencyFurther(language, it), null);
  const subjects = new Set<string>();
  for (const language of ["fr", "de", "pt-BR", "zh", "vi", "pl", "ru", "uk", "tr", "so", "ur"]) {
    const letter = emergencyFurther(language, it);
    assert.ok(letter, language);
    subjects.add(letter.subject);
    const [above = "", below] = letter.body.split(own.body);
    assert.equal(below, "", "the English one stands below");
    for (const number of ["911", "988", "555-0142", "K7QM-2WXD"]) assert.ok(above.includes(number), language);
    assert.doesNotMatch(above, /\b(the|your|you|we|please|undefined)\b/i, language);
  }
  assert.equal(subjects.size, 11);
});

test("a language that nobody wrote for, and one that is not known, get the English letter", () => {
  for (const language of ["fi", "und", "", "en-US"]) assert.equal(emergencyFurther(language, it), null);
});

test("without a crisis line of the country none is named", () => {
  const { crisisLine: _, ...none } = it;
  for (const language of ["en", "es", "ar"])
    assert.doesNotMatch(wordsIn(language).letters.emergency(none).body, /988|undefined/);
  assert.doesNotMatch(emergencyFurther("de", none)?.body ?? "", /988|Suizid/);
});
