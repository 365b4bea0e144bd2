import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";

const main = resolve(import.meta.dirname, "main.ts");
const question = (id: unknown, more: object = {}) =>
  JSON.stringify({
    id,
    calendar: { tz: "Europe/London", open: "08:00", close: "16:00" },
    received_at: "2026-09-16T10:00:00+01:00",
    rule: "ACK-1BD",
    ...more,
  });

/** Puts lines to `answerable ask due`, or to another question, as a program does; answers with what came back, line by line. */
async function ask(lines: Iterable<string>, hear = Number.POSITIVE_INFINITY, what = "due") {
  const child = spawn(process.execPath, [main, "ask", what], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.on("error", () => {});
  const code = new Promise<number | null>((done) => child.on("close", done));
  let told = "";
  child.stdout.on("data", (some) => {
    told += some;
    if (told.split("\n").length > hear) child.stdout.destroy();
  });
  let over = false;
  void code.then(() => {
    over = true;
  });
  for (const line of lines) {
    if (over) break;
    if (!child.stdin.write(line))
      await Promise.race([new Promise((on) => child.stdin.once("drain", on)), code]);
  }
  child.stdin.end();
  return { code: await code, answers: told.split("\n").filter(Boolean) };
}

test("each line is answered in order, bad ones and empty ones too; empty lines at the end are no questions", async () => {
  const lines = [
    question(1),
    "no json",
    "",
    question(2, { rule: "SOON" }),
    question("x".repeat(5_000_000)),
    question(3),
  ];
  const { code, answers } = await ask([`${lines.join("\n")}\n\n\r\n`]);
  const read = answers.map((line) => JSON.parse(line));
  assert.equal(code, 0);
  assert.deepEqual(
    read.map(({ id, due_at, error }) => [id?.length ?? id, due_at ?? error.slice(0, 20)]),
    [
      [1, "2026-09-17T16:00:00+01:00"],
      [null, "This line is not JSO"],
      [null, "This line is empty; "],
      [2, "The rule is not know"],
      [5_000_000, "2026-09-17T16:00:00+01:00"],
      [3, "2026-09-17T16:00:00+01:00"],
    ],
  );
});

test("messages that cannot be read are answered in their place, and what may be danger beside them all the same", async () => {
  const text = "my son cannot breathe";
  const lines = [
    JSON.stringify({ id: 1, text }),
    JSON.stringify({ text }),
    JSON.stringify({ id: 3, text: ["so"] }),
    JSON.stringify({ id: 4, text: "" }),
    "[]",
    "null",
    JSON.stringify({ id: 7, text: `${"The bus was late. ".repeat(60_000)}${text}` }),
    JSON.stringify({ id: 8, text, lang: "no tongue", channel: 9 }),
  ];
  const { code, answers } = await ask([lines.join("\n")], undefined, "triage");
  assert.equal(code, 0);
  assert.deepEqual(
    answers.map((line) => {
      const { id, emergency, error } = JSON.parse(line);
      return [id, emergency ?? null, error?.slice(0, 19) ?? null];
    }),
    [
      [1, true, null],
      [null, true, "The line has no id;"],
      [3, null, "The line is not a m"],
      [4, false, "The message is empt"],
      [null, null, "The line is not a m"],
      [null, null, "The line is not a m"],
      [7, true, null],
      [8, true, "The language is not"],
    ],
  );
});

test("many lines are answered one for one and in order", async () => {
  const many = 20_000;
  const { answers } = await ask(
    (function* () {
      for (let id = 0; id < many; id++) yield `${question(id)}\n`;
    })(),
  );
  assert.equal(answers.length, many);
  answers.forEach((line, at) => {
    assert.ok(line.startsWith(`{"id":${at},"due_at"`), line);
  });
});

test("who stops listening is not an error", async () => {
  const { code } = await ask(
    (function* () {
      for (let id = 0; id < 20_000; id++) yield `${question(id)}\n`;
    })(),
    2,
  );
  assert.equal(code, 0);
});
