import assert from "node:assert/strict";
import test from "node:test";
import { fileOf, pageOf, seeMail } from "./see-mail.ts";

const dot = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
const mail = (head: string, ...parts: string[]) =>
  Buffer.from(`Subject: x\r\n${head}\r\n\r\n${parts.join("")}--b--\r\n`);
const mixed = (...parts: string[]) => mail("Content-Type: multipart/mixed; boundary=b", ...parts);
const html = (words: string) => part("Content-Type: text/html; charset=utf-8", words);
const picture = part(
  "Content-Type: image/gif; name=dot.gif\r\nContent-ID: <one@x>\r\nContent-Transfer-Encoding: base64",
  dot,
);

test("a mail's page gets the pictures that it names, and no others", async () => {
  const raw = mixed(html('<p>Hi</p><img src="cid:one@x"><img src="cid:of-nobody">'), picture);
  const page = await pageOf(raw);
  assert.deepEqual(page?.pictures, [dot, null]);
  assert.match(page?.html ?? "", /<img src="cid:0"><img src="cid:1">/);
  const { files, page: told } = await seeMail(raw);
  assert.deepEqual(told, { blocked: 0, links: 0, misleading: 0, isCut: false });
  assert.deepEqual(
    files.map(({ name, inline, picture }) => ({ name, inline, picture })),
    [{ name: "dot.gif", inline: true, picture: [1, 1] }],
  );
});

test("a mail without a page has none", async () => {
  const raw = Buffer.from("Subject: x\r\n\r\nOnly words.\r\n");
  assert.equal(await pageOf(raw), null);
  assert.deepEqual(await seeMail(raw), { files: [], page: null, protection: null, asksReceipt: false });
});

test("each file has its place, by which it is handed out as it came", async () => {
  const raw = mixed(
    part("Content-Type: text/plain", "Words."),
    part("Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf", "%PDF-1"),
    part("Content-Type: message/rfc822", "From: Tom <t@example.org>\r\nSubject: Buses\r\n\r\nAt four.\r\n"),
    part(
      "Content-Type: text/calendar",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\nDTSTART:20261203T180000Z\r\nEND:VEVENT\r\nEND:VCALENDAR",
    ),
  );
  const { files } = await seeMail(raw);
  for (const { nth, size } of files) {
    const found = await fileOf(raw, nth);
    assert.equal(Buffer.from(found?.base64 ?? "", "base64").length, size);
  }
  const named = (name: string) => files.find((file) => file.name === name);
  assert.equal(named("a.pdf")?.found, "PDF");
  assert.match(named("forwarded mail.eml")?.text ?? "", /Subject: Buses\n\nAt four\./);
  assert.equal(named("invitation.ics")?.invitation?.what, "Fair");
  assert.equal(await fileOf(raw, files.length + 1), null);
  assert.equal(await fileOf(raw, 0), null);
});

test("that it is signed, locked or asks to be told when it is read is seen", async () => {
  const words = part("Content-Type: text/plain", "Words.");
  assert.equal(
    (await seeMail(mail("Content-Type: multipart/signed; boundary=b", words))).protection,
    "signed",
  );
  assert.equal(
    (await seeMail(mail("Content-Type: multipart/encrypted; boundary=b", words))).protection,
    "encrypted",
  );
  const asks = mail(
    "Disposition-Notification-To: a@example.org\r\nContent-Type: multipart/mixed; boundary=b",
    words,
  );
  assert.equal((await seeMail(asks)).asksReceipt, true);
});

test("more files and pictures than anybody looks at are left out", async () => {
  const file = (nth: number) =>
    part(`Content-Type: text/plain\r\nContent-Disposition: attachment; filename=${nth}.txt`, "x");
  const { files } = await seeMail(mixed(...Array.from({ length: 400 }, (_, nth) => file(nth))));
  assert.equal(files.length, 200);
  const page = await pageOf(mixed(html('<img src="cid:one@x">'.repeat(5_000)), picture));
  assert.equal(page?.pictures.length, 50);
});
