import assert from "node:assert/strict";
import { test } from "node:test";
import { newReference } from "./new-reference.ts";

test("a reference is never what a letter leaves to fill in", () => {
  const x = 29;
  const draws = [
    [x, x, x, x, 2, 28, 13, 13],
    [1, 2, 3, x, x, 6, 7, 8],
    [19, 7, 22, 20, 2, 28, x, 13],
  ];
  assert.equal(
    newReference(() => Uint8Array.from(draws.shift() ?? [])),
    "K7PM-2WXD",
  );
  assert.equal(draws.length, 0, "both others were drawn anew");
});
