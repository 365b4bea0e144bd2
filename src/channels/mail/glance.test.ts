import assert from "node:assert/strict";
import { test } from "node:test";
import { cpuTime } from "../../../test/cpu-time.ts";
import { mayBeUrgent } from "./glance.ts";

const danger = "My daughter has taken a lot of pills and she is not waking up.";
const mail = (head: string, body: string) =>
  Buffer.from(`From: a@example.org\r\nTo: oak@desk.example\r\n${head}\r\n\r\n${body}\r\n`);
const base64 = (text: string) => Buffer.from(text).toString("base64");

test("a mail that tells of danger is seen in whatever way its words are packed", () => {
  assert.ok(mayBeUrgent(mail("Subject: hello", danger)));
  assert.ok(mayBeUrgent(mail(`Subject: =?utf-8?B?${base64(danger)}?=`, "See above.")));
  assert.ok(mayBeUrgent(mail("Subject: x\r\nContent-Transfer-Encoding: base64", base64(danger))));
  const wrapped = danger.replace("pills", "pil=\r\nls");
  assert.ok(mayBeUrgent(mail("Subject: x\r\nContent-Transfer-Encoding: quoted-printable", wrapped)));
  const part = `--b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<p>${danger}</p>`)}\r\n--b1--`;
  assert.ok(mayBeUrgent(mail('Subject: x\r\nContent-Type: multipart/mixed; boundary="b1"', part)));
});

test("an ordinary mail waits its turn, and one that is no mail breaks nothing", () => {
  assert.ok(!mayBeUrgent(mail("Subject: Bus", "When does the number 4 bus leave in the afternoon?")));
  for (const odd of ["", "\r\n\r\n", "Subject: =?utf-8?B?", "a".repeat(200_000)])
    assert.ok(!mayBeUrgent(Buffer.from(odd)));
});

test("a glance takes a few thousandths of a second, also at the largest mail", () => {
  const large = Buffer.from(`Subject: x\r\n\r\n${"When is the concert? ".repeat(500_000)}`);
  const began = cpuTime();
  for (let times = 0; times < 20; times++) mayBeUrgent(large);
  assert.ok((cpuTime() - began) / 20 < 100);
});
