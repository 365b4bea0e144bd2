import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decideDisclosure } from "./decide-disclosure.ts";
import type { Facts } from "./facts.ts";
import { neededLevel } from "./levels.ts";
import { rules } from "./rules/index.ts";

const path = join(import.meta.dirname, "../../../shared/domain/disclosure-cases.json");
const skip = existsSync(path) ? false : "the labelled cases are not here";

type Case = {
  id: string;
  attrs: Facts;
  expected: string;
  allowed_scope: string | null;
  must_record: string;
  rule: string;
};
const labelled = (): { cases: Case[]; rules: { id: string }[]; identity_min_level: Record<string, number> } =>
  JSON.parse(readFileSync(path, "utf8"));

/** What a consent, a contract or a task names is in the papers, not in the facts: there our scope says so in general. */
const named = ["R-CON-01", "R-TP-02", "R-TP-04", "R-UK-10"];

test("each labelled case is decided as the label says, by the rule it names", { skip }, () => {
  for (const { id, attrs, expected, allowed_scope, must_record, rule } of labelled().cases) {
    const told = decideDisclosure(attrs);
    assert.deepEqual(
      [told.decision, told.rule, told.mustRecord],
      [expected, rule, must_record],
      `${id} ${JSON.stringify(attrs)}`,
    );
    if (!named.includes(rule)) assert.equal(told.scope, allowed_scope, id);
    assert.equal(told.scope !== null, expected === "allow_only", id);
  }
});

test("every rule of the list is known, and no other; every category needs the level that the list gives", {
  skip,
}, () => {
  const { rules: listed, identity_min_level } = labelled();
  assert.deepEqual(rules.map(({ id }) => id).sort(), listed.map(({ id }) => id).sort());
  for (const [category, level] of Object.entries(identity_min_level))
    assert.equal(neededLevel(category), level, category);
});
