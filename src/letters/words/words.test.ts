import assert from "node:assert/strict";
import { test } from "node:test";
import type { About } from "../checks/about.ts";
import { checkDraft } from "../checks/check-draft.ts";
import { readingGrade } from "../checks/reading-level.ts";
import { splitSentences } from "../checks/split-sentences.ts";
import { formatDate, formatDateInYear, formatDateTime } from "./format-date.ts";
import { hourSays, inAmerica } from "./in-america.ts";
import { type Letter, topicKeys } from "./parts.ts";
import { plural } from "./plural.ts";
import { staffMail } from "./staff-mail.ts";
import { direction, topicLabel, type Words, wordsIn } from "./words-in.ts";

const facts = (language: string) => {
  const date = (iso: string) => formatDate(iso, language, "America/New_York");
  const say = (en: string, es: string, ar: string) => (language === "es" ? es : language === "ar" ? ar : en);
  return {
    schoolName: "Oak Hill",
    schoolPhone: "555-0142",
    emergencyNumber: "911",
    crisisLine: "988",
    reference: "Q-1042",
    link: "https://oak.example/f/abc",
    yesLink: "https://oak.example/y",
    noLink: "https://oak.example/n",
    received: date("2026-11-30"),
    due: date("2026-12-01"),
    by: date("2026-12-02"),
    from: date("2026-12-02"),
    until: date("2026-12-04"),
    minutes: 20,
    page: "https://oak.example/i",
    code: "123456",
    because: say("We answer within one business day.", "Respondemos en un día hábil.", "نجيب خلال يوم عمل."),
    says: say(
      "Oak Hill is closed on Wednesday 2 December because of snow.",
      "Oak Hill está cerrada el miércoles, 2 de diciembre, debido a la nieve.",
      "Oak Hill: مغلقة يوم الأربعاء، 2 ديسمبر، بسبب الثلوج.",
    ),
    guardianName: say("Mrs Diaz", "señora Diaz", "السيدة دياز"),
    restated: say("when the concert is", "cuándo es el concierto", "عن موعد الحفل"),
    answer: say("The hall is not booked yet.", "La sala aún no está reservada.", "القاعة لم تحجز بعد."),
    promise: { what: say("tell you the day", "avisarle el día", "إخباركم باليوم"), by: date("2026-12-02") },
    nextStep: say("She will read it and call you.", "Ella la leerá y le llamará.", "ستقرأه وتتصل بكم."),
    done: say("We booked the hall.", "Reservamos la sala.", "حجزنا القاعة."),
    to: { role: say("principal", "directora", "المديرة"), name: "Mrs Amadi" },
    writer: { name: "Ruth Bell", role: say("Front Office", "Oficina", "المكتب") },
  };
};

const lettersOf = (language: string): [string, Letter][] => {
  const { letters } = wordsIn(language);
  return Object.entries(letters).map(([name, write]) => [
    name,
    (write as (it: unknown) => Letter)(facts(language)),
  ]);
};

/** Every sentence of a catalogue as [path, words], functions called with plain arguments. */
function* said(value: unknown, path = ""): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function") yield [path, String(value(7, 7))];
  else if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) yield* said(inner, `${path}.${key}`);
}
const sayings = (words: Words) =>
  new Map([...said({ pages: words.pages, refusals: words.refusals, topics: words.topics })]);

for (const language of ["es", "ar"]) {
  const [ours, english] = [sayings(wordsIn(language)), sayings(wordsIn("en"))];
  test(`${language} says everything that English says, in its own words`, () => {
    assert.deepEqual([...ours.keys()].sort(), [...english.keys()].sort());
    assert.deepEqual(Object.keys(wordsIn(language).letters), Object.keys(wordsIn("en").letters));
    for (const [path, words] of ours) {
      assert.ok(words.trim(), `${path} is empty`);
      assert.notEqual(words, english.get(path), `${path} is still English`);
    }
    for (const [name, { subject, body }] of lettersOf(language))
      assert.doesNotMatch(
        `${subject} ${body}`,
        /\b(the|your|you|we|please|message|school|undefined)\b/i,
        name,
      );
  });
}

test("Arabic pages hold no Latin word but the e-mail example", () => {
  for (const [path, words] of sayings(wordsIn("ar")))
    if (path !== ".pages.errors.email") assert.doesNotMatch(words, /[A-Za-z]{2,}/, path);
});

test("no English sentence to a parent has more than 25 words, and letters read at grade 6 or below", () => {
  const texts = [
    ...sayings(wordsIn("en")),
    ...lettersOf("en").map(([name, { body }]) => [name, body] as const),
  ];
  for (const [path, words] of texts)
    for (const { text } of splitSentences(words))
      assert.ok(text.split(/\s+/).length <= 25, `${path}: ${text}`);
  for (const [name, { body }] of lettersOf("en")) {
    const grade = readingGrade({ sentences: splitSentences(body.split("Kind regards")[0] ?? "") });
    assert.ok((grade ?? 0) <= 6, `${name} reads at grade ${grade}`);
  }
});

test("the acknowledgement holds nothing that the sender chose", () => {
  const hostile = ["<script>", "Buy now", "evil@example.org", "https://evil.example"];
  for (const language of ["en", "es", "ar"]) {
    const { letters } = wordsIn(language);
    const more = {
      guardianName: hostile[0],
      subject: hostile[1],
      question: hostile[2],
      name: hostile[3],
      restated: hostile[0],
    };
    for (const write of [
      letters.acknowledgement,
      letters.emergency,
      letters.added,
      letters.closing,
      letters.identityCheck,
      letters.neutral,
    ]) {
      const { subject, body } = (write as (it: unknown) => Letter)({ ...facts(language), ...more });
      for (const words of hostile) assert.ok(!`${subject}\n${body}`.includes(words));
      assert.ok(!body.includes(facts(language).guardianName));
    }
    const { body } = letters.acknowledgement(facts(language));
    for (const fact of [
      "Q-1042",
      "555-0142",
      "911",
      "https://oak.example/f/abc",
      facts(language).due,
      facts(language).because,
    ])
      assert.ok(body.includes(fact), `${language}: ${fact}`);
  }
});

test("the emergency letter names the number first and promises no date", () => {
  for (const language of ["en", "es", "ar"]) {
    const { subject, body } = wordsIn(language).letters.emergency(facts(language));
    assert.ok(subject.includes("911"));
    assert.ok(body.indexOf("911") < body.indexOf("555-0142"));
    assert.ok(!body.includes(facts(language).due));
  }
});

test("the frame of a reply passes our own checks in every language", () => {
  for (const language of ["en", "es", "ar"]) {
    const it = facts(language);
    const about: About = {
      question: it.restated,
      guardianLanguage: language,
      child: null,
      otherChildren: [],
      staff: [],
      identityLevel: 3,
      linkOnRecord: true,
      type: "general",
      first: true,
      settles: false,
      entitledAddresses: [],
      schoolContacts: [],
    };
    const text = wordsIn(language).letters.reply(it).body;
    assert.deepEqual(checkDraft({ text, language, to: [] }, about), [], text);
    const neutral = wordsIn(language).letters.neutral(it).body;
    assert.deepEqual(
      checkDraft(
        { text: neutral, language, to: [] },
        { ...about, type: "records", identityLevel: 0, linkOnRecord: false },
      ),
      [],
      neutral,
    );
  }
});

test("mail to staff says nothing about anyone", () => {
  const it = { ...facts("en"), student: "Ada Long", owed: "an answer" };
  for (const write of Object.values(staffMail)) {
    const { subject, body } = write(it);
    assert.doesNotMatch(`${subject} ${body}`, /Ada|Long|Diaz|concert|student|parent/i);
    assert.ok(body.includes(it.link));
  }
});

test("Arabic counts in its six forms", () => {
  const { messageCount } = wordsIn("ar").pages.follow;
  const forms = [0, 1, 2, 3, 11, 100].map(messageCount);
  assert.deepEqual(forms, ["لا رسائل", "رسالة واحدة", "رسالتان", "3 رسائل", "11 رسالة", "100 رسالة"]);
  assert.equal(plural("en", 1, { one: "# day", other: "# days" }), "1 day");
});

test("direction and language are told apart, and an unknown language reads English", () => {
  assert.deepEqual(["ar", "ar-EG", "fa", "he", "ur"].map(direction), Array(5).fill("rtl"));
  assert.deepEqual(["en", "es-MX", "fr", "arn"].map(direction), Array(4).fill("ltr"));
  assert.equal(wordsIn("es-MX"), wordsIn("es"));
  for (const language of ["fr", "", "constructor", "__proto__"])
    assert.equal(wordsIn(language), wordsIn("en"));
});

test("every topic has a name; a school's own topic keeps the school's", () => {
  for (const key of topicKeys) assert.ok(topicLabel(wordsIn("es"), key));
  assert.equal(topicLabel(wordsIn("en"), "robotics", "Robotics"), "Robotics");
  assert.equal(topicLabel(wordsIn("en"), "toString"), "Something else");
});

test("dates are written in the reader's language and the school's zone", () => {
  const zone = "America/New_York";
  assert.equal(formatDate("2026-12-02", "en", zone), "Wednesday, December 2");
  assert.equal(formatDate("2026-12-02T02:00:00.000Z", "en", zone), "Tuesday, December 1");
  assert.equal(formatDate("2026-12-02", "es", zone), "miércoles, 2 de diciembre");
  assert.equal(formatDate("2026-12-02", "ar", zone), "الأربعاء، 2 ديسمبر");
  assert.equal(formatDateTime("2026-12-02T21:00:00.000Z", "en", zone), "Wednesday, December 2 at 4:00 PM");
  assert.equal(formatDateTime("2026-12-02", "en", zone), "Wednesday, December 2");
  assert.equal(formatDate("no date", "en", zone), "no date");
  assert.equal(formatDate("2026-12-02", "not a tag!", "Nowhere/None"), "Wednesday 2 December");
});

test("English is written as where the school is; the desk and other languages are the same everywhere", () => {
  const at = "2026-12-02T21:00:00.000Z";
  assert.equal(formatDateTime(at, "en", "Europe/London"), "Wednesday 2 December at 21:00");
  assert.equal(formatDateTime(at, "en", "Pacific/Honolulu"), "Wednesday, December 2 at 11:00 AM");
  assert.equal(formatDateTime(at, "en-GB", "America/New_York"), "Wednesday 2 December at 16:00");
  assert.equal(formatDateTime(at, "es", "America/New_York"), "miércoles, 2 de diciembre a las 16:00");
  assert.equal(formatDateInYear("2026-12-02", "en", "America/Chicago"), "Wednesday, December 2, 2026");
  assert.equal(formatDateInYear("2026-12-02", "en", "Europe/London"), "Wednesday, 2 December 2026");
  for (const zone of ["America/Indiana/Knox", "US/Pacific", "America/Phoenix"])
    assert.ok(inAmerica(zone), zone);
  for (const zone of ["America/Toronto", "America/Mexico_City", "UTC", ""]) assert.ok(!inAmerica(zone), zone);
});

test("an hour of twelve: midnight and noon are 12", () => {
  const said = ["00:00", "09:05", "12:00", "12:30", "23:59", "24:00h"].map((time) =>
    hourSays(time, "en", "America/New_York"),
  );
  assert.deepEqual(said, ["12:00 AM", "9:05 AM", "12:00 PM", "12:30 PM", "11:59 PM", "24:00h"]);
  assert.equal(hourSays("16:00", "en", "Europe/London"), "16:00");
  assert.equal(hourSays("16:00", "es", "America/New_York"), "16:00");
});
