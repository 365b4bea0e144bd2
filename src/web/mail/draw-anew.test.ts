import assert from "node:assert/strict";
import test, { after } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { openPool } from "../../channels/mail/parsing/pool.ts";
import { drawAnew, pictureReader } from "./draw-anew.ts";

const pool = openPool(pictureReader);
after(() => pool.close());

/** A PNG that says it is so large, with so many rows of black in it. */
function png(width: number, height: number, rows: number): Buffer {
  const chunk = (type: string, bytes: Buffer) => {
    const whole = Buffer.alloc(12 + bytes.length);
    whole.writeUInt32BE(bytes.length, 0);
    whole.write(type, 4, "latin1");
    bytes.copy(whole, 8);
    whole.writeUInt32BE(crc32(whole.subarray(4, 8 + bytes.length)), 8 + bytes.length);
    return whole;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = 2;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc((width * 3 + 1) * rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test("a picture comes out as WebP, small, and with nothing that stood behind it", async () => {
  const behind = Buffer.concat([png(800, 400, 400), Buffer.from("<script>alert(1)</script>")]);
  const drawn = await drawAnew(behind, 200, pool);
  assert.equal(drawn?.toString("latin1", 8, 12), "WEBP");
  assert.ok(!drawn?.includes("script"));
});

test("a bomb is not unpacked, a broken picture is none, and neither costs us anything", async () => {
  const before = process.memoryUsage.rss();
  assert.equal(await drawAnew(png(30_000, 30_000, 10), 200, pool), null);
  assert.equal(await drawAnew(png(60_000, 1, 1), 200, pool), null);
  await drawAnew(png(100, 100, 100_000), 200, pool);
  assert.equal(await drawAnew(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 200, pool), null);
  assert.equal(await drawAnew(png(100, 100, 100).subarray(0, 30), 200, pool), null);
  assert.ok(process.memoryUsage.rss() - before < 150_000_000);
});
