import assert from "node:assert/strict";
import { test } from "node:test";
import { cpuTime } from "../../test/cpu-time.ts";
import { asksFormal } from "./asks-formal.ts";

const asks = [
  "I want to make a formal complaint about the way my son was treated.",
  "I would like to FILE A FORMAL COMPLAINT.",
  "Please treat this as a formal complaint under your policy.",
  "I wish to lodge this as a formal complaint.",
  "We are raising a stage one complaint.",
  "Quiero presentar una queja formal contra la escuela.",
  "Deseo poner una reclamación formal.",
  "أريد تقديم شكوى رسمية ضد المدرسة",
  "Je souhaite déposer une plainte officielle.",
  "Hiermit reiche ich eine formelle Beschwerde ein.",
  "Quero apresentar uma reclamação formal.",
  "Tôi muốn nộp khiếu nại chính thức.",
  "我要提出正式投诉。",
];
const doesNot = [
  "I don't want to make a formal complaint, I only want to know when the bus comes.",
  "Rather than raise a formal complaint I would like to talk first.",
  "No quiero presentar una queja formal, solo preguntar.",
  "Is there a formal dress code for the concert?",
  "My son complains about his formal jacket.",
  "Thank you, I have nothing to complain about.",
];

for (const words of asks) test(`asks for the formal route: ${words}`, () => assert.ok(asksFormal(words)));
for (const words of doesNot) test(`does not: ${words}`, () => assert.equal(asksFormal(words), null));

test("it says by which words, and reads a long message in time", () => {
  assert.equal(asksFormal("Hello. I want to make a formal complaint!"), "make a formal complaint");
  const begun = cpuTime();
  asksFormal("file ".repeat(8_000));
  assert.ok(cpuTime() - begun < 500);
});
