import assert from "node:assert/strict";
import test from "node:test";
import { triage } from "./triage.ts";
import { alarmingSigns, harmlessSigns, spokenSigns } from "./unseen/signs-for-tests.ts";

const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

test("dangers told by their signs are found, and named by the fitting protocol", (t) => {
  const rows = Object.entries(alarmingSigns).flatMap(([code, texts]) =>
    texts.map((text) => ({ code, text, met: triage({ text }) })),
  );
  const missed = rows.filter(({ met }) => !met.emergency).map(({ text }) => text);
  const named = rows.filter(({ code, met }) => met.protocols[0] === code).length;
  t.diagnostic(`told by signs: ${percent(rows.length - missed.length, rows.length)} found`);
  t.diagnostic(`told by signs, fitting first: ${percent(named, rows.length)}`);
  assert.ok(missed.length <= 0.03 * rows.length, missed.join(" / "));
  assert.ok(named >= 0.91 * rows.length);
});

test("what only sounds like such a danger pages almost nobody", (t) => {
  const alarms = harmlessSigns.filter((text) => triage({ text }).emergency);
  t.diagnostic(`beside the signs: ${percent(alarms.length, harmlessSigns.length)} false`);
  assert.ok(alarms.length <= 0.01 * harmlessSigns.length, alarms.join(" / "));
});

test("a language that is not read is not taken for one that is", (t) => {
  const read = new Set(["en", "es", "fr", "de", "ar", "pt", "zh", "vi"]);
  const told = spokenSigns.filter(([language, text]) => triage({ text }).language === language);
  const taken = spokenSigns.filter(([language, text]) => {
    const met = triage({ text }).language;
    return met !== language && read.has(met);
  });
  t.diagnostic(`languages told: ${percent(told.length, spokenSigns.length)}`);
  assert.deepEqual(taken, []);
  assert.ok(told.length >= 0.95 * spokenSigns.length);
});
