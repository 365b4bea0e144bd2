import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Line, linesOf } from "./lines.ts";

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number, most?: number): Promise<Line[]> {
  const found: Line[] = [];
  for await (const lines of linesOf(pieces(Buffer.from(text), size), most)) found.push(...lines);
  return found;
}

test("lines come whole and in order, however the bytes are cut, also within a letter", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zéش\u{1F600}]{0,9}$/u), { minLength: 1 }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom("\n", "\r\n"),
      async (lines, size, end) => {
        const found = await read(lines.map((line) => line + end).join(""), size);
        assert.deepEqual(
          found,
          lines.map((text) => ({ text, cut: false })),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("the last line needs no end, and a byte-order mark is no part of the first", async () => {
  assert.deepEqual(await read("\uFEFFone\ntwo", 2), [
    { text: "one", cut: false },
    { text: "two", cut: false },
  ]);
});

test("a line that is too long is cut, and the next one is whole", async () => {
  assert.deepEqual(await read(`${"a".repeat(1000)}\nb\n`, 7, 10), [
    { text: "a".repeat(10), cut: true },
    { text: "b", cut: false },
  ]);
});
