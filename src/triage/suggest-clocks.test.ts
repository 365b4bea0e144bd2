import assert from "node:assert/strict";
import { test } from "node:test";
import { cpuTime } from "../../test/cpu-time.ts";
import { clockNamed } from "../sop/statutory-clocks.ts";
import { suggestClocks } from "./suggest-clocks.ts";

const california = ["US", "US-CA"];
const england = ["UK", "UK-ENG"];
const suggested = (
  text: string,
  laws: readonly string[],
  { type = "records", topic = null }: { type?: string; topic?: string | null } = {},
) => suggestClocks({ text, type, topic, laws });
const names = (...asked: Parameters<typeof suggested>) => suggested(...asked).map(({ clock }) => clock);

test("a parent who asks to see the record starts nothing; the law and the words stand there to choose", () => {
  assert.deepEqual(suggested("I would like to inspect Leo's school records please.", ["US"]), [
    { clock: "FERPA-45", words: ["inspect leo's school records"] },
  ]);
  assert.deepEqual(names("Quisiera ver el expediente de mi hija", ["US"]), ["FERPA-45"]);
  assert.deepEqual(suggested("Solicito una copia del historial académico de Leo.", ["US"]), [
    { clock: "FERPA-45", words: ["copia del historial"] },
  ]);
});

test("a request needs no magic words", () => {
  for (const text of [
    "Can I see what you have on him? Everything you have on him, please.",
    "Could we look at his file?",
    "I want copies of all her documents",
    "Todo lo que tienen sobre mi hijo",
    "Necesito acceso al expediente escolar",
  ])
    assert.ok(names(text, ["US"]).includes("FERPA-45"), text);
});

test("the laws of the school decide: a state's shorter clock stands beside the federal one", () => {
  const asks = "I want to review my daughter's records.";
  assert.deepEqual(names(asks, california), ["CA-5BD", "FERPA-45"]);
  assert.deepEqual(names(asks, ["US", "US-IL"]), ["IL-10BD", "FERPA-45"]);
  assert.deepEqual(names(asks, ["US", "US-MA"]), ["MA-10D", "FERPA-45"]);
  assert.deepEqual(names(asks, england), ["PUPIL-15SD", "SAR-1M"]);
  assert.deepEqual(names(asks, ["UK-SCO", "UK"]), ["SCO-15SD", "SAR-1M"]);
  assert.deepEqual(names(asks, ["EU"]), ["SAR-1M"]);
  assert.deepEqual(names(asks, []), []);
});

test("subject access in the words of the law and in plain ones", () => {
  assert.deepEqual(names("This is a subject access request under Article 15.", england), ["SAR-1M"]);
  assert.deepEqual(names("Please send a copy of everything you hold about us.", ["UK"]), ["SAR-1M"]);
  assert.deepEqual(names("Ejerzo mi derecho de acceso según el artículo 15.", ["EU"]), ["SAR-1M"]);
});

test("special education: before the meeting when one is spoken of, else 45 days", () => {
  const file = "May I see his records before the IEP meeting on Thursday?";
  const both = suggested(file, ["US"]);
  assert.deepEqual(
    both.map(({ clock }) => clock),
    ["FERPA-45", "IDEA-MEETING"],
  );
  assert.ok(both[1]?.words.includes("meeting"));
  assert.deepEqual(names("I want to see her evaluation records", ["US"], { topic: "special_education" }), [
    "FERPA-45",
    "IDEA-45",
  ]);
  assert.deepEqual(names("We go to due process; send us copies of all records.", ["US"]).slice(-1), [
    "IDEA-MEETING",
  ]);
  assert.deepEqual(names("I filed a state complaint last week.", ["US"]), ["IDEA-60"]);
});

test("a breach, a privacy complaint, discrimination, neglect and a non-custodial parent", () => {
  assert.deepEqual(names("Your letter was sent to the wrong parent!", england), ["GDPR-72H"]);
  assert.deepEqual(names("Hubo una filtración de datos en la escuela", ["EU"]), ["GDPR-72H"]);
  assert.deepEqual(names("Your letter was sent to the wrong parent!", ["US"]), []);
  assert.deepEqual(names("I complain about how you used my data.", england), ["ICO-30"]);
  const hurt = { type: "concern" };
  assert.deepEqual(names("She was discriminated against.", california, hurt), ["UCP-60"]);
  assert.deepEqual(names("I think the boy is neglected.", california, hurt), ["CA-36H"]);
  assert.deepEqual(names("Creo que lo maltratan en casa", california, { type: "emergency" }), ["CA-36H"]);
  assert.deepEqual(names("He neglected his homework", california, { type: "general" }), []);
  assert.deepEqual(names("We are divorced. I ask for copies of her records.", ["US", "US-MA"]), [
    "MA-10D",
    "FERPA-45",
    "MA-21D",
  ]);
});

test("an ordinary question suggests nothing", () => {
  for (const text of [
    "When does the number 4 bus leave in the afternoon?",
    "My son broke the school's record in the long jump!",
    "Can he see the nurse before lunch?",
    "¿A qué hora termina la escuela el viernes?",
    "Is the meeting about the new gym tonight?",
  ])
    for (const laws of [california, ["US", "US-MA"], england, ["EU"]])
      assert.deepEqual(suggested(text, laws, { type: "general" }), [], text);
});

test("what is suggested is in the catalogue, under a law that the school stands under", () => {
  const text =
    "Subject access: inspect the IEP records before the hearing; divorced; data breach; privacy complaint; state complaint; discrimination; abuse";
  for (const laws of [california, ["US", "US-MA"], ["US", "US-IL"], england, ["EU"]]) {
    const found = suggested(text, laws, { type: "concern" });
    assert.ok(found.length > 1);
    for (const { clock, words } of found) {
      assert.ok(
        clockNamed(clock)?.laws.some((law) => laws.includes(law)),
        `${clock} ${laws}`,
      );
      assert.ok(words.length > 0 && words.every((word) => word.length > 1));
    }
  }
});

test("a message of any length is read in time", () => {
  const before = cpuTime();
  suggested("see ".repeat(200_000), california);
  suggested(`complain ${"a ".repeat(500_000)}`, england);
  assert.ok(cpuTime() - before < 2_000);
});
