import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { newId } from "./new-id.ts";

test("ids that are made later stand later, and none is made twice", async () => {
  const ids: string[] = [];
  for (let turn = 0; turn < 20; turn++) {
    ids.push(newId());
    await wait(2);
  }
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(new Set(Array.from({ length: 10_000 }, newId)).size, 10_000);
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
