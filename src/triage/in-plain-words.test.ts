import assert from "node:assert/strict";
import { test } from "node:test";
import { inPlainWords } from "./in-plain-words.ts";
import { protocols } from "./protocols.ts";
import { triage } from "./triage.ts";

test("a reason that was written with codes is read in plain words", () => {
  assert.equal(
    inPlainWords(
      "The words “did not come home” point to EM-MISSING: A child is missing, did not arrive or did not come home.; Also EM-INCIDENT-INFO.",
    ),
    "The words “did not come home” point to a missing child.; Also a question during an incident.",
  );
  assert.equal(inPlainWords("She said so on the telephone."), "She said so on the telephone.");
});

test("no clerk reads a code: each protocol has a name of its own, and triage gives names", () => {
  const names = protocols.map(({ name }) => name);
  assert.equal(new Set(names).size, protocols.length);
  for (const name of names) assert.match(name, /^[a-z][a-z ,-]+$/);
  const { because } = triage({
    text: "My daughter did not come home on the bus and nobody knows where she is.",
  });
  assert.match(because.join(" "), /point to a missing child\./);
  assert.doesNotMatch(because.join(" "), /EM-/);
});
