import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { cpuTime } from "../../../test/cpu-time.ts";
import { capped, visibleText } from "./visible-text.ts";

const below = (quote: string) => `May she come later?\n\n${quote}`;

test("the mail that is quoted below is left out, in many programs' manners", () => {
  for (const quote of [
    "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@example.org> wrote:\n> Thank you.\n> We have it.",
    "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill\n<desk@example.org> wrote:\n\n> Thank you.",
    "Am 16.11.2026 um 09:41 schrieb Oak Hill <desk@example.org>:\nDanke.",
    "El lun, 16 nov 2026 a las 9:41, Oak Hill (<desk@example.org>) escribió:\n> Gracias",
    "في الاثنين، 16 نوفمبر 2026 في 9:41 كتب Oak Hill <desk@example.org>:\n> شكرا",
    "Noong Lun, Nob 16, 2026 nang 9:41 AM, sinulat ni Oak Hill <desk@example.org> ang:\n> Salamat.",
    "-----Original Message-----\nFrom: Oak Hill\n\nThank you.",
    "From: Oak Hill <desk@example.org>\nSent: Monday, November 16, 2026 9:41 AM\nTo: Ana\nSubject: Re: A question\n\nThank you.",
    "________________________________\nVon: Oak Hill\nGesendet: Montag\nAn: Ana\n\nDanke",
    "________________________________\nGönderen: Oak Hill <desk@example.org>\nGönderildi: 16 Kasım 2026 09:41\nKime: Ana\nKonu: Otobüs\n\nTeşekkürler",
    "> Thank you.\n> We have it.",
    "-- \nAna Souza\n555-0100",
    "Sent from my iPhone",
  ])
    assert.equal(visibleText(below(quote)), "May she come later?", quote);
});

test("what the writer wrote stays, also where it looks like a quotation's head", () => {
  for (const text of [
    "On Monday Ms Ito wrote:\nhe hit another child\nIs that so?",
    "Noong Lunes, sinulat ni Ms Ito ang:\nsinaktan niya ang bata\nTotoo ba?",
    "Gönderen: kim bu formu yolladı?\nKime: kime vereyim?",
    "From: whom do I get the form?\nTo: whom do I give it?",
    "He was sent from my house, at eight.\nSent from my desk, as ever",
    "---\nThank you",
    "I wrote: nothing.",
    "- milk\n-- bread",
  ])
    assert.equal(visibleText(text), text);
});

test("words beneath the quotation are the answer; answers between its lines keep the lines", () => {
  const head = "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@example.org> wrote:";
  assert.equal(visibleText(`${head}\n> When?\n\nOn Friday.`), "On Friday.");
  const between = `${head}\n> When?\nOn Friday.\n> Who?\nMe.`;
  assert.equal(visibleText(between), between);
});

test("a mail that is only a quotation or a forwarded mail is shown whole", () => {
  assert.equal(visibleText("> Only this"), "> Only this");
  const forwarded =
    "---------- Forwarded message ---------\nFrom: Bus <bus@example.org>\nDate: Monday\nSubject: Late\n\nIt is late.";
  assert.equal(visibleText(forwarded), forwarded);
  assert.equal(visibleText(`Is this true?\n\n${forwarded}`), `Is this true?\n\n${forwarded}`);
  const outlook = "Is this true?\n\nFrom: Bus\nSent: Monday\nTo: Ana\nSubject: Late\n\nIt is late.";
  assert.equal(visibleText(outlook, "FW: Late"), outlook);
  assert.equal(visibleText(outlook, "Re: Late"), "Is this true?");
});

test("plain lines are never lost", () => {
  const line = fc.stringMatching(/^[a-z ,.?!]{0,40}$/).filter((text) => !/^(?:sent|get)\b/.test(text.trim()));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join("\n").trim();
      assert.equal(visibleText(text), text);
    }),
  );
});

test("a quarter of a megabyte of anything takes a moment", () => {
  for (const unit of [
    "\n",
    "> \n",
    "On a ",
    "On a 1,\n",
    "From: a@b\n",
    "wrote:\n\n",
    "-",
    "1:11 a@b>:\n",
    "a@b wrote:\n",
  ]) {
    const text = `x\n${unit.repeat(250_000 / unit.length)}`;
    const begun = cpuTime();
    visibleText(text);
    const took = cpuTime() - begun;
    assert.ok(took < 1_000, `${JSON.stringify(unit)} took ${Math.round(took)} ms`);
  }
});

test("a very long text ends with a sentence that says where the rest is", () => {
  assert.equal(capped("short"), "short");
  assert.match(capped("x".repeat(100_001)), /^x{100000}\n\n\[The message is longer/);
});

test("against other people's samples, nothing that they expect to see is lost", (t) => {
  const folder = join(process.env.SHARED_DIR ?? "../shared", "corpora/reply-trim");
  if (!existsSync(folder)) return t.diagnostic(`${folder} is not here; nothing was compared`);
  const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  let [all, exact, whole] = [0, 0, 0];
  for (const file of ["github_email_reply_parser.json", "crisp-oss_email_reply_parser.json"]) {
    const read = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const cases: { input?: unknown; expected_visible_text?: unknown }[] = Array.isArray(read)
      ? read
      : read.cases;
    for (const { input, expected_visible_text: expected } of cases) {
      if (typeof input !== "string" || typeof expected !== "string") continue;
      const shown = plain(visibleText(input));
      all++;
      if (shown === plain(expected)) exact++;
      if (shown.includes(plain(expected))) whole++;
    }
  }
  t.diagnostic(`${all} samples: ${whole} show all that is expected, ${exact} exactly that`);
  assert.ok(whole >= all - 1 && exact >= all * 0.7);
});
