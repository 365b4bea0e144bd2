import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { collect } from "./collect.ts";

const beginning = 256 * 1024;
const some = (length: number) => Buffer.from(Array.from({ length }, (_, n) => (n * 31) & 255));
async function* pieces(bytes: Buffer, size: number, breaks = false) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  if (breaks) throw new Error("cut");
}
const source = some(700_000);

test("a mail is held whole up to its limit, and of a longer one the beginning; all room comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: source.length }),
      fc.integer({ min: 100_000, max: 600_000 }),
      fc.integer({ min: 1_000, max: 300_000 }),
      async (length, most, size) => {
        const sent = source.subarray(0, length);
        const room = { free: 4_000_000 };
        const got = await collect(pieces(sent, size), most, room);
        assert.ok(got !== "no room");
        assert.equal(got.sha256, createHash("sha256").update(sent).digest("hex"));
        if (length <= most) {
          assert.equal(got.wholeBytes, null);
          assert.ok(got.raw.equals(sent));
        } else {
          assert.equal(got.wholeBytes, length);
          assert.ok(got.raw.length <= beginning && got.raw.equals(sent.subarray(0, got.raw.length)));
          // What came in one piece with the end of it may be missing, never more.
          assert.ok(got.raw.length >= Math.min(beginning, most - size));
        }
        got.release();
        assert.equal(room.free, 4_000_000);
      },
    ),
    { numRuns: 200 },
  );
});

test("where there is no room a mail is dropped, and one that breaks leaves nothing", async () => {
  const room = { free: 500_000 };
  assert.equal(await collect(pieces(source, 65_536), 1_000_000, room), "no room");
  assert.equal(room.free, 500_000);
  await assert.rejects(collect(pieces(source.subarray(0, 300_000), 65_536, true), 1_000_000, room), /cut/);
  assert.equal(room.free, 500_000);
});
