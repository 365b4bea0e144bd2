import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { askDraft } from "./ask-draft.ts";

type Case = { id: string; expected_flags: string[] };
const file = join(process.env.SHARED_DIR ?? "../shared", "domain/draft-cases.json");
const flagsOf = (line: unknown): string[] => (askDraft(line) as { flags?: string[] }).flags ?? [];

/** Exact matches, precision and recall of the codes over some labelled drafts. */
function score(cases: Case[]) {
  let [exact, hit, found, wanted] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const one of cases) {
    const flags = flagsOf(one);
    const right = flags.filter((code) => one.expected_flags.includes(code)).length;
    [hit, found, wanted] = [hit + right, found + flags.length, wanted + one.expected_flags.length];
    if (right === flags.length && right === one.expected_flags.length) exact++;
    else wrong.push(`${one.id}: wanted ${one.expected_flags.join()}, found ${flags.join()}`);
  }
  return {
    drafts: cases.length,
    exact: exact / cases.length,
    precision: hit / found,
    recall: hit / wanted,
    wrong,
  };
}

test("labelled drafts are flagged as labelled", (t) => {
  if (!existsSync(file)) return t.diagnostic(`no labelled drafts at ${file}`);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };
  const all = score(cases);
  t.diagnostic(`all: ${JSON.stringify(all)}`);
  t.diagnostic(`every third: ${JSON.stringify(score(cases.filter((_, i) => i % 3 === 2)))}`);
  assert.ok(all.exact >= 0.95, all.wrong.join("\n"));
});

test("a line that is no case is answered with what is wrong", () => {
  for (const line of [
    null,
    "text",
    7,
    [],
    {},
    { id: "a", draft: 3 },
    { id: "b", draft: "Hello", inquiry: 4 },
  ]) {
    const answer = askDraft(line) as { id: unknown; error?: string };
    assert.ok(answer.error, JSON.stringify(line));
    assert.ok("id" in answer);
  }
  assert.deepEqual((askDraft({ id: "c", draft: "Hello" }) as { id: string }).id, "c");
});

test("odd fields never make it throw", () => {
  const odd = {
    id: "d",
    draft: "Dear Ms Roy,",
    child: 4,
    identity: {},
    roster: "Kevin Tran",
    recipients: [1, null],
    type: [],
    language: "",
  };
  assert.ok(Array.isArray(flagsOf(odd)));
});

test("a question stays open where the reply says that somebody will look, in English and Spanish", () => {
  const reply = (body: string, language: string) => ({
    id: "e",
    inquiry: language === "es" ? "¿Por qué llegó tarde el autobús 7?" : "Why was bus 7 late?",
    draft:
      language === "es"
        ? `Estimada señora Roy:\n\nUsted preguntó por qué llegó tarde el autobús 7. ${body}\n\nAtentamente,\nRuth Bell, Oficina\n555-0142`
        : `Dear Ms Roy,\n\nYou asked why bus 7 was late. ${body}\n\nKind regards,\nRuth Bell, Front Office\n555-0142`,
    identity: "L3",
    type: "general",
    language,
  });
  for (const body of ["We will look at the list.", "It will be looked into."])
    assert.deepEqual(flagsOf(reply(body, "en")).sort(), ["C05", "C06"], body);
  for (const body of ["Revisaremos la lista.", "Le escribiremos."])
    assert.deepEqual(flagsOf(reply(body, "es")).sort(), ["C05", "C06"], body);
  assert.deepEqual(flagsOf(reply("It broke down at stop 3.", "en")), []);
  assert.deepEqual(flagsOf(reply("Se averió en la parada 3.", "es")), []);
  assert.deepEqual(flagsOf(reply("Le escribiré antes del viernes 4 de diciembre.", "es")), []);
});

test("a language that is none is answered with a sentence", () => {
  for (const language of ["__proto__", "$$", "not a language at all"])
    assert.deepEqual(askDraft({ id: "f", draft: "Dear Ms Roy,", language }), {
      id: "f",
      error: "`language` is no language. Send a tag, such as en, es or ar.",
    });
});
