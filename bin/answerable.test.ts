import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "answerable it's "));
const project = join(folder, "the project");

before(() => {
  for (const path of ["bin", "src/cli", "node_modules/.bin"])
    mkdirSync(join(project, path), { recursive: true });
  copyFileSync(join(import.meta.dirname, "answerable"), join(project, "bin/answerable"));
  writeFileSync(
    join(project, "bin/setup.js"),
    `const { symlinkSync, mkdirSync } = require("node:fs"); console.log("setting up");
     mkdirSync(__dirname + "/../node_modules/.bin", { recursive: true });
     symlinkSync(${JSON.stringify(process.execPath)}, __dirname + "/../node_modules/.bin/node");`,
  );
  writeFileSync(
    join(project, "src/cli/main.ts"),
    `const input: string = await new Response(process.stdin as unknown as BodyInit).text();
     process.stdout.write(JSON.stringify({ words: process.argv.slice(2), input }));
     process.exitCode = 3;`,
  );
  mkdirSync(join(folder, "elsewhere"));
  symlinkSync("../the project/bin/answerable", join(folder, "elsewhere/one"));
  symlinkSync(join(folder, "elsewhere/one"), join(folder, "elsewhere/two"));
});
after(() => rmSync(folder, { recursive: true }));

const run = (command: string, words: string[], input: string) => {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, input, encoding: "utf8" });
  return { status, stdout, stderr };
};

test("it sets itself up, says so on stderr only, and passes words, input and result through", () => {
  const words = ["due", "--at", "a b", "*"];
  const stdout = JSON.stringify({ words, input: "one\ntwo\n" });
  const command = join(project, "bin/answerable");
  rmSync(join(project, "node_modules"), { recursive: true });
  assert.deepEqual(run(command, words, "one\ntwo\n"), { status: 3, stdout, stderr: "setting up\n" });
  assert.deepEqual(run(command, words, "one\ntwo\n"), { status: 3, stdout, stderr: "" });
});

test("it finds its project through links", () => {
  for (const link of ["elsewhere/one", "elsewhere/two"])
    assert.deepEqual(run(join(folder, link), ["x"], ""), {
      status: 3,
      stdout: JSON.stringify({ words: ["x"], input: "" }),
      stderr: "",
    });
});
