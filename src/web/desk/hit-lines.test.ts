import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../../test/school.ts";
import type { SearchHit } from "../../store/reads/search.ts";
import { hitLines } from "./hit-lines.ts";

const hit = (more: Partial<SearchHit>): SearchHit => ({
  ...{
    reference: "K7QM-2WXD",
    receivedAt: "2026-11-16T14:00:00.000Z",
    question: "When?",
    guardian: "Ana Souza",
  },
  ...{ topic: "transport", open: true, danger: false, waiting: false, next: null },
  ...more,
});
const stands = (more: Partial<SearchHit>) => {
  const [line] = hitLines([hit(more)], calendar, "2026-11-18T15:00:00.000Z");
  return [line?.state, line?.word, line?.owed];
};
const answer = (until: string) => ({ next: { clause: "4.a", until } });

test("what a search finds stands as it does on Today: danger, late, due today, open, waiting, closed", () => {
  assert.deepEqual(stands({ ...answer("2026-11-18T21:00:00.000Z"), danger: true }), [
    "missed",
    "Danger",
    "Answer by today, 16:00",
  ]);
  assert.deepEqual(stands(answer("2026-11-17T21:00:00.000Z")), [
    "missed",
    "Late",
    "Answer by yesterday, 16:00",
  ]);
  assert.deepEqual(stands(answer("2026-11-18T21:00:00.000Z")), [
    "due",
    "Due today",
    "Answer by today, 16:00",
  ]);
  assert.deepEqual(stands(answer("2026-11-23T21:00:00.000Z")), [
    "open",
    "Open",
    "Answer by Mon 23 Nov, 16:00",
  ]);
  assert.deepEqual(stands({ waiting: true }), ["waiting", "Waiting", null]);
  assert.deepEqual(stands({}), ["met", "Answered", null]);
  assert.deepEqual(stands({ ...answer("2026-11-17T21:00:00.000Z"), open: false }), ["met", "Closed", null]);
});
