import assert from "node:assert/strict";
import test from "node:test";
import { askTriage } from "./ask-triage.ts";

test("a message is answered with its emergency, protocols, type, topic and language", () => {
  const answer = askTriage({ id: "1", text: "my son cannot breathe", lang: "en", channel: "email" });
  assert.partialDeepStrictEqual(answer, {
    id: "1",
    emergency: true,
    severity: "immediate",
    protocols: ["EM-MEDICAL"],
    type: "emergency",
    topic: "health_nurse",
    language: "en",
  });
});

test("an ordinary message is no emergency", () => {
  const answer = askTriage({ id: 2, text: "When is the book fair?", subject: null });
  assert.partialDeepStrictEqual(answer, { id: 2, emergency: false, severity: "none", protocols: [] });
});

test("a line without a text gets a sentence", () => {
  for (const line of [{ id: "3" }, { id: "3", text: 5 }]) {
    const answer = askTriage(line);
    assert.deepEqual(Object.keys(answer), ["id", "error"]);
    assert.partialDeepStrictEqual(answer, { id: "3" });
  }
  assert.deepEqual(Object.keys(askTriage("nonsense")), ["id", "error"]);
});
