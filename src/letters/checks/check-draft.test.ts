import assert from "node:assert/strict";
import { test } from "node:test";
import { cpuTime } from "../../../test/cpu-time.ts";
import { neutralWords } from "../../rights/neutral-words.ts";
import type { About, Draft } from "./about.ts";
import { checkDraft } from "./check-draft.ts";

const about: About = {
  question: "Why did Ada's math grade fall this term?",
  guardianName: "Mrs Joan Long",
  guardianLanguage: "en",
  child: { first: "Ada", last: "Long" },
  otherChildren: [
    { first: "Kevin", last: "Tran" },
    { first: "Will", last: "Park" },
    { first: "Rose", last: "Núñez" },
    { first: "Ruth", last: "Okafor" },
  ],
  staff: [{ name: "Ruth Bell", role: "Front Office" }],
  identityLevel: 3,
  linkOnRecord: true,
  type: "records",
  first: true,
  settles: false,
  entitledAddresses: ["joan@home.example"],
  schoolContacts: ["office@school.example"],
};
const good = `Dear Mrs Long,

You asked why Ada's math grade went down. Two projects were not handed in. Her teacher, Mr Silva, will call you by Friday 4 December.

Kind regards,
Ruth Bell, Front Office, Oak Hill School
555-0142, ref Q-1042`;
const draft = (text: string): Draft => ({ text, language: "en", to: ["Joan <joan@home.example>"] });
const codesOf = (text: string, more: Partial<About> = {}) => [
  ...new Set(checkDraft(draft(text), { ...about, ...more }).map(({ code }) => code)),
];
const put = (from: string, to: string) => good.replace(from, to);

test("a good reply has no finding", () => assert.deepEqual(checkDraft(draft(good), about), []));

const stopped: [string, string, string, Partial<About>?][] = [
  ["C01", "no greeting", put("Dear Mrs Long,\n\n", "")],
  ["C01", "a greeting that names nobody", put("Dear Mrs Long,", "Hello,")],
  [
    "C02",
    "the question not taken up",
    put(
      "You asked why Ada's math grade went down. Two projects were not handed in.",
      "We value all families.",
    ),
  ],
  ["C03", "a concern without a sign that it was heard", good, { type: "concern" }],
  [
    "C04",
    "no next step",
    put(
      "Her teacher, Mr Silva, will call you by Friday 4 December.",
      "Grades go down. It is Friday 4 December.",
    ),
  ],
  ["C05", "nobody named", put("Her teacher, Mr Silva, will call you", "It will be looked into")],
  ["C06", "no date", put(" by Friday 4 December", "")],
  ["C15", "a vague date of somebody else's", put("by Friday 4 December", "as soon as she can")],
  ...["within a few days", "at his earliest convenience", "promptly", "as quickly as possible"].map(
    (when): [string, string, string] => ["C15", when, put("by Friday 4 December", when)],
  ),
  ["C06", "a weekday without its date", put("Friday 4 December", "Friday")],
  ["C07", "no way to answer", put("\n555-0142, ref Q-1042", "")],
  ["C08", "blame", put("Two projects", "You should have checked. Two projects")],
  ...[
    ...["You are lying.", "You have simply lied to us.", "That is a lie.", "You are not telling the truth."],
    ...["You’re making this up.", "You are not being honest with us."],
  ].map((said): [string, string, string] => ["C08", said, put("Two projects", `${said} Two projects`)]),
  [
    "C08",
    "blame in quotation marks that are our own",
    put("Two projects", "It is “your fault”. Two projects"),
  ],
  [
    "C08",
    "blame behind the parent's words",
    put("You asked", "You wrote “she fell behind”, but you should have called. You asked"),
  ],
  [
    "C04",
    "kind words about what comes",
    put("Her teacher, Mr Silva, will call you by", "We will always value you. It is"),
  ],
  ["C09", "shouting", put("Two projects", "PLEASE READ this. Two projects")],
  ["C10", "another child by full name", put("Two projects", "Kevin Tran and she were late. Two projects")],
  ["C10", "another child by first name", put("Two projects", "She sat with Kevin. Two projects")],
  ["C10", "another child, accents dropped", put("Two projects", "She sat with Rose Nunez. Two projects")],
  ["C10", "a common word with its surname", put("Two projects", "She sat with Will Park. Two projects")],
  ["C11", "a password", put("Two projects", "The password is oak2026. Two projects")],
  ["C12", "health by an open way", put("Two projects", "Her ADHD makes it hard. Two projects")],
  [
    "C13",
    "hard to read",
    put(
      "Two projects were not handed in.",
      "Notwithstanding considerable administrative deliberation, interdepartmental instructional differentiation necessitates comprehensive coordination preceding implementation of individualized modifications.",
    ),
  ],
  ["C14", "an acronym", put("Two projects", "The MTSS team met. Two projects")],
  ["C15", "a vague date", put("by Friday 4 December", "soon")],
  ["C16", "a promised outcome", put("Two projects", "The boy will be expelled. Two projects")],
  ["C17", "another's punishment", put("Two projects", "The other girl was suspended. Two projects")],
  ["C18", "a placeholder", put("Two projects", "[NUMBER] projects")],
  ["C19", "a record told to a stranger", good, { identityLevel: 1 }],
  ["C19", "a record told without a link", good, { linkOnRecord: false }],
  ["C20", "the wrong language", good, { guardianLanguage: "es" }],
  ["C21", "a private number", put("Two projects", "His home number is 555-0199. Two projects")],
  [
    "C21",
    "the health of a teacher told of as “he”",
    put("Two projects", "Her coach is Mr Hall. He has cancer. Two projects"),
  ],
  ["C23", "a dismissive word", put("Two projects", "Please calm down. Two projects")],
  [
    "C03",
    "“your concern” said back only",
    put("You asked", "You wrote of your concern. You asked"),
    { type: "concern" },
  ],
  ["C24", "a first name alone", put("Ruth Bell, Front Office, Oak Hill School", "Ruth")],
  [
    "C24",
    "a dash and a name alone",
    put(
      "Kind regards,\nRuth Bell, Front Office, Oak Hill School\n555-0142, ref Q-1042",
      "— Ruth Bell, 555-0142",
    ),
  ],
  ["C24", "no signature", put("Kind regards,\nRuth Bell, Front Office, Oak Hill School\n", "")],
  ["C25", "a routine letter in an emergency", good, { type: "emergency" }],
  ["C26", "the wrong child", put("Ada's", "Kevin's")],
];
for (const [code, what, text, more] of stopped)
  test(`${code}: ${what}`, () => assert.ok(codesOf(text, more).includes(code), codesOf(text, more).join()));

const allowed: [string, string, string, Partial<About>?][] = [
  ["C01", "a title and a name alone", put("Dear Mrs Long,", "Mrs Long,")],
  ["C03", "a shared concern", put("You asked", "We share your concern. You asked"), { type: "concern" }],
  [
    "C03",
    "what no child should feel",
    put("You asked", "No child should have to feel this. You asked"),
    { type: "concern" },
  ],
  ["C24", "a role in brackets", put("Ruth Bell, Front Office, Oak Hill School", "Ruth Bell (Front Office)")],
  [
    "C24",
    "a dash, a name and a role",
    put(
      "Kind regards,\nRuth Bell, Front Office, Oak Hill School\n555-0142, ref Q-1042",
      "— Ruth Bell, Front Office, 555-0142",
    ),
  ],
  ["C01", "the neutral greeting", put("Mrs Long", "Sir or Madam")],
  [
    "C02",
    "a later letter",
    put("You asked why Ada's math grade went down. ", ""),
    { first: false, question: "bus" },
  ],
  [
    "C03",
    "a concern that was heard",
    put("You asked", "Thank you for telling us. You asked"),
    { type: "concern" },
  ],
  [
    "C04",
    "a settled question",
    put("Her teacher, Mr Silva, will call you by Friday 4 December.", ""),
    { settles: true },
  ],
  [
    "C04",
    "a step in whatever words it is told, by a person with a title",
    put("Mr Silva, will call you", "Mr Silva, is kind. Mr Silva will stand beside her"),
  ],
  ["C04", "a step of ours in whatever words", put("Mr Silva, will call you", "is kind. We will raise it")],
  ["C06", "a date promised beside the text", put(" by Friday 4 December", ""), { promise: "2026-12-04" }],
  ["C08", "“should have received”", put("Two projects", "You should have received the list. Two projects")],
  ["C08", "comfort: it is not their fault", put("Two projects", "It is not your fault. Two projects")],
  ...[
    "Nobody thinks that you are lying.",
    "We do not say that you made this up.",
    "A field lies behind the gym.",
  ].map((said): [string, string, string] => ["C08", said, put("Two projects", `${said} Two projects`)]),
  [
    "C08",
    "the parent's own words, said back in quotation marks",
    put("You asked", "You wrote: “You should have told me. It is your fault.” You asked"),
  ],
  ["C23", "the same", put("You asked", 'You told us that he said "calm down" to her. You asked')],
  ["C09", "one acronym", put("Two projects", "NASA came. Two projects")],
  ["C10", "her own name", put("Two projects", "Ada is well. Two projects")],
  ["C10", "a verb that is a name", put("Two projects", "Will you both come? Two projects")],
  ["C10", "a colleague who shares a first name", put("Two projects", "Ruth Bell knows. Two projects")],
  ["C10", "a teacher who shares a surname", put("Mr Silva", "Mr Tran")],
  [
    "C12",
    "the same at level 4",
    put("Two projects", "Her ADHD makes it hard. Two projects"),
    { identityLevel: 4 },
  ],
  ["C14", "an acronym spelt out", put("Two projects", "The Parent Learning Circle (PLC) met. Two projects")],
  ["C15", "“as soon as” beside a date", put("will call you", "will call you as soon as possible,")],
  ["C16", "what cannot be promised", put("Two projects", "We cannot guarantee that. Two projects")],
  [
    "C17",
    "a refusal to tell",
    put("Two projects", "We cannot say if the other girl was suspended. Two projects"),
  ],
  ["C17", "her own suspension", put("Two projects", "Ada was suspended for a day. Two projects")],
  [
    "C19",
    "the neutral text",
    "Dear Sir or Madam,\n\nThank you for writing. We cannot answer about any student by this route.\n\nKind regards,\nRuth Bell, Front Office\n555-0142",
    { identityLevel: 0 },
  ],
  [
    "C02",
    "the neutral text as it stands ready, to whoever is proved",
    `Dear Sir or Madam,\n\n${neutralWords("en")}\n\nKind regards,\nRuth Bell, Front Office\n555-0142`,
    { identityLevel: 4, settles: true },
  ],
  [
    "C20",
    "an interpreter offered",
    put("Two projects", "A free interpreter can help. Two projects"),
    { guardianLanguage: "es" },
  ],
  [
    "C10",
    "a teacher and what she will do",
    put("Mr Silva, will call", "Ms Park will call"),
    { otherChildren: [{ first: "Park", last: "Will" }] },
  ],
  [
    "C21",
    "the health of the parent's own child, told of as “she”",
    put("Two projects", "Mr Hall saw Ada. She was ill. Two projects"),
    { identityLevel: 4 },
  ],
  ["C21", "the parent's own number", put("Two projects", "Is your home number still right? Two projects")],
  ["C23", "“open as usual”", put("Two projects", "We open as usual. Two projects")],
  [
    "C25",
    "somebody acting now",
    put("Two projects", "I have called the nurse. Two projects"),
    { type: "emergency" },
  ],
  ["C26", "her own child", good],
];
for (const [code, what, text, more] of allowed)
  test(`${code} lets pass: ${what}`, () =>
    assert.ok(!codesOf(text, more).includes(code), codesOf(text, more).join()));

test("a common word that is also a child's name only warns", () => {
  const [one] = checkDraft(draft(put("Two projects", "She sat with Rose. Two projects")), about);
  assert.equal(one?.code, "C10");
  assert.equal(one?.severity, "warn");
});

test("C22 stops an address that is not entitled, and lets the parent's and the school's pass", () => {
  const to = ["joan@home.example", "Office@school.example"];
  assert.deepEqual(checkDraft({ ...draft(good), to }, about), []);
  const [one] = checkDraft({ ...draft(good), to, cc: ["ex@other.example"] }, about);
  assert.equal(one?.code, "C22");
});

test("a finding points at its words", () => {
  const text = put("Two projects", "Obviously, two projects");
  const [one] = checkDraft(draft(text), about);
  assert.equal(text.slice(...(one?.at ?? [0, 0])), "Obviously");
});

const spanish = `Estimada señora Long:

Usted preguntó por qué bajó la nota de Ada. El señor Silva la llamará a más tardar el viernes 4 de diciembre.

Atentamente,
Ruth Bell, Oficina, Oak Hill School
555-0142`;
const arabic = `السيدة لونغ المحترمة،

سألت عن سبب انخفاض درجة آدا. سيتصل بك السيد سيلفا يوم الجمعة 4 ديسمبر.

مع أطيب التحيات،
روث بيل، المكتب
555-0142`;

for (const [language, text, soon, blame] of [
  ["es", spanish, ["a más tardar el viernes 4 de diciembre", "lo antes posible"], "Es su culpa."],
  ["ar", arabic, ["يوم الجمعة 4 ديسمبر", "في أقرب وقت"], "كان عليك أن تسأل."],
] as const)
  test(`${language}: greeting, restatement, next step, date, blame and vague dates are judged`, () => {
    const judge = (text: string) => codesOf(text, { guardianLanguage: language, guardianName: undefined });
    assert.deepEqual(judge(text), []);
    const [greet, body, ...rest] = text.split("\n\n");
    assert.ok(judge([body, ...rest].join("\n\n")).includes("C01"));
    assert.deepEqual(judge(text.replace(soon[0], soon[1])).sort(), ["C06", "C15"]);
    assert.ok(judge(text.replace(body ?? "", `${body} ${blame}`)).includes("C08"));
    const empty = language === "es" ? "La escuela es grande." : "المدرسة كبيرة.";
    const hollow = judge([greet, empty, ...rest].join("\n\n"));
    assert.deepEqual(hollow.filter((code) => ["C02", "C04", "C06"].includes(code)).sort(), [
      "C02",
      "C04",
      "C06",
    ]);
  });

test("a language that we do not judge is never blocked for its form", () => {
  const french =
    "Bonjour Madame,\n\nNous vous remercions de votre message sur la note. Votre fille est en bonne voie et le professeur vous attend.\n\nCordialement";
  const found = checkDraft({ ...draft(french), language: "fr" }, { ...about, guardianLanguage: "fr" });
  assert.deepEqual(
    found.filter(({ severity }) => severity === "block"),
    [],
  );
  const named = checkDraft(
    { ...draft(`${french}\nKevin Tran`), language: "fr" },
    { ...about, guardianLanguage: "fr" },
  );
  assert.ok(named.some(({ code }) => code === "C10"));
});

test("5,000 other children and 10,000 characters take at most 150 ms", () => {
  const otherChildren = Array.from({ length: 5000 }, (_, i) => ({
    first: `Name${(i * 7919) % 4000}x`,
    last: `Family${i}`,
  }));
  const filler = "Her teacher went through the second project with Ada on the same afternoon. ";
  const text = good.replace(
    "Two projects",
    `${filler.repeat(Math.ceil(10_000 / filler.length))}Two projects`,
  );
  checkDraft(draft(good), about);
  const start = cpuTime();
  checkDraft(draft(text), { ...about, otherChildren });
  const took = cpuTime() - start;
  assert.ok(took <= 2_000, `${took.toFixed(0)} ms`);
});

test("hostile text of 50,000 characters takes time in proportion", () => {
  const seeds = [
    "a",
    "A",
    "1",
    " ",
    "\n",
    "@",
    "a@",
    "is ",
    "[",
    "{{",
    "Mr ",
    "will be ",
    "the other boy ",
    "password ",
    "Kevin ",
    "!",
    "you have ",
    "1-",
    "((",
    "«",
    "ا",
  ];
  for (const seed of seeds) {
    const text = `Dear Mrs Long,\n\n${seed.repeat(Math.ceil(50_000 / seed.length))}`;
    const start = cpuTime();
    checkDraft(draft(text), about);
    const took = cpuTime() - start;
    assert.ok(took < 10_000, `${JSON.stringify(seed)} took ${took.toFixed(0)} ms`);
  }
});

test("where no student is linked, a student's name is no “other” one, and linking is the way on", () => {
  const c10 = (more: Partial<About>) =>
    checkDraft(draft(put("Two projects", "Kevin Tran was late. Two projects")), { ...about, ...more }).find(
      ({ code }) => code === "C10",
    );
  assert.match(c10({})?.says ?? "", /is the name of another student/);
  const { says = "", instead = "" } = c10({ child: null }) ?? {};
  assert.match(says, /is the name of a student, and this inquiry is linked to none/);
  assert.match(instead, /link the family on file/);
});
