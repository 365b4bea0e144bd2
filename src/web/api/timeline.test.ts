import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../inquiry/entry.ts";
import { timelineEntry } from "./timeline.ts";

const [guardian, text] = ["6c1f2d0e-1a52-4c55-9d3b-0f8f4f5f7a01", "6c1f2d0e-1a52-4c55-9d3b-0f8f4f5f7a02"];
const kept = { text, digest: "0".repeat(64) };
const stamp = { seq: 5, at: "2026-11-16T14:00:00.000Z" };
const told = (entry: Entry, may: { words: boolean; notes: boolean }) =>
  timelineEntry(entry, { texts: { [text]: "Thank you." }, notes: { [text]: "She rang." }, names: {}, may });

test("who of the family wrote is told only to those who may read the words", () => {
  const wrote: Entry = {
    ...stamp,
    kind: "guardianWrote",
    by: { kind: "guardian", id: guardian },
    ...{ text: kept, source: "web", from: "guardian" },
  };
  const [all, metadata] = [
    told(wrote, { words: true, notes: true }),
    told(wrote, { words: false, notes: false }),
  ];
  assert.deepEqual([all.by.id, all.text], [guardian, "Thank you."]);
  assert.deepEqual([metadata.by.id, metadata.text], [null, null]);
});

test("a note is read by those who may note, and never taken for what was said to the parent", () => {
  const noted: Entry = { ...stamp, kind: "noted", by: { kind: "system", part: "sweep" }, note: kept };
  assert.equal(told(noted, { words: true, notes: true }).text, "She rang.");
  assert.equal(told(noted, { words: true, notes: false }).text, null);
  assert.deepEqual(told(noted, { words: true, notes: true }).by, { kind: "system", id: null, name: "sweep" });
});
