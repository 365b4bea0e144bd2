import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { turns } from "../../test/profile.ts";
import { alarming } from "./alarming-for-tests.ts";
import { everyday, harmless } from "./harmless-for-tests.ts";
import { protocolCodes, protocols } from "./protocols.ts";
import { topics } from "./topics.ts";
import { triage } from "./triage.ts";

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const met = (text: string) => triage({ text });

test("our own emergencies in eight languages are all found, by the fitting protocol in nine of ten", (t) => {
  const rows = Object.entries(alarming).flatMap(([code, texts]) => texts.map((text) => ({ code, text })));
  const missed = rows.filter(({ text }) => !met(text).emergency).map(({ text }) => text);
  const fitting = rows.filter(({ code, text }) => met(text).protocols[0] === code).length;
  t.diagnostic(
    `${rows.length} emergencies, ${missed.length} missed, best protocol ${percent(fitting, rows.length)}`,
  );
  assert.deepEqual(missed, []);
  assert.ok(fitting >= 0.9 * rows.length);
});

test("idioms, drills, lessons and lost things page nobody, but one in twenty at most", (t) => {
  const alarms = harmless.filter((text) => met(text).emergency);
  t.diagnostic(`${harmless.length} harmless messages, ${alarms.length} false: ${alarms.join(" / ")}`);
  assert.ok(alarms.length <= 0.05 * harmless.length);
});

test("everyday messages page nobody, but one in fifty at most", (t) => {
  const alarms = everyday.filter((text) => met(text).emergency);
  t.diagnostic(`${everyday.length} everyday messages, ${alarms.length} false: ${alarms.join(" / ")}`);
  assert.ok(alarms.length <= 0.02 * everyday.length);
});

test("an idiom or a drill is shown to a person soon", () => {
  for (const text of [
    "He is dying to know if he made the team",
    "When is the next fire drill?",
    "My son left his Nerf gun in the gym",
    "¿Cuándo es el simulacro de incendio?",
    "متى تدريب الإخلاء؟",
  ])
    assert.deepEqual([met(text).emergency, met(text).glance], [false, true], text);
  assert.equal(met("Can I have the supply list for grade 3?").glance, false);
});

test("a drill does not silence a real signal elsewhere", () => {
  const drill = "Thank you for telling us about the lockdown drill. ";
  assert.equal(met(drill).emergency, false);
  assert.equal(met(`${drill}A boy in 8B has a knife in his backpack.`).protocols[0], "EM-WEAPON");
  assert.equal(met("This is not a drill, a man with a gun is in the gym").protocols[0], "EM-WEAPON");
});

test("subject, quoted text and file names are searched like the body", () => {
  const body = { text: "See below." };
  assert.equal(triage(body).emergency, false);
  assert.equal(triage({ ...body, subject: "my son wants to kill himself" }).protocols[0], "EM-SELFHARM");
  assert.equal(triage({ text: "Thanks!\n\n> there is a bomb in the gym" }).protocols[0], "EM-BOMB");
  assert.equal(triage({ ...body, attachments: ["i_want_to_kill_myself.png"] }).protocols[0], "EM-SELFHARM");
});

test("typing errors, missing accents, full-width letters and disguises are read through", () => {
  for (const text of [
    "my son wants to k1ll h1mself",
    "he says he will k i l l himself",
    "she cant breeathe plese help",
    "SHE CANT BREATHEEEE",
    "he has a gunnn in his backpack",
    "ｈｅ ｈａｓ ａ ｇｕｎ ｉｎ ｈｉｓ ｂａｇ",
    "h\u200be has a g\u200bun in his bag",
    "he is suicdal",
    "mi hija se quiere s u i c i d a r",
  ])
    assert.equal(met(text).emergency, true, text);
  assert.equal(met("she is shouting at the shooting stars display").emergency, false);
});

test("what is met in the message's own language goes before what is met in another; neighbours are both named", () => {
  const first = (text: string) => met(text).protocols[0];
  assert.equal(first("Hay un hombre con una pistola en el estacionamiento de la escuela."), "EM-WEAPON");
  assert.equal(first("Un vecino abusó de ella."), "EM-SEXUAL");
  assert.equal(first("The coach keeps her alone and touches her. She told me last night."), "EM-SEXUAL");
  const both = met("She took them all. The bottle of sleeping pills is empty and she left a note.").protocols;
  assert.ok(both.includes("EM-SELFHARM") && both.includes("EM-MEDICAL"), both.join());
});

test("a comma keeps a lost thing from hiding a lost child", () => {
  assert.equal(met("My daughter is missing her jacket").emergency, false);
  assert.equal(met("My daughter is missing, her jacket was in the park").protocols[0], "EM-MISSING");
});

test("what is past is for the same day, never silent", () => {
  const now = met("Her stepdad hits her");
  const past = met("Last year her stepdad hit her");
  assert.deepEqual([now.emergency, now.severity], [true, "immediate"]);
  assert.deepEqual([past.emergency, past.severity], [true, "same_day"]);
  assert.equal(met("He had a seizure two years ago, do you need that on the form?").glance, true);
});

test("the answer says which words led to it", () => {
  const { because } = met("There is a bomb in the cafeteria");
  assert.match(because.join(" "), /“.*bomb.*” point to a bomb threat or a suspicious object\./u);
  for (const sentence of because) assert.match(sentence, /^\p{Lu}.*\.$/u);
});

test("languages are told apart, and an unread one is shown to a person", () => {
  const said: Record<string, string> = {
    en: "Can I have the supply list for grade three?",
    es: "¿A qué hora es la junta de padres en la escuela?",
    fr: "Quand est la réunion des parents de mon fils ?",
    de: "Wann ist der Elternabend in der Schule meines Kindes?",
    pt: "Quando começam as férias da escola do meu filho?",
    ar: "متى تبدأ عطلة المدرسة؟",
    zh: "学校什么时候放假？",
    vi: "Khi nào con tôi được nghỉ hè?",
    ru: "Когда начинаются каникулы?",
    ko: "방학은 언제 시작하나요?",
  };
  for (const [language, text] of Object.entries(said)) assert.equal(met(text).language, language, text);
  assert.equal(met("Когда начинаются каникулы?").glance, true);
  assert.equal(met("12345").language, "und");
  assert.equal(met("¿A qué hora es la junta?").language, "es");
  assert.equal(triage({ text: "ok", language: "es-MX" }).language, "es");
});

test("topic and type follow the words", () => {
  const told = (text: string) => [met(text).topic, met(text).type];
  assert.deepEqual(told("My son will be absent tomorrow"), ["attendance", "records"]);
  assert.deepEqual(told("How do I reset my portal password?"), ["technology_portal", "general"]);
  assert.deepEqual(told("Please send the transcript to the new college"), ["transcripts_records", "records"]);
  assert.deepEqual(told("This is unacceptable, nobody answers my calls"), ["other", "concern"]);
  assert.deepEqual(told("Perdió su chamarra azul"), ["lost_property", "general"]);
  assert.deepEqual(told("There is a bomb in the gym"), ["safety_security", "emergency"]);
});

test("every protocol and topic is described once", () => {
  assert.deepEqual(
    protocols.map(({ code }) => code),
    [...protocolCodes],
  );
  assert.equal(topics.length, 32);
  for (const { label } of topics) assert.match(label.ar, /\p{Script=Arabic}/u);
});

test("nothing is lost when a signal is buried in other text", () => {
  const signal = "My daughter wrote that she wants to kill herself.";
  const filler = fc.array(
    fc.constantFrom("Thank you.", "The lunch menu looks good.", "When is the concert?", "🙂"),
  );
  fc.assert(
    fc.property(filler, filler, (ahead, after) => {
      const found = met([...ahead, signal, ...after].join(" "));
      assert.equal(found.protocols[0], "EM-SELFHARM");
    }),
  );
});

test("any text at all gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const found = met(text);
      assert.equal(found.emergency, found.protocols.length > 0);
      assert.equal(found.emergency, found.type === "emergency");
      assert.equal(found.severity === "none", !found.emergency);
    }),
  );
});

test("a megabyte made to keep us busy takes less work than a megabyte of everyday letters", (t) => {
  const share = turns(1, 4) / 4;
  const megabyte = (piece: string, share = 1) =>
    piece.repeat(Math.ceil((share * 2 ** 20) / new TextEncoder().encode(piece).length));
  const workOf = (text: string) => {
    const begun = process.cpuUsage();
    met(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  met("warm up");
  // How fast a machine is differs tenfold; how much more work one text is than another does not.
  const letters = megabyte(everyday.join("\n"), share);
  const usual = Math.min(workOf(letters), workOf(letters));
  t.diagnostic(`everyday letters: ${Math.round(usual)} ms`);
  for (const piece of [
    "a",
    "gun. ",
    "my son is not ",
    "k i l l ",
    "\n",
    "***",
    "a'",
    "!",
    "? x",
    "他没到家",
    "ابني لا يتنفس ",
    "\ufdfa",
    "e\u0301\u0301\u0301",
    "what is your policy on a gun at school ",
    "suicde bmob shootin weaponz thretened ",
    "he she they not cant breathe school gun bomb kill himself where is my son ",
  ]) {
    const text = megabyte(piece, share);
    // As of the letters the smaller of two counts: now and then it is met by the collecting of what others left.
    const spent = Math.min(workOf(text), workOf(text));
    t.diagnostic(`${JSON.stringify(piece).slice(0, 30)}: ${Math.round(spent)} ms`);
    assert.ok(spent < usual, `${piece} took ${spent} ms`);
  }
  assert.equal(met(`${megabyte("thank you ")} he has a gun in his backpack`).protocols[0], "EM-WEAPON");
});

test("the groups of a long number are no words in disguise; a disguised word still is", () => {
  const emergency = (text: string) => triage({ text }).emergency;
  assert.equal(emergency("When does the bus leave? c7bb3a10-c7bb-4c7b-9c7b-0a1b2c3d4e5f"), false);
  assert.equal(emergency("She wrote that she wants to k1ll herself tonight."), true);
});
