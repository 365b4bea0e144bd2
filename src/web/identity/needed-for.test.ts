import assert from "node:assert/strict";
import { test } from "node:test";
import { categories } from "../../letters/gate/categories.ts";
import { neededFor } from "./needed-for.ts";

const asks = (least: 2 | 3 | 4, atRisk = false) => ({ least, atRisk });

test("each kind of information says its level in words; the school's own least lifts it, and never lowers it", () => {
  assert.deepEqual(neededFor("own_record", asks(3)), {
    level: 3,
    says: "Level 3 is needed for the child’s own record.",
  });
  assert.deepEqual(neededFor("iep", asks(3)), { level: 4, says: "Level 4 is needed for special education." });
  assert.equal(neededFor("own_record", asks(4)).level, 4);
  assert.equal(neededFor("iep", asks(2)).level, 4);
  assert.equal(neededFor("own_record", asks(3, true)).level, 4);
  for (const category of categories) assert.doesNotMatch(neededFor(category, asks(3)).says, /_/);
});
