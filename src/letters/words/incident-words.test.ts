import assert from "node:assert/strict";
import { test } from "node:test";
import { incidentParagraphs, incidentText, type Told } from "./incident-words.ts";

const told: Told = {
  ...{
    kind: "lockdown" as const,
    at: "2026-11-25T15:00:00.000Z",
    next: "2026-11-25T15:30:00.000Z",
    needsId: false,
  },
  words: { en: "Everybody is inside.", es: "Todos están dentro." },
};

test("where nobody wrote the statement in the reader's language, it says so in theirs before the English words", () => {
  const read = (language: string) => incidentText(told, language, "America/New_York");
  assert.deepEqual([read("en").in, read("en").follows], ["en", undefined]);
  assert.deepEqual([read("es").in, read("es").follows], ["es", undefined]);
  const arabic = read("ar");
  assert.deepEqual([arabic.in, arabic.statement], ["en", "Everybody is inside."]);
  assert.match(arabic.follows ?? "", /بالإنجليزية/);
  const paragraphs = incidentParagraphs(arabic);
  assert.equal(paragraphs[paragraphs.indexOf("Everybody is inside.") - 1], arabic.follows);
  const spanish = incidentText({ ...told, words: { en: "Everybody is inside.", es: " " } }, "es", "UTC");
  assert.match(spanish.follows ?? "", /en inglés/);
});
