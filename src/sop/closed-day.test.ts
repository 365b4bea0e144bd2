import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../test/school.ts";
import { closedDay } from "./closed-day.ts";

test("a closed day is named with its reason and the next open day; an open one is nothing to speak of", () => {
  assert.deepEqual(closedDay(["2026-11-26"], "2026-11-16", calendar), {
    ...{ date: "2026-11-26", label: "Thanksgiving", next: "2026-11-30" },
  });
  assert.deepEqual(closedDay(["2026-11-21"], "2026-11-16", calendar), {
    ...{ date: "2026-11-21", label: null, next: "2026-11-23" },
  });
  assert.equal(closedDay(["2026-11-25"], "2026-11-16", calendar), null);
  assert.equal(closedDay(["2026-11-15"], "2026-11-16", calendar), null, "it is past");
});

test("a snow day that was declared a moment ago counts already", () => {
  const closures = [
    {
      ...{ date: "2026-11-18", kind: "closed" as const, label: "Snow day" },
      declaredAt: "2026-11-16T13:00:00Z",
    },
  ];
  const found = closedDay(["2026-11-17", "2026-11-18"], "2026-11-16", { ...calendar, closures });
  assert.deepEqual(found, { date: "2026-11-18", label: "Snow day", next: "2026-11-19" });
});
