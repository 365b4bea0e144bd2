import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cursorOf, cursorText } from "./cursor.ts";

test("a cursor comes back as it went out", () => {
  const moments = fc.date({ min: new Date("1990-01-01"), max: new Date("2199-01-01"), noInvalidDate: true });
  const cursor = fc.record({
    danger: fc.boolean(),
    until: fc.option(moments.map((date) => date.toISOString())),
    id: fc.uuid(),
  });
  fc.assert(fc.property(cursor, (one) => assert.deepEqual(cursorOf(cursorText(one)), { ...one })));
});

test("what is none of ours is no cursor", () => {
  const id = "a".repeat(32);
  assert.ok(cursorOf(`1.0.${id}`), "this one is");
  for (const text of [
    "",
    "1",
    "2.0.x",
    `1.infinity.${id}`,
    `1.99999999999999.${id}`,
    `1.0.${id}0`,
    `1.-1.${id}`,
  ])
    assert.equal(cursorOf(text), null, text);
});
