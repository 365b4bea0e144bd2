import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { entrySchema } from "../src/inquiry/entry.ts";
import { fold } from "../src/inquiry/evolve.ts";

// One of every shape ever written. Lines are only ever added: an older record must fold under every later release.
const written: unknown[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "entries-we-have-written.json"), "utf8"),
);

test("every shape that was ever written is still read, strictly, and still folds", () => {
  const entries = written.map((entry) => entrySchema.parse(entry));
  const inquiry = fold("00000000-0000-4000-8000-000000000001", entries);
  assert.equal(inquiry?.seq, written.length);
  assert.equal(inquiry?.closed, false);
  assert.equal(inquiry?.rated, true);
});

test("every kind of entry is among them", () => {
  const kinds = new Set(written.map((entry) => (entry as { kind: string }).kind));
  const known = entrySchema.options.map((option) => [...option.shape.kind.values][0]);
  assert.deepEqual(
    known.filter((kind) => kind && !kinds.has(kind)),
    [],
  );
});

test("a field that we do not know is refused, not kept", () => {
  const [first] = written as Record<string, unknown>[];
  assert.ok(entrySchema.safeParse(first).success);
  assert.equal(entrySchema.safeParse({ ...first, guardianEmail: "ana@example.org" }).success, false);
});
