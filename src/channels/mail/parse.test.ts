import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { parse } from "./parse.ts";
import { readTold } from "./tell.ts";
import { understand } from "./understand.ts";

const read = (raw: string | Buffer) => parse(Buffer.from(raw as Buffer));
const latin1 = (raw: string) => Buffer.from(raw, "latin1");
const b64 = (bytes: Buffer | string) => Buffer.from(bytes as Buffer).toString("base64");
const mixed = (parts: string, type = "multipart/mixed", more = "") =>
  `Subject: Hello\r\nContent-Type: ${type}; boundary=b${more}\r\n\r\n${parts}\r\n--b--\r\n`;
const part = (head: string, words: string) => `--b\r\n${head}\r\n\r\n${words}\r\n`;

test("words are read in the charset that is said", async () => {
  const said: Record<string, [string, string]> = {
    "iso-2022-jp": ["GyRCRnxLXBsoQg==", "日本"],
    shift_jis: ["k/qWew==", "日本"],
    "euc-jp": ["xvzL3A==", "日本"],
    "ks_c_5601-1987": ["x9GxuQ==", "한국"],
    "euc-kr": ["x9GxuQ==", "한국"],
    big5: ["pKSk5Q==", "中文"],
    gb2312: ["1tDOxA==", "中文"],
    gb18030: ["1tDOxA==", "中文"],
    "windows-1251": ["z/Do4uXy", "Привет"],
    "koi8-r": ["8NLJ18XU", "Привет"],
    "windows-1252": ["5PbfgA==", "äöß€"],
    "iso-8859-15": ["pA==", "€"],
    "windows-1255": ["+ezl7Q==", "שלום"],
    "windows-1256": ["48vH4Q==", "مثال"],
    "windows-1257": ["1cTW3A==", "ÕÄÖÜ"],
    "utf-16le": [b64(Buffer.from("ça va", "utf16le")), "ça va"],
  };
  for (const [charset, [code, words]] of Object.entries(said)) {
    const { text, subject } = await read(
      `Subject: =?${charset}?B?${code}?=\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n${code}`,
    );
    assert.equal(text, words, charset);
    assert.equal(subject, words, charset);
  }
});

test("words are read where no charset is said, or a wrong one", async () => {
  const text = async (type: string, bytes: Buffer, more = "") =>
    (await read(Buffer.concat([Buffer.from(`${more}Content-Type: text/plain${type}\r\n\r\n`), bytes]))).text;
  const umlauts = latin1("Gr\xfc\xdfe aus K\xf6ln");
  assert.equal(await text("", umlauts), "Grüße aus Köln");
  assert.equal(await text("; charset=utf-8", umlauts), "Grüße aus Köln");
  assert.equal(await text("; charset=us-ascii", umlauts), "Grüße aus Köln");
  assert.equal(await text("; charset=nonsense", umlauts), "Grüße aus Köln");
  assert.equal(await text("; charset=iso-8859-1", Buffer.from("Grüße aus Köln")), "Grüße aus Köln");
  assert.equal(await text("; charset=big5", Buffer.from("您好！你今天好吗？")), "您好！你今天好吗？");
  assert.equal(await text("", Buffer.from("\x1b$BF|K\\\x1b(B")), "日本");
  const russian = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  assert.equal(await text("", russian, "Subject: =?windows-1251?B?z/Do4uXy?=\r\n"), "Привет");
  assert.equal(await text("; charset=utf-7", Buffer.from("Hi Mom -+Jjo--!+-+AGE")), "Hi Mom -☺-!+a");
  assert.equal(await text("; charset=iso-2022-kr", Buffer.from("\x1b$)C\x0e0a<.\x0f ok")), "결석 ok");
  assert.equal(await text("; charset=hz-gb-2312", Buffer.from("~{Gk<Y~} ok")), "请假 ok");
  const page = (charset: string) => Buffer.concat([Buffer.from(`<meta charset=${charset}><p>`), russian]);
  for (const charset of ["windows-1251", "nonsense"]) {
    const raw = Buffer.concat([Buffer.from("Content-Type: text/html\r\n\r\n"), page(charset)]);
    assert.equal((await read(raw)).text, charset === "nonsense" ? "Ïðèâåò" : "Привет", charset);
  }
  const broken = Buffer.concat([Buffer.from("ÄÖÜ äöü "), Buffer.from([0xc3]), Buffer.from(" ß")]);
  assert.equal(await text("; charset=utf-8", broken), "ÄÖÜ äöü \uFFFD ß");
});

test("a head that holds letters without saying in which charset is read", async () => {
  const mail = await read(latin1("Subject: Gr\xfc\xdfe\r\nFrom: J\xf6rg <j@example.org>\r\n\r\nx"));
  assert.equal(mail.subject, "Grüße");
  assert.deepEqual(mail.from, [{ name: "Jörg", address: "j@example.org" }]);
  assert.equal((await read("Subject: Grüße\r\n\r\nx")).subject, "Grüße");
  const { sender } = await understand(latin1("From: J\xf6rg <j@example.org>\r\n\r\nx"));
  assert.deepEqual(sender, { name: "Jörg", address: "j@example.org", sole: true });
});

test("no charset of the head makes an address of bytes that are none", async () => {
  const hidden = Buffer.from("From: principal@school.example (\uFFE9)", "utf16le");
  const raw = Buffer.concat([
    ...[Buffer.from("Subject: =?utf-16le?B?YQA=?=\r\n"), hidden],
    Buffer.from("\r\nFrom: eve@example.org\r\n\r\nx"),
  ]);
  assert.equal((await understand(raw)).sender?.address, "eve@example.org");
});

test("a NUL in the subject or the words is left out; the field that stands there last says what is answered", async () => {
  const raw =
    "Subject: =?utf-8?Q?A=00b?=\r\nIn-Reply-To: <first@x.org> <second@x.org>\r\nIn-Reply-To: <third@x.org> <fourth@x.org>\r\n\r\nOne\0 two";
  const { subject, text, inReplyTo } = await readTold(Buffer.from(raw));
  assert.deepEqual([subject, text, inReplyTo], ["Ab", "One two", "<third@x.org>"]);
});

test("a mark before the first letter and lines without a line feed change nothing", async () => {
  const usual = "Subject: Hello\r\nFrom: Ana <ana@example.org>\r\n\r\nOne\r\nTwo";
  for (const raw of [`\uFEFF${usual}`, usual.replaceAll("\r\n", "\r")]) {
    const { subject, text, from } = await read(raw);
    assert.deepEqual([subject, text, from[0]?.address], ["Hello", "One\nTwo", "ana@example.org"]);
    assert.equal((await understand(Buffer.from(raw))).sender?.address, "ana@example.org");
  }
});

test("a head that is written in odd ways is read all the same", async () => {
  const wide = Buffer.from("\uFEFFFrom: Ana <ana@example.org>\r\nSubject: Hello\r\n\r\nOne", "utf16le");
  for (const raw of [
    wide,
    Buffer.from(wide).swap16(),
    "\r\n\r\nFrom: Ana <ana@example.org>\r\nSubject: Hello\r\n\r\nOne",
    "From : Ana <ana@example.org>\r\nSubject\t: Hello\r\n\r\nOne",
    "From: Ana <mailto:ana@example.org>\r\nSubject: Hello\n\r\nOne",
    "From: ana@example.org\r\nSubject: Hello\r\nOne",
  ]) {
    const { subject, text, from } = await read(raw);
    assert.deepEqual([subject, text, from[0]?.address], ["Hello", "One", "ana@example.org"], String(raw));
  }
  const none = await read("Is the bus late?\r\nPlease say.");
  assert.deepEqual([none.subject, none.text], ["", "Is the bus late?\nPlease say."]);
  assert.equal((await read("Subject: =?utf-7?Q?Gr+APwA3w-e?=\r\n\r\nx")).subject, "Grüße");
  assert.equal((await read("Subject: =?utf-8?Q?One=0D=0ABcc:_x?=\r\n\r\nx")).subject, "One Bcc: x");
});

test("parts of odd kinds are words: no type, enriched, an empty text beside a page, base64 that is none", async () => {
  const text = async (parts: string, type?: string) => (await read(mixed(parts, type))).text.trim();
  for (const type of ["text", "Plain", "text/enriched"])
    assert.equal(await text(part(`Content-Type: ${type}`, "May she come?")), "May she come?", type);
  const page = part("Content-Type: text/html", "<p>May she come?</p>");
  const empty = await read(mixed(part("Content-Type: text/plain", "\r\n") + page, "multipart/alternative"));
  assert.deepEqual([empty.text.trim(), empty.isPage], ["May she come?", true]);
  const code = "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64";
  assert.equal(await text(part(code, "May she come, please?")), "May she come, please?");
  const foot = `${b64("May she")}\r\n${b64(" come?\n")}\r\n____\r\nThe list of parents`;
  assert.equal(await text(part(code, foot)), "May she come?\nThe list of parents");
  const uu = part(
    "Content-Type: a/b; name=a.txt\r\nContent-Transfer-Encoding: x-uuencode",
    "begin 644 a.txt\r\n#86)C\r\n`\r\nend",
  );
  assert.equal((await read(mixed(uu))).attachments[0]?.size, 3);
  const mail = "\r\nSubject: One\r\n\r\nMay she come?";
  const digest = await read(mixed(`--b\r\n${mail}\r\n--b\r\n${mail}\r\n`, "multipart/digest"));
  assert.deepEqual(
    digest.attachments.map(({ text }) => text),
    ["Subject: One\n\nMay she come?", "Subject: One\n\nMay she come?"],
  );
});

test("a picture of the page that its sender's server has emptied is no file; an empty file is one", async () => {
  const image = "Content-Type: image/png; name=a.png\r\nContent-Id: <a@b>\r\nContent-Disposition: inline";
  const empty = "Content-Type: image/png; name=b.png\r\nContent-Disposition: attachment\r\n";
  const page = part("Content-Type: text/html", '<p>See <img src="cid:a@b"></p>');
  assert.deepEqual((await read(mixed(`${page}--b\r\n${image}\r\n\r\n--b\r\n${empty}`))).files, ["b.png"]);
});

test("names of files are read in all the ways in which they are written", async () => {
  const name = async (head: string) => (await read(mixed(part(head, "x")))).files[0];
  const file = "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ";
  assert.equal(await name(`${file}filename="a b.txt"`), "a b.txt");
  assert.equal(await name(`${file}filename*=utf-8''%C3%84.txt`), "Ä.txt");
  assert.equal(await name(`${file}filename*0*=utf-8''%C3%84; filename*1="b.txt"`), "Äb.txt");
  assert.equal(await name(`${file}filename="=?utf-8?B?w4QudHh0?="`), "Ä.txt");
  assert.equal(await name("Content-Type: application/pdf; name*=iso-8859-1''%C4.pdf"), "Ä.pdf");
});

test("a mail in the mail is listed, and told with its words; what it holds is not ours", async () => {
  const inner = "From: Bo <bo@example.org>\r\nSubject: Lost coat\r\n\r\nHas anybody seen it?";
  const attached = await read(
    mixed(
      part("Content-Type: text/plain", "See below") +
        part("Content-Type: message/rfc822\r\nContent-Disposition: attachment", inner),
    ),
  );
  assert.equal(attached.text, "See below");
  const [file] = attached.attachments;
  assert.equal(file?.type, "message/rfc822");
  assert.equal(file?.size, inner.length + 2);
  assert.equal(file?.text, "From: Bo <bo@example.org>\nSubject: Lost coat\n\nHas anybody seen it?");
  const only = await understand(Buffer.from(mixed(part("Content-Type: message/rfc822", inner))));
  assert.match(only.text, /Lost coat\s+Has anybody seen it\?$/);
});

test("a page beside pictures, without a text part, is read as words; its headings are not shouted", async () => {
  const { text, attachments } = await read(
    mixed(
      part("Content-Type: text/html", '<h1>The Bus</h1><p>is late <img src="cid:a@b"></p>') +
        part(
          "Content-Type: image/png\r\nContent-Id: <a@b>\r\nContent-Disposition: attachment; filename=a.png",
          "x",
        ) +
        part(
          "Content-Type: image/png\r\nContent-Id: <c@d>\r\nContent-Disposition: inline; filename=c.png",
          "x",
        ),
      "multipart/related",
    ),
  );
  assert.match(text, /^The Bus\s+is late/);
  assert.deepEqual(
    attachments.map(({ name, inline }) => [name, inline]),
    [
      ["a.png", true],
      ["c.png", false],
    ],
  );
});

test("of a page that is longer than anybody reads the beginning is read", async () => {
  const { text, html, readable } = await read(
    `Subject: x\r\nContent-Type: text/html\r\n\r\n${"<p>Where is the bus?</p>\n".repeat(100_000)}`,
  );
  assert.equal(readable, true);
  assert.ok(text.startsWith("Where is the bus?\n\nWhere"));
  assert.equal(html?.length, 2_000_000);
});

test("an invitation is listed, and says what it is for", async () => {
  const event =
    "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nDTSTART:1970\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Parents'\r\n  evening\\, grade 4\r\nDTSTART;TZID=Europe/London:20261201T180000\r\nEND:VEVENT\r\nEND:VCALENDAR";
  const raw = mixed(part("Content-Type: text/calendar; method=REQUEST", event));
  const said = "Parents' evening, grade 4\n2026-12-01, 18:00 (Europe/London)";
  assert.equal((await read(raw)).attachments[0]?.text, said);
  assert.equal((await understand(Buffer.from(raw))).text, said);
});

test("a winmail.dat is listed with the files in it; a broken one alone", async () => {
  const attribute = (level: number, id: number, value: Buffer) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(value.length, 5);
    return Buffer.concat([head, value, Buffer.alloc(2)]);
  };
  const start = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]);
  const winmail = Buffer.concat([
    ...[start, attribute(1, 0x00089006, Buffer.from([0, 0, 1, 0]))],
    ...[attribute(2, 0x00018010, Buffer.from("note.pdf\0")), attribute(2, 0x0006800f, Buffer.from("%PDF-"))],
  ]);
  const files = async (bytes: Buffer) =>
    (
      await read(
        mixed(
          part(
            "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64",
            b64(bytes),
          ),
        ),
      )
    ).attachments.map(({ name, size }) => [name, size]);
  assert.deepEqual(await files(winmail), [
    ["winmail.dat", winmail.length],
    ["note.pdf", 5],
  ]);
  assert.deepEqual(await files(winmail.subarray(0, -4)), [["winmail.dat", winmail.length - 4]]);
});

test("a file among the words, as before MIME, is listed; what only looks like one stays in the words", async () => {
  const { text, attachments } = await read(
    "Subject: x\r\n\r\nSee this\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\nBye",
  );
  assert.equal(text, "See this\nBye");
  const [{ name, size, sha256 } = { name: "", size: 0, sha256: "" }] = attachments;
  assert.deepEqual([name, size, sha256], ["cat.txt", 3, createHash("sha256").update("Cat").digest("hex")]);
  const talk = "begin 644 is what he said\nand there was no\nend";
  assert.equal((await read(`\r\n${talk}`)).text, talk);
});

test("signed and locked mails say so", async () => {
  const protection = async (raw: string) => (await read(raw)).protection;
  assert.equal(await protection(mixed(part("Content-Type: text/plain", "x"), "multipart/signed")), "signed");
  assert.equal(
    await protection(mixed(part("Content-Type: text/plain", "x"), "multipart/encrypted")),
    "encrypted",
  );
  assert.equal(
    await protection("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx"),
    "encrypted",
  );
  assert.equal(
    await protection("Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\nx"),
    "signed",
  );
  assert.equal(await protection("Subject: x\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQ"), "encrypted");
  assert.equal(await protection("Subject: x\r\n\r\nx"), null);
  // A list puts its foot below, Exchange loses the type of the whole.
  const sealed = (type: string) =>
    mixed(part("Content-Type: text/plain", "x") + part(`Content-Type: ${type}`, "y"));
  assert.equal(await protection(sealed("application/pgp-signature; name=signature.asc")), "signed");
  assert.equal(await protection(sealed("application/pgp-encrypted")), "encrypted");
  const locked = mixed(part("Content-Type: application/pgp-encrypted", "Version: 1"), "multipart/encrypted");
  assert.match((await understand(Buffer.from(locked))).text, /encrypted, and we have no key/);
});

test("a date is told in UTC, and one that is none is none", async () => {
  const date = async (words: string) => (await read(`Date: ${words}\r\n\r\nx`)).date;
  assert.equal(await date("Fri, 07 Mar 2008 02:35:23 -0800 (PST)"), "2008-03-07T10:35:23.000Z");
  for (const none of ["yesterday", "yesterday 5", "5", "", "Fri"]) assert.equal(await date(none), null, none);
  assert.equal(await date("Fri, 07 Mar 2014 11:01:40 CET"), "2014-03-07T10:01:40.000Z");
  assert.equal(await date("Fri, 7 Mar 14 11:01:40 MESZ"), "2014-03-07T09:01:40.000Z");
  assert.equal(await date("Fri, 7 Mar 2014 11.01.40 +0100"), "2014-03-07T10:01:40.000Z");
  assert.equal(await date("2014-03-07T11:01:40"), "2014-03-07T11:01:40.000Z");
  assert.equal(await date("Fri, 7 Mar 114 11:01:40 +0100"), "2014-03-07T10:01:40.000Z");
  assert.equal(await date("Fri, 7 Mar 2014 11:01:40 A"), "2014-03-07T11:01:40.000Z");
  assert.equal((await read("\r\nx")).date, null);
});

test("a boundary that never comes loses no word", async () => {
  assert.equal(
    (await read("Content-Type: multipart/mixed; boundary=b\r\n\r\nWhere is the bus?")).text,
    "Where is the bus?",
  );
});

test("a mail that is cut off at any place is read, also in the heads of the mails within it", async () => {
  const inner = part(
    "Content-Type: message/rfc822\r\nContent-Disposition: inline",
    "Subject: Within\r\n\r\nwords",
  );
  const outer = part(
    "Content-Type: message/rfc822\r\nContent-Disposition: inline",
    mixed(inner).replaceAll("--b", "--c").replace("=b", "=c"),
  );
  const whole = mixed(part("Content-Type: text/plain", "hi") + outer);
  for (let end = 0; end <= whole.length; end += 3)
    for (const raw of [whole.slice(0, end), whole.slice(0, end).replaceAll("\r", "")]) {
      const never = new Promise<string>((tell) => setTimeout(tell, 5_000, raw).unref());
      assert.equal(typeof (await Promise.race([read(raw), never])), "object");
    }
  const odd = `${mixed("").slice(0, 60)}\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n------odd\r\nx`;
  assert.equal((await read(odd)).subject, "Hello");
});

test("what a mail answers is told by its ids, with words beside them or without brackets", async () => {
  const ids = async (words: string) =>
    (await readTold(Buffer.from(`In-Reply-To: ${words}\r\n\r\nx`))).inReplyTo;
  assert.equal(await ids('Your message of "Mon, 16 Nov" <p1@y.example>'), "<p1@y.example>");
  assert.equal(await ids("<p1@y.example>,<p2@y.example>"), "<p1@y.example>");
  assert.equal(await ids("p1@y.example"), "<p1@y.example>");
  assert.equal(await ids("<p1>"), "<p1>");
});

test("the language is guessed as the desk guesses it", async () => {
  const language = async (words: string) =>
    (await readTold(Buffer.from(`Subject: x\r\n\r\n${words}`))).language;
  assert.equal(
    await language("Hola, mi hija no puede ir mañana a la escuela porque está enferma. Gracias."),
    "es",
  );
  assert.equal(await language("What time does the bus leave?"), "en");
  assert.equal(await language("12:30 ?"), null);
});
