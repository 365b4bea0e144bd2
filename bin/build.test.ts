import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { bare, seatBelt } from "../src/channels/mail/parsing/one-child.ts";
import { usualLimits } from "../src/channels/mail/parsing/pool.ts";
import { bundled } from "../src/channels/mail/parsing/reader-code.ts";
import { digestOfSources } from "./build.ts";
import { root } from "./root.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-sources-"));
after(() => rmSync(folder, { recursive: true }));
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

test("a build is stale when what it is made from changed, and only then", () => {
  mkdirSync(join(folder, "src/web"), { recursive: true });
  write("src/web/page.tsx", "one");
  write("package-lock.json", "{}");
  const first = digestOfSources(folder);

  write("src/web/page.test.ts", "a test");
  write("README.md", "words");
  utimesSync(join(folder, "src/web/page.tsx"), 1, 1);
  assert.equal(digestOfSources(folder), first);

  const digests = new Set([first]);
  for (const [file, text] of [
    ["src/web/page.tsx", "two"],
    ["src/web/look.css", "a {}"],
    ["package-lock.json", '{"a":1}'],
    ["vite.config.ts", "export default {}"],
  ] as const) {
    write(file, text);
    digests.add(digestOfSources(folder));
  }
  rmSync(join(folder, "src/web/look.css"));
  digests.add(digestOfSources(folder));
  assert.equal(digests.size, 6);
});

test("processes that build at once take turns, also after one that was killed", async () => {
  const [lock, log] = [join(folder, "building"), join(folder, "turns")];
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lock, String(pid)); // left behind
  const turn = `
    import { appendFileSync } from "node:fs";
    import { inTurn } from ${JSON.stringify(new URL("./build.ts", import.meta.url).href)};
    inTurn(${JSON.stringify(lock)}, () => {
      appendFileSync(${JSON.stringify(log)}, "(");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      appendFileSync(${JSON.stringify(log)}, ")");
    });`;
  const ended = [1, 2, 3].map(
    () =>
      new Promise((done) =>
        spawn(process.execPath, ["--input-type=module", "-e", turn], { stdio: "inherit" }).on("exit", done),
      ),
  );
  assert.deepEqual(await Promise.all(ended), [0, 0, 0]);
  assert.equal(readFileSync(log, "utf8"), "()()()");
});

const asleep = join(root, bundled.folder, bundled.asleep);
test("what the build kept of the process that reads mails wakes, and may do nothing", {
  skip: !existsSync(asleep),
}, () => {
  const args = [...seatBelt(asleep, usualLimits), "--snapshot-blob", asleep];
  const said = execFileSync(process.execPath, args, { ...bare, input: "", encoding: "utf8" });
  assert.deepEqual(JSON.parse(said.slice(said.indexOf("{"))), { ready: true, may: [] });
});
