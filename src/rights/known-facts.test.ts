import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { knownFacts } from "./known-facts.ts";

test("every fact that a rule asks for stands in the list of known facts", () => {
  const asked = new Set<string>();
  for (const file of globSync("**/*.ts", { cwd: import.meta.dirname })) {
    if (file.endsWith(".test.ts")) continue;
    const source = readFileSync(join(import.meta.dirname, file), "utf8");
    for (const [, names = ""] of source.matchAll(/\b(?:is|isNot|word|count|fact)\(([^()]*)\)/g))
      for (const [, name = ""] of names.matchAll(/"([a-z_0-9]+)"/g)) asked.add(name);
  }
  assert.ok(asked.size > 60);
  assert.deepEqual(
    [...asked].filter((name) => !knownFacts.has(name)),
    [],
  );
});
