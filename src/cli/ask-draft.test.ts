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
