import assert from "node:assert/strict";
import { test } from "node:test";
import { named } from "./named.ts";

test("a name from outside finds what is ours, and nothing that every object has", () => {
  const words = { saved: "It is saved.", empty: undefined };
  assert.equal(named(words, "saved"), "It is saved.");
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "empty", "", null])
    assert.equal(named(words, name), null, String(name));
});
