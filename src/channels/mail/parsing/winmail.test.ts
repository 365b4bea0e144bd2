import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { parse } from "../parse.ts";
import { mapiProperties } from "./mapi.ts";
import { readWinmail } from "./winmail.ts";

const u32 = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => void bytes.writeUInt32LE(number >>> 0, at * 4));
  return bytes;
};
const attribute = (level: number, id: number, value: Buffer) =>
  Buffer.concat([Buffer.from([level]), u32(id, value.length), value, Buffer.alloc(2)]);
const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const wide = (id: number, words: string) => {
  const bytes = Buffer.from(`${words}\0`, "utf16le");
  return Buffer.concat([u32((id << 16) | 0x001f, 1, bytes.length), padded(bytes)]);
};
const properties = (...all: Buffer[]) => Buffer.concat([u32(all.length), ...all]);
const start = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]);
const winmail = Buffer.concat([
  start,
  attribute(
    1,
    0x00069003,
    properties(
      // A number, a moment and a property with a name stand between.
      u32(0x00170003, 1),
      u32(0x00390040, 1, 2),
      Buffer.concat([
        u32(0x8001001f),
        Buffer.alloc(16),
        u32(0, 7),
        u32(1, 4),
        Buffer.from("x\0\0\0", "latin1"),
      ]),
      wide(0x1000, "When is the café open?\r\nAna"),
    ),
  ),
  attribute(2, 0x00069002, Buffer.alloc(14)),
  attribute(2, 0x00018010, Buffer.from("LONGNA~1.PDF\0")),
  attribute(2, 0x0006800f, Buffer.from("%PDF-1")),
  attribute(2, 0x00069005, properties(wide(0x3707, "a long name é.pdf"))),
  attribute(2, 0x00069002, Buffer.alloc(14)),
  attribute(2, 0x0006800f, Buffer.from("words")),
]);

test("a winmail.dat gives its files by their long names, and its words", () => {
  const { files, text } = readWinmail(winmail);
  assert.deepEqual(
    files.map(({ name, bytes }) => [name, bytes.toString()]),
    [
      ["a long name é.pdf", "%PDF-1"],
      ["file", "words"],
    ],
  );
  assert.equal(text, "When is the café open?\r\nAna");
});

test("words that are packed as RTF alone are read", () => {
  const rtf = Buffer.from("{\\rtf1\\ansi Is there a bus\\par on Friday?}");
  const packed = Buffer.concat([u32(rtf.length + 12, rtf.length, 0x414c454d, 0), rtf]);
  const property = Buffer.concat([u32(0x10090102, 1, packed.length), padded(packed)]);
  const found = readWinmail(Buffer.concat([start, attribute(1, 0x00069003, properties(property))]));
  assert.equal(found.text, "Is there a bus\non Friday?");
});

test("a mail that has its words only in its winmail.dat is read; one that has words keeps them", async () => {
  const mail = (words: string) =>
    Buffer.from(
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${winmail.toString("base64")}\r\n--b--\r\n`,
    );
  assert.equal((await parse(mail(""))).text, "When is the café open?\nAna");
  const spoken = await parse(mail("Own words."));
  assert.equal(spoken.text.trim(), "Own words.");
  assert.deepEqual(
    spoken.attachments.map(({ name }) => name),
    ["winmail.dat", "a long name é.pdf", "file"],
  );
});

test("whatever is cut or changed in it ends the reading and breaks nothing", () => {
  for (let end = 0; end < winmail.length; end++) readWinmail(winmail.subarray(0, end));
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: winmail.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      (at, some) => {
        const changed = Buffer.from(winmail);
        Buffer.from(some).copy(changed, at);
        assert.ok(readWinmail(changed).files.length <= 100);
      },
    ),
    { numRuns: 1_000 },
  );
  const many = Buffer.concat([u32(0xffff_ffff), ...Array.from({ length: 3_000 }, () => wide(0x1000, "x"))]);
  assert.equal(mapiProperties(many).size, 1);
  const values = Buffer.concat([u32(1, (0x1000 << 16) | 0x101f, 0xffff_ffff), Buffer.alloc(1_000)]);
  assert.ok(mapiProperties(values).size <= 1);
});
