import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { bundled, readerCode } from "./reader-code.ts";

test("a process that reads mails runs what the build made, and the sources where one of them is younger or nothing was built", (t) => {
  const root = mkdtempSync(join(tmpdir(), "answerable-reader-"));
  t.after(() => rmSync(root, { recursive: true }));
  const write = (file: string, minute: number, words = "") => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), words);
    utimesSync(join(root, file), minute * 60, minute * 60);
  };
  const runs = () => readerCode(root).slice(root.length + 1);
  const [source, built] = ["src/channels/mail/parsing/child.ts", `${bundled.folder}/${bundled.asleep}`];
  write(source, 1);
  write("package-lock.json", 2);
  assert.equal(runs(), source, "nothing was built");
  write(built, 3);
  assert.equal(runs(), source, "nobody says from what");
  write(`${bundled.folder}/${bundled.madeFrom}`, 3, JSON.stringify(["package-lock.json", source]));
  assert.equal(runs(), built);
  write(source, 4);
  assert.equal(runs(), source, "it was changed since");
  write(built, 5);
  assert.equal(runs(), built);
  rmSync(join(root, "package-lock.json"));
  assert.equal(runs(), source, "something that it was made from is gone");
});
