import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { depth } from "./depth.ts";

test("depth counts how far arrays and objects stand inside each other", () => {
  assert.equal(depth("1"), 0);
  assert.equal(depth("{}"), 1);
  assert.equal(depth('[[{"a":[]}],[]]'), 4);
});

test("brackets in words are words", () => {
  assert.equal(depth('"[[[["'), 0);
  assert.equal(depth('["\\"[[", "\\\\", []]'), 2);
});

test("it agrees with what JSON.parse makes of it", () => {
  const real = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(real)) : 0;
  fc.assert(fc.property(fc.jsonValue(), (value) => assert.equal(depth(JSON.stringify(value)), real(value))));
});
