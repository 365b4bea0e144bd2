import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { unpackRtf } from "./unpack-rtf.ts";
import { wordsOfRtf } from "./words-of-rtf.ts";

const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

test("both examples of MS-OXRTFCP are unpacked", () => {
  const simple = hex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
  );
  assert.equal(unpackRtf(simple), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
  // It refers to what it is just writing.
  const across = hex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");
  assert.equal(unpackRtf(across), "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
  const plain = Buffer.concat([hex("15000000 05000000 4d454c41 00000000"), Buffer.from("{\\b}x")]);
  assert.equal(unpackRtf(plain), "{\\b}x");
});

test("the words of an RTF text, without fonts, colours, notes and what Word alone knows", () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\colortbl;\\red1;}\r\n" +
    "{\\*\\generator Riched20;}{\\info{\\author Somebody}}\\uc1\\pard\\f0 When is the caf\\'e9 open?\\par\r\n" +
    "Caf\\u233?s \\u8212\\'97 \\{both\\}\\line{\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2}\\par Ana\\emdash x}";
  assert.deepEqual(wordsOfRtf(rtf), {
    text: "When is the café open?\nCafés — {both}\nПривет\nAna—x",
    html: "",
  });
});

test("a page that was packed into an RTF text comes out as the page", () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}" +
    "\\htmlrtf {\\htmlrtf0 May she come later?{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 Ana\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}" +
    "{\\*\\mhtmltag84 <img>}{\\*\\htmltag27 </html>}}";
  assert.deepEqual(wordsOfRtf(rtf), {
    text: "",
    html: "<html><p>May she come later?&nbsp;Ana</p></html>",
  });
});

test("whatever stands there, something comes back, and in time", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("{", "}", "\\u1 ", "\\'", "\\*", "\\f1 ", "\\fromhtml1", "\\", "a", "\\uc9 ")),
      (all) => {
        const { text, html } = wordsOfRtf(all.join(""));
        assert.equal(typeof text + typeof html, "stringstring");
      },
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.equal(
        typeof unpackRtf(Buffer.concat([hex("00000000 ffffffff 4c5a4675 00000000"), bytes])),
        "string",
      );
    }),
  );
  for (const one of ["{", "\\", "{\\*", "\\u1", "\\'e9", "\\f1 ", "a\\b"]) {
    const begun = process.cpuUsage();
    wordsOfRtf(one.repeat(200_000));
    assert.ok(process.cpuUsage(begun).user < 2_000_000, one);
  }
});
