import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { harmless } from "./harmless-for-tests.ts";
import { triage } from "./triage.ts";
import { alarmingFresh } from "./unseen/fresh-alarming-for-tests.ts";
import { harmlessFresh } from "./unseen/fresh-harmless-for-tests.ts";
import { harmlessUnseen } from "./unseen/harmless-for-tests.ts";

const found = (text: string) => triage({ text }).emergency;
const alarming = alarmingFresh.flatMap((set) => Object.values(set).flat());
const calm = [...harmlessFresh, ...harmlessUnseen, ...harmless];
const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

test("what fresh readings taught stays known: found, named, and quiet", (t) => {
  const rows = alarmingFresh.flatMap((set) =>
    Object.entries(set).flatMap(([code, texts]) => texts.map((text) => ({ code, met: triage({ text }) }))),
  );
  const named = rows.filter(({ code, met }) => met.protocols[0] === code).length;
  const alarms = harmlessFresh.filter(found);
  t.diagnostic(`fresh emergencies: found ${percent(alarming.filter(found).length, alarming.length)}`);
  t.diagnostic(`fresh emergencies: fitting first ${percent(named, rows.length)}`);
  t.diagnostic(`fresh hard negatives: ${percent(alarms.length, harmlessFresh.length)} false`);
  assert.deepEqual(
    alarming.filter((text) => !found(text)),
    [],
  );
  assert.ok(named >= 0.95 * rows.length);
  assert.ok(alarms.length <= 0.01 * harmlessFresh.length, alarms.join(" / "));
});

test("a harmless text beside an emergency never silences it, before or after, in a sentence or a line of its own", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...alarming),
      fc.constantFrom(...calm),
      fc.constantFrom(". ", "\n\n", "! ", "\n--\n", ".\n> "),
      fc.boolean(),
      (danger, other, between, first) => {
        const text = first ? `${danger}${between}${other}` : `${other}${between}${danger}`;
        assert.ok(found(text), text);
      },
    ),
    { numRuns: 700 },
  );
});

test("run on without a full stop, at most one emergency in thirty is silenced by what stands beside it", (t) => {
  const texts = fc
    .sample(
      fc.tuple(fc.constantFrom(...alarming), fc.constantFrom(...calm), fc.constantFrom(", ", " and ", "\n")),
      { numRuns: 700, seed: 25 },
    )
    .map(([danger, other, between], at) =>
      at % 2 ? `${danger}${between}${other}` : `${other}${between}${danger}`,
    );
  const lost = texts.filter((text) => !found(text));
  t.diagnostic(`run on: ${percent(lost.length, texts.length)} silenced`);
  assert.ok(lost.length <= texts.length / 30);
});

test("an emergency is found in capitals, without accents, and within a long letter", () => {
  const letter = "Good morning, I hope you are well. We liked the concert. ".repeat(30);
  for (const [at, text] of alarming.entries()) {
    assert.ok(found(text.toUpperCase()), text.toUpperCase());
    assert.ok(found(text.normalize("NFD").replace(/\p{M}/gu, "")), text);
    assert.ok(triage({ subject: text, text: "" }).emergency, text);
    if (at % 7 === 0) assert.ok(found(`${letter}${text}. ${letter}`), text);
  }
});

test("one letter wrong in a long word loses at most one emergency in twenty", (t) => {
  const spoilt = fc
    .sample(fc.tuple(fc.constantFrom(...alarming), fc.nat(), fc.nat(), fc.nat(3)), { numRuns: 900, seed: 7 })
    .flatMap(([text, which, where, how]) => spoil(text, which, where, how) ?? []);
  const lost = spoilt.filter((text) => !found(text));
  t.diagnostic(`one letter wrong: ${percent(lost.length, spoilt.length)} lost`);
  assert.ok(lost.length <= spoilt.length / 20, lost.slice(0, 9).join(" / "));
});

/** One word of more than five Latin letters with a letter left out, doubled, changed or swapped, never the first. */
function spoil(text: string, which: number, where: number, how: number): string | undefined {
  const words = [...text.matchAll(/[a-zA-Z]{6,}/gu)];
  const word = words[which % Math.max(words.length, 1)];
  if (!word) return undefined;
  const at = word.index + 1 + (where % (word[0].length - 2));
  const [one = "", other = ""] = text.slice(at, at + 2);
  const written = [other, `${one}${one}${other}`, `x${other}`, `${other}${one}`][how] ?? "";
  return text.slice(0, at) + written + text.slice(at + 2);
}
