import assert from "node:assert/strict";
import test from "node:test";
import { triage } from "./triage.ts";
import { alarmingHarm } from "./unseen/harm-for-tests.ts";
import { alarmingPlain, besidePlain } from "./unseen/plain-for-tests.ts";

const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

function figures(texts: Readonly<Record<string, readonly string[]>>) {
  const rows = Object.entries(texts).flatMap(([code, list]) =>
    list.map((text) => ({ code, text, met: triage({ text }) })),
  );
  return {
    all: rows.length,
    missed: rows.filter(({ met }) => met.severity !== "immediate").map(({ text }) => text),
    first: rows.filter(({ met, code }) => met.protocols[0] === code).length,
  };
}

test("what frightened people write plainly is found at once in fourteen languages, and so is each plain harm", (t) => {
  for (const [name, texts] of Object.entries({ plain: alarmingPlain, harm: alarmingHarm })) {
    const { all, missed, first } = figures(texts);
    t.diagnostic(
      `${name}: at once ${percent(all - missed.length, all)}, fitting first ${percent(first, all)}`,
    );
    assert.ok(missed.length <= 0.015 * all, missed.join("\n"));
    assert.ok(first >= 0.8 * all);
  }
});

test("what only sounds like these dangers pages almost nobody", (t) => {
  const alarms = besidePlain.filter((text) => triage({ text }).emergency);
  t.diagnostic(`beside plain: ${percent(alarms.length, besidePlain.length)} false`);
  assert.ok(alarms.length <= 0.03 * besidePlain.length, alarms.join("\n"));
});

test("a number or a Latin word before Chinese signs hides none of them", () => {
  for (const text of ["他8岁没有呼吸了", "她7点没回家找不到人", "我儿子3年级想死", "Tom没有呼吸了"])
    assert.equal(triage({ text }).emergency, true, text);
  assert.equal(triage({ text: "她8岁在三年级2班，7点半上校车，iPad忘带了" }).emergency, false);
});
