import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { fileKind, textOf } from "./file-kind.ts";
import { inWorker } from "./in-worker.ts";
import { leakyPdf } from "./pdf-for-tests.ts";
import { bar, findInText, redactText, takenOut } from "./redact-text.ts";
import { work } from "./work.ts";

const secret = "Jonas Feld";
const bytes = leakyPdf(secret, "Leo Souza");
const kind = "pdf" as const;

/** Everything readable in a file: its bytes, and what its streams unpack to. */
function everything(file: Uint8Array): string {
  const raw = Buffer.from(file).toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [raw, ...streams].join("\n");
}

test("before: a name stands in the text, hidden, invisible, in a note, attached and in the metadata", () => {
  assert.ok(everything(bytes).split(secret).length > 8);
});

test("a name is found with its boxes, and is gone from the new file: text, layers, notes, attachments, metadata", async () => {
  const { found } = await work({ ask: "find", bytes, kind, words: [secret] });
  assert.ok(found && found.times >= 2, `found ${found?.times} times`);
  const { bytes: made, count } = await work({ ask: "redact", bytes, kind, boxes: found.boxes });
  assert.ok(made);
  assert.equal(count, 1);
  for (const word of [secret, "Jonas", "Feld", "Leo", "Monday", "Helvetica", "Attached", "Title", "Author"])
    assert.ok(!everything(made).includes(word), `${word} is still in it`);
  const task = getDocument({ data: new Uint8Array(made), verbosity: 0 });
  const file = await task.promise;
  const page = await file.getPage(1);
  assert.deepEqual((await page.getTextContent()).items, []);
  assert.deepEqual(await page.getAnnotations(), []);
  assert.equal(await file.getAttachments(), null);
  const { info, metadata } = await file.getMetadata();
  assert.equal(metadata, null);
  assert.ok(!("Title" in info) && !("Author" in info) && !("Producer" in info));
  await task.destroy();
});

test("under a box every pixel is black, and beside it the words are still there", async () => {
  const { found } = await work({ ask: "find", bytes, kind, words: [secret] });
  const boxes = found?.boxes ?? [];
  const look = async (painted: typeof boxes) => {
    const { bytes: png } = await work({ ask: "picture", bytes, kind, page: 1, boxes: painted });
    const image = await loadImage(Buffer.from(png ?? []));
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas;
  };
  const canvas = await look(boxes);
  const draw = canvas.getContext("2d");
  const [first] = boxes;
  assert.ok(first);
  const area = [
    ...[Math.ceil(first.left * canvas.width), Math.ceil(first.top * canvas.height)],
    ...[Math.floor(first.width * canvas.width) - 2, Math.floor(first.height * canvas.height) - 2],
  ] as [number, number, number, number];
  assert.ok(draw.getImageData(...area).data.every((value, at) => value === (at % 4 === 3 ? 255 : 0)));
  // Without the box the same pixels are letters: the box covers them to their last edge.
  const plain = (await look([])).getContext("2d");
  const dark = (from: number, width: number) =>
    plain.getImageData(from, area[1], width, area[3]).data.some((value, at) => at % 4 === 0 && value < 120);
  assert.ok(dark(area[0], area[2]), "there were letters");
  const after = draw.getImageData(area[0] + area[2] + 4, area[1], 200, area[3]).data;
  assert.ok(
    after.some((value, at) => at % 4 === 0 && value < 120) && after.some((value) => value > 250),
    "what follows is still read",
  );
  if (process.env.KEEP_PICTURES)
    writeFileSync(`${process.env.KEEP_PICTURES}/redacted.png`, await canvas.encode("png"));
});

test("a file of pictures of pages opens, and its painted part is black there too", async () => {
  const boxes = [{ page: 1, left: 0.1, top: 0.1, width: 0.5, height: 0.1 }];
  const { bytes: made } = await work({ ask: "redact", bytes, kind, boxes });
  const { bytes: png } = await work({
    ask: "picture",
    bytes: made ?? new Uint8Array(),
    kind,
    page: 1,
    boxes: [],
  });
  const image = await loadImage(Buffer.from(png ?? []));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const [x, y, w, h] = [0.12, 0.12, 0.45, 0.06].map((part, at) =>
    Math.round(part * (at % 2 ? image.height : image.width)),
  );
  const { data } = canvas.getContext("2d").getImageData(x ?? 0, y ?? 0, w ?? 1, h ?? 1);
  assert.ok(data.every((value, at) => at % 4 === 3 || value < 12));
});

test("in its thread: a good file is done, a broken and a slow one are answered in a sentence", async () => {
  const good = await inWorker({ ask: "redact", bytes, kind, boxes: [] });
  assert.ok("count" in good && good.bytes && good.bytes.length > 1_000);
  const broken = await inWorker({ ask: "count", bytes: Buffer.from("%PDF-1.7 nothing"), kind });
  assert.deepEqual(broken, {
    says: "This PDF cannot be opened. Please print it to a new PDF and send that.",
  });
  const slow = await inWorker({ ask: "redact", bytes, kind, boxes: [] }, 1);
  assert.ok("says" in slow && slow.says.startsWith("This file takes too long"));
});

test("a text: names are found whatever their case and accents, as whole words, across a line's end", () => {
  const text = "José hit JONAS. Jonas\n Feld cried; Jonasson did not.";
  assert.deepEqual(
    findInText(text, ["jose", "Jonas Feld"]).map(({ from, to }) => text.slice(from, to)),
    ["José", "Jonas\n Feld"],
  );
  assert.equal(findInText(text, ["Jonas"]).length, 2);
  const once = findInText(text, ["Jonas", "Jonas Feld", "Feld"]).map(({ from, to }) => text.slice(from, to));
  assert.deepEqual(once, ["JONAS", "Jonas\n Feld"], "a name within a name is one place");
  assert.deepEqual(findInText(text, ["", "  "]), []);
});

test("property: nothing of what was marked is left, the rest is, and no bar tells how long it was", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "😀", "ن"), maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 6 }), (text, pairs) => {
      const marks = pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
      const out = redactText(text, marks);
      const parts = takenOut(text, marks);
      assert.equal(out.split(bar).length - 1, parts.length);
      assert.equal(out.replaceAll(bar, "").length, text.length - parts.join("").length);
      assert.ok(out.isWellFormed());
      const gone = new Set(
        marks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
      );
      const left = Array.from(text).length && [...out.replaceAll(bar, "")].length;
      assert.ok(left <= text.length - [...gone].filter((at) => at < text.length).length);
    }),
  );
});

test("a file is what its bytes say: pdf, picture, text, or nothing that we take", () => {
  assert.equal(fileKind(bytes), "pdf");
  assert.equal(fileKind(Buffer.from("Seen in the yard.\r\n")), "text");
  assert.equal(fileKind(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), "jpeg");
  assert.equal(fileKind(Buffer.from("PK\u0003\u0004 a zip")), null);
  assert.equal(fileKind(Buffer.from([0xc3, 0x28])), null, "not UTF-8");
  assert.equal(textOf(Buffer.from("   ")), null);
});
