import assert from "node:assert/strict";
import test from "node:test";
import { triage } from "./triage.ts";
import { alarmingShapes, besideSealedShapes, besideShapes, sealedShapes } from "./unseen/shapes-for-tests.ts";
import { shapedLanguages } from "./words/shapes/index.ts";
import { partsOf } from "./words/shapes/shape-words.ts";
import { shapes, worthALook } from "./words/shapes/shapes.ts";

const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

test("dangers of fourteen languages are found by their shapes, and named", (t) => {
  const rows = Object.entries(alarmingShapes).flatMap(([code, texts]) =>
    texts.map((text) => ({ code, text, met: triage({ text }) })),
  );
  const found = rows.filter(({ met }) => met.emergency);
  const named = rows.filter(({ met, code }) => met.protocols.some((one) => one === code));
  t.diagnostic(`by shapes: found ${percent(found.length, rows.length)}`);
  t.diagnostic(`by shapes, named: ${percent(named.length, rows.length)}`);
  assert.ok(found.length >= 0.98 * rows.length);
  assert.ok(named.length >= 0.95 * rows.length);
});

test("what is near the shapes and harmless pages almost nobody", (t) => {
  const alarms = besideShapes.filter((text) => triage({ text }).emergency);
  t.diagnostic(`beside the shapes: ${percent(alarms.length, besideShapes.length)} false`);
  assert.ok(alarms.length <= 0.015 * besideShapes.length, alarms.join("\n"));
});

test("of the texts that stayed sealed while the shapes were made nine of ten are found", (t) => {
  const rows = Object.entries(sealedShapes).flatMap(([code, texts]) =>
    texts.map((text) => ({ code, met: triage({ text }) })),
  );
  const found = rows.filter(({ met }) => met.emergency).length;
  const first = rows.filter(({ met, code }) => met.protocols[0] === code).length;
  const alarms = besideSealedShapes.filter((text) => triage({ text }).emergency).length;
  t.diagnostic(`sealed: found ${percent(found, rows.length)}, fitting first ${percent(first, rows.length)}`);
  t.diagnostic(`beside the sealed: ${percent(alarms, besideSealedShapes.length)} false`);
  assert.ok(found >= 0.9 * rows.length);
  assert.ok(first >= 0.8 * rows.length);
  assert.ok(alarms <= 0.1 * besideSealedShapes.length);
});

test("a danger in a language with few words is found, and still looked at by a person when it is not", () => {
  for (const [text, language, protocol] of [
    ["сын оставил записку простите меня и не отвечает", "ru", "EM-SELFHARM"],
    ["okulda silahlı bir adam var", "tr", "EM-WEAPON"],
    ["میرا بیٹا سانس نہیں لے رہا", "ur", "EM-MEDICAL"],
  ] as const) {
    const met = triage({ text });
    assert.equal(met.language, language);
    assert.equal(met.protocols[0], protocol);
  }
  const asked = triage({ text: "сын потерял куртку в раздевалке, кому позвонить" });
  assert.equal(asked.emergency, false);
  assert.equal(asked.glance, true);
});

test("every part of a shape has words in some language, and every word list of parts is used by a shape", () => {
  const lines = Object.values(shapes).flat();
  for (const part of lines.flatMap(partsOf))
    assert.ok(
      shapedLanguages.some(({ parts }) => parts[part] !== undefined),
      `no words for @${part}`,
    );
  for (const { language, parts } of shapedLanguages) {
    const spoken = lines.filter((line) => {
      const [met = ""] = line.split(" -");
      return partsOf(met).every((part) => parts[part] !== undefined);
    });
    const used = new Set(spoken.flatMap(partsOf));
    assert.deepEqual(
      Object.keys(parts).filter((part) => !used.has(part)),
      [],
      language,
    );
  }
});

test("a language that looks like another one is read as both", () => {
  assert.equal(triage({ text: "випав з другого поверху" }).protocols[0], "EM-MEDICAL");
  assert.equal(triage({ text: "ikinci kattan düştü" }).protocols[0], "EM-MEDICAL");
  assert.equal(triage({ text: "servis şoförü çok nazik" }).emergency, false);
});

test("half of a shape pages nobody and is seen by a person soon; an everyday question is not", () => {
  for (const text of [
    "She is pregnant.",
    "Il est parti en courant et personne ne sait où.",
    "他脖子上有手指印",
  ]) {
    const met = triage({ text });
    assert.ok(met.emergency || met.glance, text);
  }
  assert.equal(triage({ text: "What are the hours of the library on Mondays?" }).glance, false);
  const parts = new Set(Object.values(shapes).flat().flatMap(partsOf));
  assert.deepEqual(
    worthALook.filter((part) => !parts.has(part)),
    [],
  );
});

test("a listed word that leans on the next one is met as it is written", () => {
  assert.equal(triage({ text: "un garçon a reçu un crayon dans l'œil" }).protocols[0], "EM-MEDICAL");
  assert.equal(triage({ text: "un garçon a reçu un crayon dans l’oeil" }).protocols[0], "EM-MEDICAL");
  assert.equal(triage({ text: "un garçon a reçu un crayon dans la trousse" }).emergency, false);
});

test("an alarm clock that does not wake a child is none of ours, a child that does not wake is", () => {
  for (const text of [
    "He does not wake up for his alarm, so we were late.",
    "Elle ne se réveille pas à l'heure.",
    "Sie wacht nicht auf wenn der Wecker klingelt.",
    "她睡得晚闹钟叫不醒 所以迟到了",
  ])
    assert.equal(triage({ text }).emergency, false, text);
  for (const text of [
    "He fell and does not wake up.",
    "Elle est tombée et ne se réveille pas.",
    "她摔了叫不醒",
  ])
    assert.equal(triage({ text }).emergency, true, text);
});
