import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { isDate } from "../calendar/local-date.ts";
import { namedRules } from "../calendar/named-rules.ts";
import { isStale, lawNames, statutoryClocks } from "./statutory-clocks.ts";

test("each clock has a rule that is a clock of law, a source, a day on which it was checked, and a law", () => {
  for (const { name, rule, source, lastChecked, laws, extension } of statutoryClocks) {
    assert.equal(namedRules[rule]?.statutory, true, name);
    assert.ok(source.length > 20, name);
    assert.ok(isDate(lastChecked), name);
    assert.ok(laws.length > 0, name);
    if (extension && extension.to !== "agreed") {
      assert.equal(namedRules[extension.to]?.statutory, true, name);
      assert.equal(namedRules[extension.to]?.unit, namedRules[rule]?.unit, name);
    }
  }
});

test("every clock of law among the named rules is in the catalogue, or is what another is extended to", () => {
  const used = new Set(statutoryClocks.flatMap(({ rule, extension }) => [rule, extension?.to]));
  const lawful = Object.keys(namedRules).filter((name) => namedRules[name]?.statutory);
  assert.deepEqual(
    lawful.filter((name) => !used.has(name)),
    [],
  );
  assert.equal(new Set(statutoryClocks.map(({ name }) => name)).size, statutoryClocks.length);
});

test("only a clock that ends with a day can stand still", () => {
  for (const { name, rule, standsStillFor } of statutoryClocks)
    if (standsStillFor.length > 0) assert.notEqual(namedRules[rule]?.unit, "hour", name);
});

test("a clock that nobody compared with its source for a year is stale, and not a day earlier", () => {
  const one = { ...statutoryClocks[0], lastChecked: "2025-11-24" } as (typeof statutoryClocks)[number];
  assert.equal(isStale(one, "2026-11-24"), false);
  assert.equal(isStale(one, "2026-11-25"), true);
});

test("docs/statutory-clocks.md tells the same clocks", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/statutory-clocks.md"), "utf8");
  for (const one of statutoryClocks) {
    const laws = one.laws.map((law) => lawNames[law]).join(", ");
    const line = `| ${one.name} | ${laws} | ${one.plain} | ${one.starts} | ${one.source} | ${one.verified} | ${one.lastChecked} |`;
    assert.ok(page.includes(line), `docs/statutory-clocks.md lacks\n${line}`);
    if (one.extension)
      assert.ok(
        page.includes(`| ${one.name} | ${one.extension.by} | ${one.extension.grounds} |`),
        `docs/statutory-clocks.md lacks the extension of ${one.name}`,
      );
  }
  const rows = page.split("\n").filter((line) => /^\| [A-Z]+-\S+ \|/.test(line));
  const extended = statutoryClocks.filter(({ extension }) => extension).length;
  assert.equal(rows.length, statutoryClocks.length + extended);
});
