import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { seeMail } from "../files/see-mail.ts";
import { parse } from "../parse.ts";
import { signedForTests } from "./signed-for-tests.ts";
import { signedWhole } from "./signed-whole.ts";

const mail = Buffer.from(
  'Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWann beginnt die Prüfung?\r\n--i\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\n\r\n%PDF-1\r\n--i--\r\n',
);

test("what was signed as one piece is found, with a length and in pieces without one", () => {
  for (const pieces of [0, 1_000, 7]) assert.deepEqual(signedWhole(signedForTests(mail, pieces)), mail);
  const long = Buffer.alloc(3_000_000, "Wörter\r\n");
  for (const pieces of [0, 1_000]) assert.deepEqual(signedWhole(signedForTests(long, pieces)), long);
});

test("what is locked, cut off or no such thing is nothing, and nothing throws", () => {
  const whole = signedForTests(mail);
  // 1.2.840.113549.1.7.3: enveloped data.
  const locked = Buffer.from(whole);
  locked[locked.indexOf(Buffer.from([0xf7, 0x0d, 1, 7, 2])) + 4] = 3;
  for (const bytes of [locked, whole.subarray(0, 200), Buffer.alloc(0), Buffer.from("hello")])
    assert.equal(signedWhole(bytes), null);
  assert.equal(
    signedWhole(Buffer.concat(Array.from({ length: 200_000 }, () => Buffer.from([0x30, 0x80])))),
    null,
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
      fc.constantFrom(0, 50),
      (changes, pieces) => {
        const bytes = signedForTests(mail, pieces);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        signedWhole(bytes);
      },
    ),
  );
});

test("a mail that was signed so has its words and files, listed as those of any mail", async () => {
  for (const type of ["application/pkcs7-mime; smime-type=signed-data", "application/x-pkcs7-mime"]) {
    const head = `From: Ana <ana@example.org>\r\nContent-Type: ${type}; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const raw = Buffer.from(`${head}${signedForTests(mail, 100).toString("base64")}`);
    const told = await parse(raw);
    assert.equal(told.text, "Wann beginnt die Prüfung?");
    assert.equal(told.protection, "signed");
    assert.deepEqual(
      told.attachments.map(({ name }) => name),
      ["smime.p7m", "plan.pdf"],
    );
    const seen = await seeMail(raw);
    assert.deepEqual(
      seen.files.map(({ nth, name, found }) => [nth, name, found]),
      [
        [1, "smime.p7m", null],
        [2, "plan.pdf", "PDF"],
      ],
    );
  }
});
