import assert from "node:assert/strict";
import { test } from "node:test";
import { constraintOf, errorCode } from "./error-code.ts";

test("a code and a constraint are told where there are some, of whatever was thrown", () => {
  const error = Object.assign(new Error("no"), { code: "23505", constraint: "idempotency_keys_pkey" });
  assert.equal(errorCode(error), "23505");
  assert.equal(constraintOf(error), "idempotency_keys_pkey");
  for (const other of [new Error("no"), { code: 421 }, "no", null, undefined]) {
    assert.equal(errorCode(other), undefined);
    assert.equal(constraintOf(other), undefined);
  }
});
