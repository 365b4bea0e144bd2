import assert from "node:assert/strict";
import test from "node:test";
import { triage } from "./triage.ts";
import { ordinaryTold } from "./unseen/ordinary-told-for-tests.ts";
import { alarmingAfter, alarmingWider, harmlessWider } from "./unseen/wider-for-tests.ts";

const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

test("dangers told in wider words are found in eight languages, and named", (t) => {
  const rows = Object.entries(alarmingWider).flatMap(([code, texts]) =>
    texts.map((text) => ({ code, text, met: triage({ text }) })),
  );
  const missed = rows.filter(({ met }) => !met.emergency).map(({ text }) => text);
  const named = rows.filter(({ code, met }) => met.protocols[0] === code).length;
  const after = alarmingAfter.filter((text) => !triage({ text }).emergency);
  t.diagnostic(`wider emergencies: ${missed.length} missed, fitting first ${percent(named, rows.length)}`);
  assert.ok(missed.length <= 0.02 * rows.length, missed.join(" / "));
  assert.ok(named >= 0.9 * rows.length);
  assert.deepEqual(after, []);
});

test("figures of speech and everyday words in eight languages page almost nobody", (t) => {
  const alarms = harmlessWider.filter((text) => triage({ text }).emergency);
  t.diagnostic(`wider hard negatives: ${percent(alarms.length, harmlessWider.length)} false`);
  assert.ok(alarms.length <= 0.03 * harmlessWider.length, alarms.join(" / "));
});

test("an ordinary question is told by its language, type and topic", (t) => {
  const wrong = ordinaryTold.filter(([language, type, topic, text]) => {
    const met = triage({ text });
    return met.language !== language || met.type !== type || met.topic !== topic;
  });
  t.diagnostic(
    `ordinary questions told: ${percent(ordinaryTold.length - wrong.length, ordinaryTold.length)}`,
  );
  assert.ok(wrong.length <= 0.03 * ordinaryTold.length, wrong.map(([, , , text]) => text).join(" / "));
});

test("an Arabic word is read with and without the small words that lean on it", () => {
  for (const place of ["مدرسة", "المدرسة", "والمدرسة", "بالمدرسة"])
    assert.equal(triage({ text: `اتصل رجل وقال ${place} ستنفجر الساعة 12` }).protocols[0], "EM-BOMB", place);
});
