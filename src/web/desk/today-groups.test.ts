import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../../test/school.ts";
import type { QueueRow } from "../../store/reads/today.ts";
import { todayGroups } from "./today-groups.ts";

const row = (more: Partial<QueueRow>): QueueRow => ({
  ...{ id: "1", reference: "K7QM-2WXD", receivedAt: "2026-11-16T14:00:00.000Z", source: "web" },
  ...{ type: "general", topic: "transport", language: "en", question: "When?", guardian: "Ana Souza" },
  ...{ student: null, owner: "Ruth Bell", ownerId: "2", danger: false, asked: false, next: null },
  ...{ waiting: false, waitingSince: null },
  ...more,
});
const waits = row({
  ...{ waiting: true, waitingSince: "2026-11-16T15:00:00.000Z" },
  next: { clause: "6.a", until: "2026-11-23T21:00:00.000Z", told: false },
});
const shown = (one: QueueRow, now: string) => {
  const [group] = todayGroups([one], calendar, now).filter(({ rows }) => rows.length > 0);
  return [group?.name, group?.rows[0]?.owed, group?.rows[0]?.left];
};

test("what waits for the parent says since when, and by when somebody asks again", () => {
  assert.deepEqual(shown(waits, "2026-11-18T15:00:00.000Z"), [
    "waiting",
    "Ask again or close by Mon 23 Nov, 16:00",
    "waiting since Mon 16 Nov",
  ]);
});

test("on its day it stands under Today, and after it under Late", () => {
  assert.deepEqual(shown(waits, "2026-11-23T15:00:00.000Z"), [
    "today",
    "Ask again or close by today, 16:00",
    "6 school hours left · waiting since Mon 16 Nov",
  ]);
  assert.deepEqual(shown(waits, "2026-11-24T15:00:00.000Z"), [
    "late",
    "Ask again or close by yesterday, 16:00",
    "3 school hours late · waiting since Mon 16 Nov",
  ]);
});

test("one that waited before anybody was reminded says so too", () => {
  assert.deepEqual(shown({ ...waits, next: null }, "2026-11-18T15:00:00.000Z"), [
    "waiting",
    "Ask again or close",
    "waiting since Mon 16 Nov",
  ]);
  assert.deepEqual(shown(row({}), "2026-11-18T15:00:00.000Z").slice(0, 2), ["answered", "Close it"]);
});

test("an emergency that somebody has is seen to its end by its date; once nobody says so in time, it stands under Danger", () => {
  const next = { clause: "4.d", until: "2026-11-23T17:00:00.000Z", told: false };
  assert.deepEqual(shown(row({ next }), "2026-11-23T15:30:00.000Z").slice(0, 2), [
    "today",
    "See the emergency to its end by today, 12:00",
  ]);
  assert.deepEqual(shown(row({ next, danger: true }), "2026-11-23T17:30:00.000Z").slice(0, 2), [
    "danger",
    "Confirm the emergency by today, 12:00",
  ]);
});
