import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { digestOfSources } from "./build.ts";

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
