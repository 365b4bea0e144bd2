import assert from "node:assert/strict";
import test from "node:test";
import { alarming } from "./alarming-for-tests.ts";
import { triage } from "./triage.ts";
import { alarmingPeople } from "./unseen/alarming-people-for-tests.ts";
import { alarmingPlaces } from "./unseen/alarming-places-for-tests.ts";
import { alarmingFresh } from "./unseen/fresh-alarming-for-tests.ts";
import { alarmingLater } from "./unseen/later-for-tests.ts";
import { severityAfter, severityTold, type Told } from "./unseen/severity-for-tests.ts";
import { alarmingSigns } from "./unseen/signs-for-tests.ts";
import { alarmingWider } from "./unseen/wider-for-tests.ts";

const soon = (text: string) => triage({ text }).severity;

/** Dangers of people last; what is an emergency only while it lasts is none once it is over, and a person looks. */
const told = (texts: readonly Told[]) => {
  const read = texts.map(([severity, protocols, text]) => ({
    severity,
    protocols,
    text,
    met: triage({ text }),
  }));
  const asked = (severity: string) => read.filter((one) => one.severity === severity);
  return {
    putOff: asked("immediate").filter(({ met }) => met.severity !== "immediate"),
    immediate: asked("immediate").length,
    rightly: asked("same_day").filter(({ met }) => met.severity === "same_day").length,
    ended: asked("same_day").filter(({ met }) => met.severity !== "immediate").length,
    sameDay: asked("same_day").length,
    first: read.filter(({ protocols, met }) => [protocols].flat().includes(met.protocols[0] as never)).length,
    found: read.filter(({ met }) => met.emergency).length,
  };
};

test("what is to be dealt with at once is never put off; what is over mostly is", (t) => {
  for (const [name, texts] of Object.entries({ severityTold, severityAfter })) {
    const { putOff, immediate, rightly, ended, sameDay, first, found } = told(texts);
    t.diagnostic(`${name}: put off ${putOff.length} of ${immediate} immediate`);
    t.diagnostic(
      `${name}: same day ${rightly} of ${sameDay}, ${ended} not told as immediate; fitting first ${first} of ${found}`,
    );
    assert.deepEqual(
      putOff.map(({ text }) => text),
      [],
    );
    assert.ok(ended >= 0.6 * sameDay);
    assert.ok(first >= 0.8 * found);
  }
});

test("of all emergencies of our lists only deaths are put off", (t) => {
  const lists = [
    alarming,
    alarmingPeople,
    alarmingPlaces,
    ...alarmingFresh,
    ...alarmingLater,
    alarmingSigns,
    alarmingWider,
  ];
  const others = lists.flatMap((list) =>
    Object.entries(list).flatMap(([code, texts]) => (code === "EM-DEATH" ? [] : (texts ?? []))),
  );
  const putOff = others.filter((text) => soon(text) === "same_day");
  t.diagnostic(`put off: ${putOff.length} of ${others.length}`);
  assert.deepEqual(putOff, []);
});

test("years back is for the same day; one word of now, of what comes or of what goes on and it is at once", () => {
  const was = "Last year her stepdad hit her.";
  assert.equal(soon(was), "same_day");
  for (const now of [
    "It has started again.",
    "She goes back to him tonight.",
    "He is on his way to the school.",
    "He wants to pick her up.",
    "He keeps a gun in the house.",
    "Ayer volvió con nosotros.",
  ])
    assert.equal(soon(`${was} ${now}`), "immediate", now);
});

test("weeks back is for the same day only where it is told as over", () => {
  const was = "Last month her stepdad hit her.";
  assert.equal(soon(was), "immediate");
  assert.equal(soon(`${was} He has moved away and we have no contact.`), "same_day");
  assert.equal(soon(`${was} He has moved back in.`), "immediate");
});

test("an old danger in one sentence puts off none in another", () => {
  assert.equal(soon("A boy had a knife at the old school years ago."), "same_day");
  assert.equal(
    soon("A boy had a knife at the old school years ago. A man with a gun stands at the gate."),
    "immediate",
  );
  assert.equal(soon("Years ago it was quiet here. Her stepdad beat her up."), "immediate");
});

test("a death is for the same day, and at once when it is of this hour", () => {
  assert.equal(soon("Her father passed away on Saturday after a long illness."), "same_day");
  assert.equal(soon("Her father died this morning and she does not know yet."), "immediate");
  assert.equal(soon("El papá de Luis falleció anoche."), "same_day");
});

test("in a language without lists of its own a word of the moment puts nothing off", () => {
  assert.equal(soon("O padrasto bateu nela no ano passado."), "same_day");
  assert.equal(soon("O padrasto bateu nela no ano passado e agora ele voltou."), "immediate");
});
