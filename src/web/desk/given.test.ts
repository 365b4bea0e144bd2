import assert from "node:assert/strict";
import { test } from "node:test";
import { given } from "./given.ts";

test("a reply that is to leave at a moment which nobody named is asked for it, and does not leave now", () => {
  const leaves = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return given("reply", form).leaves;
  };
  assert.equal(leaves({ leave: "now", leaveAt: "" }), "");
  assert.equal(leaves({ leave: "opening", leaveAt: "" }), "opening");
  assert.equal(leaves({ leave: "at", leaveAt: "2026-12-04T09:00" }), "2026-12-04T09:00");
  assert.equal(leaves({ leave: "at", leaveAt: "" }), "at"); // which the act refuses in words
});
