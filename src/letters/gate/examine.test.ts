import assert from "node:assert/strict";
import { test } from "node:test";
import type { About } from "../checks/about.ts";
import { examine } from "./examine.ts";
import { raisedCategory } from "./raised-category.ts";

const about: About = {
  question: "When does the reading group meet?",
  guardianName: "Ana Souza",
  guardianLanguage: "en",
  child: { first: "Leo", last: "Souza" },
  otherChildren: [
    { first: "Kevin", last: "Tran" },
    { first: "May", last: "Bell" },
    { first: "Will", last: "Young" },
    { first: "José", last: "Núñez-Park" },
    { first: "Mary Kate", last: "Olsen" },
    { first: "小明", last: "王" },
    { first: "민준", last: "김" },
    { first: "Grace", last: "Hope" },
  ],
  staff: [{ name: "Ruth Bell", role: "Front office" }],
  identityLevel: 4,
  linkOnRecord: true,
  type: "general",
  first: true,
  settles: true,
  entitledAddresses: ["ana@example.org"],
  schoolContacts: ["555-0100", "oak-hill@answerable.localhost"],
  others: [],
};
const letter = (words: string) =>
  `Dear Ana Souza,\n\nThank you for asking when the reading group meets. ${words} If anything is unclear, please ring us on 555-0100.\n\nYours sincerely,\nRuth Bell, Front office`;
const found = (words: string, more: Partial<About> = {}, rest: object = {}) =>
  examine({ text: letter(words), language: "en", to: ["ana@example.org"], ...rest }, { ...about, ...more });
const of = (code: string, words: string, more: Partial<About> = {}, rest: object = {}) =>
  found(words, more, rest).filter((one) => one.code === code);

const named: [what: string, words: string, severity: "block" | "warn" | null, certain?: true][] = [
  ["first and last name", "It meets with Kevin Tran.", "block", true],
  ["last name first", "It meets with Tran, Kevin.", "block", true],
  ["accents written or not", "It meets with Jose Nunez.", "block", true],
  ["a hyphen, a middle name", "It meets with Mary-Kate Olsen.", "block", true],
  ["a name broken over a line", "It meets with Kevin\nTran.", "block", true],
  ["an initial and the last name", "It meets with K. Tran.", "warn"],
  ["Chinese, without a space", "It meets with 王小明同学.", "block", true],
  ["Korean, with a particle", "It meets with 김민준이 today.", "block", true],
  ["a month that is a name, with its last name", "It meets with May Bell.", "block", true],
  ["a month that is a name, as a classmate", "It meets with a classmate called May.", "block"],
  ["the month", "It meets in May.", null],
  ["the verb", "It will meet on Thursday. Will you come?", null],
  ["a word in the sentence", "We hope that the young readers have grace.", null],
  ["a member of staff with a child's last name", "It meets with Ruth Bell.", null],
  ["their own child", "Leo Souza meets on Thursdays.", null],
  ["a word that only holds a name", "The Tranquil room is open.", null],
];
for (const [what, words, severity, certain] of named)
  test(`another child's name: ${what} ${severity ? `is found (${severity})` : "is nobody's"}`, () => {
    const [first, ...more] = of("C10", words);
    assert.deepEqual([first?.severity ?? null, first?.certain, more], [severity, certain, []]);
  });

test("a name is found wherever it stands: subject, quoted mail, attachment's name, attachment's text", () => {
  const subject = of("C10", "It meets on Thursdays.", {}, { subject: "Kevin Tran's group" });
  assert.deepEqual(
    subject.map(({ where }) => where),
    ["subject"],
  );
  const text = `${letter("It meets on Thursdays.")}\n\n> and what about Kevin Tran?`;
  const quoted = examine({ text, language: "en", to: ["ana@example.org"] }, about);
  assert.deepEqual(
    quoted.filter(({ code }) => code === "C10").map(({ where }) => where),
    ["quote"],
  );
  const attached = of(
    "C10",
    "See the list.",
    {},
    {
      attachments: [{ name: "kevin_tran-report.pdf" }, { name: "list.txt", text: "Will Young, 3rd" }],
    },
  );
  assert.deepEqual(
    attached.map(({ where, of: name }) => [where, name]),
    [
      ["attachment", "kevin_tran-report.pdf"],
      ["attachment", "list.txt"],
    ],
  );
  assert.deepEqual(
    of("C10", "It meets.", {}, { subject: "Leo's group", attachments: [{ name: "leo.pdf" }] }),
    [],
  );
});

test("how to reach the other parent or another family is certain; one's own and the school's are not stopped", () => {
  const others: About["others"] = [
    { key: "5550142", of: "other_parent" },
    { key: "bo@example.org", of: "other_family" },
    { key: "5550199", of: "own" },
  ];
  const stops = (words: string) =>
    of("C27", words, { others }).filter(({ severity }) => severity === "block");
  assert.equal(stops("Ring (555) 0142, please.").length, 1);
  assert.equal(stops("Ring 555-0142, please.")[0]?.certain, true);
  assert.match(stops("Write to Bo@Example.org.")[0]?.says ?? "", /another family/);
  assert.deepEqual(stops("Ring 555-0199 or 555-0100, or write to oak-hill@answerable.localhost."), []);
  const [unknown] = of("C27", "Ring 555-7777.", { others });
  assert.equal(unknown?.severity, "advise");
});

test("who else gets it is placed among the recipients, with its address", () => {
  const [first] = of("C22", "It meets on Thursdays.", {}, { cc: ["dad@example.org"] });
  assert.deepEqual(
    [first?.where, first?.of, first?.ways],
    ["cc", "dad@example.org", ["remove_recipient", "neutral"]],
  );
});

test("words of health, special education or counselling raise the kind of information; plain words do not", () => {
  assert.equal(raisedCategory("Leo's inhaler is in the office.", "own_record"), "health");
  assert.equal(raisedCategory("The IEP meeting is on Friday.", "own_record"), "iep");
  assert.equal(raisedCategory("In her counselling session she said …", "own_record"), "counselor_notes");
  assert.equal(raisedCategory("Leo's marks are good.", "own_record"), "own_record");
  assert.equal(raisedCategory("Leo's inhaler", "full_file"), "full_file");
});
