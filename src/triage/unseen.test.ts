import assert from "node:assert/strict";
import test from "node:test";
import { isNightly } from "../../test/profile.ts";
import { ordinary } from "./ordinary-for-tests.ts";
import { triage } from "./triage.ts";
import { alarmingPeople } from "./unseen/alarming-people-for-tests.ts";
import { alarmingPlaces } from "./unseen/alarming-places-for-tests.ts";
import { harmlessUnseen } from "./unseen/harmless-for-tests.ts";
import { alarmingLater, harmlessLater } from "./unseen/later-for-tests.ts";

/** Every third text of a list was held out: written before, and never read while, the words were being improved. */
const held = <One>(list: One[]) => list.filter((_, at) => at % 3 === 2);
const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

const rows = [alarmingPeople, alarmingPlaces].flatMap((set) =>
  Object.entries(set).flatMap(([code, texts]) =>
    texts.map((text, at) => ({ code, heldOut: at % 3 === 2, met: triage({ text }) })),
  ),
);

function figures(of: typeof rows) {
  return {
    found: of.filter(({ met }) => met.emergency).length,
    first: of.filter(({ met, code }) => met.protocols[0] === code).length,
    seen: of.filter(({ met }) => met.emergency || met.glance).length,
    all: of.length,
  };
}

test("emergencies written before the word lists were looked at are found, held-out ones too", (t) => {
  const whole = figures(rows);
  const third = figures(rows.filter(({ heldOut }) => heldOut));
  for (const [name, { found, first, seen, all }] of Object.entries({ whole, "held out": third }))
    t.diagnostic(
      `unseen emergencies, ${name}: found ${percent(found, all)}, fitting first ${percent(first, all)}, seen by a person ${percent(seen, all)}`,
    );
  assert.ok(whole.found >= 0.95 * whole.all);
  assert.ok(third.found >= 0.9 * third.all);
  assert.ok(third.first >= 0.85 * third.all);
});

test("what only sounds like danger pages almost nobody, held-out texts too", (t) => {
  const alarms = (texts: string[]) => texts.filter((text) => triage({ text }).emergency);
  const third = held(harmlessUnseen);
  const whole = alarms(harmlessUnseen);
  t.diagnostic(`unseen hard negatives, whole: ${percent(whole.length, harmlessUnseen.length)} false`);
  t.diagnostic(`unseen hard negatives, held out: ${percent(alarms(third).length, third.length)} false`);
  assert.ok(whole.length <= 0.05 * harmlessUnseen.length);
});

test("what three later readings taught stays known", (t) => {
  const texts = alarmingLater.flatMap((set) => Object.values(set).flat());
  const found = texts.filter((text) => triage({ text }).emergency);
  const alarms = harmlessLater.filter((text) => triage({ text }).emergency);
  t.diagnostic(`later emergencies: found ${percent(found.length, texts.length)}`);
  t.diagnostic(`later hard negatives: ${percent(alarms.length, harmlessLater.length)} false`);
  assert.equal(found.length, texts.length);
  assert.ok(alarms.length <= 0.01 * harmlessLater.length);
});

test("words that quiet a signal do so in their own language", () => {
  const office = "hay un hombre en la oficina que dice ser el papa de mi hijo pero no es";
  assert.equal(triage({ text: office }).protocols[0], "EM-CUSTODY");
  assert.equal(
    triage({ text: "A oficina sobre bombas da guerra na escola é para os pais?" }).emergency,
    false,
  );
});

test("of more than 30,000 ordinary sentences made from patterns, at most two in a thousand page somebody", (t) => {
  const all = [...new Set(ordinary())];
  assert.ok(all.length > 30_000);
  const texts = all.filter((_, i) => isNightly || i % 5 === 0);
  const begun = process.cpuUsage();
  const alarms = texts.filter((text) => triage({ text }).emergency);
  const spent = process.cpuUsage(begun).user / 1000 / texts.length;
  t.diagnostic(
    `ordinary sentences: ${percent(alarms.length, texts.length)} false, ${spent.toFixed(3)} ms of work each`,
  );
  assert.ok(alarms.length <= 0.002 * texts.length);
  assert.ok(spent < 1, `${spent} ms each`);
});
