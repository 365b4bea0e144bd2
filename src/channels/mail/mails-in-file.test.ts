import assert from "node:assert/strict";
import { test } from "node:test";
import { mailsInFile } from "./mails-in-file.ts";

/** The mails of a file that comes in pieces of so many bytes. */
async function mailsOf(text: string, piece: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* file() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const found: string[] = [];
  for await (const mail of mailsInFile(file())) {
    let words = "";
    for await (const some of mail) words += some.toString();
    found.push(words);
  }
  return found;
}
const from = "From ana@example.org Mon Nov 16 14:00:00 2026\n";

test("an .eml is one mail, with the line ends that mails travel with", async () => {
  for (const piece of [1, 2, 3, 1_000])
    assert.deepEqual(await mailsOf("Subject: a\r\n\r\nFrom now on\nit is late", piece), [
      "Subject: a\r\n\r\nFrom now on\r\nit is late",
    ]);
});

test("an mbox is as many mails as stand in it, wherever the pieces end", async () => {
  const file = `${from}Subject: one\n\nFrom my point of view\n>From hers\n>>From his\n\n${from}Subject: two\n\n\nlast\n\n${from}Subject: three\n\nend`;
  for (const piece of [1, 2, 7, 64, 10_000])
    assert.deepEqual(await mailsOf(file, piece), [
      "Subject: one\r\n\r\nFrom my point of view\r\nFrom hers\r\n>From his\r\n",
      "Subject: two\r\n\r\n\r\nlast\r\n",
      "Subject: three\r\n\r\nend",
    ]);
});

test("as Thunderbird and Google write them; a mail that nobody reads to its end hides none", async () => {
  const file = `From - Mon Nov 16 14:00:00 2026\r\nSubject: one\r\n\r\na\r\n\r\nFrom 17239@xxx Mon Nov 16 14:00:00 +0000 2026\r\nSubject: two\r\n\r\nb\r\n`;
  assert.equal((await mailsOf(file, 5)).length, 2);
  async function* whole() {
    yield Buffer.from(file);
  }
  let count = 0;
  for await (const _ of mailsInFile(whole())) count++;
  assert.equal(count, 2);
});

test("a line without an end is no trouble, and an empty file is no mail", async () => {
  const [mail] = await mailsOf(`Subject: long\n\n${"x".repeat(500_000)}`, 70_000);
  assert.equal(mail?.length, 500_017);
  assert.deepEqual(await mailsOf("", 10), []);
});
