import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../../test/school.ts";
import type { Hours } from "./chain.ts";
import { uncovered } from "./uncovered.ts";

const now = "2026-11-16T14:00:00.000Z";
const of = (...hours: Hours[]) =>
  uncovered(
    hours.map((one) => ({ staff: "x", hours: one, ways: [] })),
    calendar,
    now,
  );

test("a school that nobody answers for at night is told from when on", () => {
  assert.equal(of("open"), "2026-11-16T21:00:00.000Z", "the office closes at 16:00");
  assert.equal(of("open", "closed"), null);
  assert.equal(of("always"), null);
  assert.notEqual(of(), null, "an empty chain answers never");
});
