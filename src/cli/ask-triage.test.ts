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

test("what is wrong beside a readable message is told, and the message is answered all the same", () => {
  const text = "my son cannot breathe";
  const wrong: [object, RegExp | null][] = [
    [{ text }, /^The line has no id/],
    [{ id: { a: 1 }, text }, /^The line has no id/],
    [{ id: 1, text, lang: "klingonish language" }, /^The language is not a known tag/],
    [{ id: 1, text, lang: "qq" }, /^The language is not a known tag/],
    [{ id: 1, text, lang: 7, channel: [] }, /^The language is not text.* The channel is not text/],
    [{ id: 1, text, lang: "pt-BR" }, null],
    [{ id: 1, text, lang: "en_US" }, null],
    [{ id: 1, text, lang: "", channel: "carrier pigeon" }, null],
    [{ id: 0, text, language: "so", channel: null }, null],
  ];
  for (const [line, says] of wrong) {
    const answer = askTriage(line) as { error?: string };
    assert.partialDeepStrictEqual(answer, { emergency: true, protocols: ["EM-MEDICAL"] });
    if (says) assert.match(answer.error ?? "", says);
    else assert.equal(answer.error, undefined, JSON.stringify(line));
  }
});

test("an empty message gets a sentence; one whose words stand in its subject or a file's name is read", () => {
  for (const line of [
    { id: 1, text: "" },
    { id: 1, text: " \n ", subject: "" },
  ])
    assert.partialDeepStrictEqual(askTriage(line), {
      ...{ id: 1, emergency: false, severity: "none", protocols: [] },
      error: "The message is empty; send its words as text.",
    });
  assert.partialDeepStrictEqual(askTriage({ id: 1, text: "", subject: "my son cannot breathe" }), {
    emergency: true,
  });
});

test("a megabyte of text is answered, the danger at its end found", () => {
  const text = `${"The bus was late again on Friday. ".repeat(31_000)}My son cannot breathe!`;
  assert.ok(text.length > 1_000_000);
  assert.partialDeepStrictEqual(askTriage({ id: "long", text }), { id: "long", emergency: true });
});
