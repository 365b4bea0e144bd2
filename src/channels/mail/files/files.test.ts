import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { listTar, listZip } from "./archive.ts";
import { dangerOfFile } from "./danger.ts";
import { isOtherwise, kindOfFile } from "./file-kind.ts";
import { fileName, isDoubled } from "./file-name.ts";
import { pictureSize } from "./picture-size.ts";
import { zipOf } from "./zip-for-tests.ts";

test("a name loses folders, unseen signs and what turns the writing, and keeps its ending", () => {
  const names: [string | null, string][] = [
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\x\\form.pdf", "form.pdf"],
    ["photo\u202Egpj.exe", "photogpj.exe"],
    ["a\u0000b\r\nc.txt", "abc.txt"],
    ["zero\u200Bwidth\uFEFF.doc", "zerowidth.doc"],
    ["..", "file"],
    ["...hidden", "hidden"],
    ["name.pdf . ", "name.pdf"],
    ["CON.txt", "_CON.txt"],
    ['a<b>:"|?*.txt', "a_b______.txt"],
    [null, "file"],
    ["نموذج.pdf", "نموذج.pdf"],
    ["e\u0301cole.pdf", "école.pdf"],
  ];
  for (const [given, shown] of names) assert.equal(fileName(given), shown, JSON.stringify(given));
  assert.match(fileName(`${"long ".repeat(100)}.pdf.exe`), /^.{100,120}….{0,8}\.pdf\.exe$/u);
});

const sign = fc
  .oneof(
    fc.integer({ min: 0, max: 0x24ff }),
    fc.integer({ min: 0xd7f0, max: 0x10_ffff }),
    fc.constantFrom(0x2f, 0x5c, 0x2e, 0x20),
  )
  .map((code) => (code >= 0xd800 && code < 0xe000 ? String.fromCharCode(code) : String.fromCodePoint(code)));

test("no name has a path, a control sign or one that turns the writing, and a name stays what it became", () => {
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 150 }).map((some) => some.join("")),
      (given) => {
        const name = fileName(given);
        assert.doesNotMatch(name, /[\p{Cc}\p{Cf}/\\<>:"|?*]/u);
        assert.ok(name.length > 0 && name.length <= 120 && name.isWellFormed());
        assert.equal(fileName(name), name);
      },
    ),
  );
});

test("two endings are told where the first is that of a harmless file", () => {
  for (const name of ["letter.pdf.exe", "a.jpg.scr", "x.docx.js"]) assert.ok(isDoubled(name), name);
  for (const name of ["letter.pdf", "v1.2.pdf", "backup.tar.gz", "doc.pdf.zip.gz", "a.b.c"])
    assert.ok(!isDoubled(name), name);
});

const bytes = (text: string) => Buffer.from(text, "latin1");

test("what a file is shows in its content, and the mail is told when it says otherwise", () => {
  const png = bytes("\x89PNG\r\n\x1a\n");
  const found: [Buffer, string, string | undefined, boolean][] = [
    [bytes("%PDF-1.7"), "application/pdf", "PDF", false],
    [png, "application/pdf", "PNG picture", true],
    [png, "application/octet-stream", "PNG picture", false],
    [bytes("MZ\x90"), "image/png", "Windows program", true],
    [bytes("plain words"), "application/pdf", undefined, true],
    [bytes("plain words"), "text/plain", undefined, false],
    [bytes("<!doctype html><p>"), "text/plain", "web page", true],
    [bytes("\xff\xd8\xff\xe0"), "image/jpg", "JPEG picture", false],
  ];
  for (const [content, said, name, isOther] of found) {
    const kind = kindOfFile(content);
    assert.equal(kind?.name, name);
    assert.equal(isOtherwise(said, kind, content), isOther, `${said} ${name}`);
  }
});

test("a workbook, slides or a letter with macros is what its mail says", () => {
  for (const [folder, type] of [
    ["word/", "application/vnd.ms-word.document.macroEnabled.12"],
    ["xl/", "application/vnd.ms-excel.sheet.macroEnabled.12"],
    ["ppt/", "application/vnd.ms-powerpoint.presentation.macroEnabled.12"],
  ] as const) {
    const content = bytes("PK\x03\x04");
    assert.equal(isOtherwise(type, kindOfFile(content, [`${folder}x.xml`]), content), false, type);
  }
});

test("what may act is set apart by its ending, its type, its content or its macros; what does not is not", () => {
  const apart = (
    name: string,
    content = bytes("x"),
    type = "application/octet-stream",
    entries: string[] = [],
  ) => dangerOfFile({ name, type, kind: kindOfFile(content, entries)?.key ?? null, bytes: content, entries });
  assert.equal(apart("a.exe"), "program");
  assert.equal(apart("A.JS"), "script");
  assert.equal(apart("harmless.txt", bytes("MZ\x90")), "program");
  assert.equal(apart("photo.png", bytes('<svg xmlns="x">')), "page");
  assert.equal(apart("words.txt", bytes("<html>")), "page");
  assert.equal(apart("a", bytes("x"), "text/html; charset=utf-8"), "page");
  assert.equal(apart("plan.docm"), "macros");
  const zip = bytes("PK\x03\x04");
  assert.equal(apart("plan.docx", zip, "", ["word/document.xml", "word/vbaProject.bin"]), "macros");
  assert.equal(apart("plan.docx", zip, "", ["word/document.xml"]), null);
  const ole = Buffer.concat([
    bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    Buffer.from("_VBA_PROJECT", "utf16le"),
  ]);
  assert.equal(apart("plan.doc", ole), "macros");
  assert.equal(apart("plan.doc", ole.subarray(0, 8)), null);
  for (const name of ["a.pdf", "a.jpg", "a.docx", "a.ics", "a.zip", "a.txt", "a.heic"])
    assert.equal(apart(name), null, name);
});

test("an archive is listed by what it says, and one that would grow beyond sense is told", async () => {
  const zip = zipOf([
    ["a/letter.txt", bytes("hello")],
    ["../../evil\u202Etxt.exe", bytes("x")],
  ]);
  const strange = await listZip(zip);
  assert.equal(strange?.count, 2);
  const listed = await listZip(
    zipOf([
      ["a/letter.txt", bytes("hello")],
      ["zeros.bin", Buffer.alloc(20_000_000)],
    ]),
  );
  assert.deepEqual(listed?.entries, [
    { name: "a/letter.txt", size: 5, isLocked: false },
    { name: "zeros.bin", size: 20_000_000, isLocked: false },
  ]);
  assert.equal(listed?.isBomb, true);
  const many = await listZip(zipOf(Array.from({ length: 20_000 }, (_, at) => [`${at}`, bytes("")])));
  assert.equal(many?.isBomb, true);
  assert.equal(many?.entries.length, 100);
  assert.equal(await listZip(bytes("PK\x03\x04 broken")), null);
});

test("a tar is listed by its heads", () => {
  const head = Buffer.alloc(512);
  head.write("papers/a.txt", 0);
  head.write("00000000005\0", 124);
  head.write("ustar\0", 257);
  const tar = Buffer.concat([head, Buffer.alloc(512), Buffer.alloc(1024)]);
  assert.equal(kindOfFile(tar)?.key, "tar");
  assert.deepEqual(listTar(tar)?.entries, [{ name: "papers/a.txt", size: 5, isLocked: false }]);
});

test("a picture's size is read from its head, and no bytes break the reading", () => {
  const png = Buffer.alloc(24);
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(20_000, 20);
  assert.deepEqual(pictureSize(png, "png"), [30_000, 20_000]);
  const jpeg = bytes("\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x01\x00\x02\x00\x03\x01\x00\x00");
  assert.deepEqual(pictureSize(jpeg, "jpeg"), [512, 256]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
      for (const kind of ["png", "jpeg", "gif", "webp", "bmp"]) pictureSize(Buffer.from(some), kind);
      kindOfFile(Buffer.from(some));
      listTar(Buffer.from(some));
    }),
  );
});
