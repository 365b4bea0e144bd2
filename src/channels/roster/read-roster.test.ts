import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fileOf, readAll } from "./read-for-tests.ts";
import { rosterTemplate } from "./sheet-columns.ts";

const head =
  "student id,first,last,grade,born,guardian name,relation,e-mail,phone,language,may receive records,may pick up";
const sheet = (...lines: string[]) => readAll([fileOf("list.csv", [head, ...lines].join("\n"))]);
const problemOf = async (line: string) => (await sheet(line)).problems.join("\n");

test("the template is a roster that is read without a problem", async () => {
  const { problems, students, guardians, links } = await readAll([fileOf("template.csv", rosterTemplate)]);
  assert.deepEqual(problems, []);
  assert.deepEqual([students.length, guardians.length, links.length], [2, 3, 3]);
  assert.deepEqual(
    links.map(({ relation, standing, new_records }) => [relation, standing, new_records]),
    [
      ["mother", "parent", true],
      ["father", "parent", true],
      ["grandmother", "grandparent", false],
    ],
  );
});

test("an empty cell gives no right and takes none", async () => {
  const { links } = await sheet("1,Mia,Berg,3,,Nora Berg,mother,,,,,");
  assert.deepEqual(
    [links[0]?.may_receive_records, links[0]?.new_records, links[0]?.new_pick_up],
    [null, false, false],
  );
});

test("each mistake is a sentence with file, line and column", async () => {
  for (const [line, says] of [
    [
      "1,Mia,Berg,3,03/04/2017,Nora,mother,,,,,",
      "list.csv, line 2, column “born”: “03/04/2017” may be 2017-04-03 or 2017-03-04",
    ],
    [
      "1,=HYPERLINK(1),Berg,3,,Nora,mother,,,,,",
      "list.csv, line 2, column “first”: “=HYPERLINK(1)” begins like a formula",
    ],
    ["1,Mia,@Berg,3,,Nora,mother,,,,,", "column “last”: “@Berg” begins like a formula"],
    ["1,Mia,Berg,3,,Nora,mother,nora@,,,,", "column “e-mail”: “nora@” is not an e-mail address"],
    ["1,Mia,Berg,3,,Nora,mother,,-1+1,,,", "column “phone”: “-1+1” begins like a formula"],
    ["1,Mia,Berg,3,,Nora,mother,,call me,,,", "column “phone”: “call me” is not a telephone number"],
    [
      "1,Mia,Berg,3,,Nora,mother,,,,perhaps,",
      "column “may receive records”: “perhaps” is neither yes nor no",
    ],
    ["1,Mia,Berg,3,,Nora,mother,,,elvish!,,", "column “language”: “elvish!” is no language that we know"],
    ["1,Mia,Berg", "line 2, column “cell 3”: the line has 3 cells, the first line has 12"],
    [
      "1,Mia,Berg,3,,Nora,mother,,,,,\n1,Tom,Berg,3,,Nora,mother,,,,,",
      "line 3, column “student id”: “1” stands on line 2 with another name",
    ],
    ['1,"Mia,Berg,3,,Nora,mother,,,,,', "a quotation mark may be missing"],
  ] as const)
    assert.ok((await problemOf(line)).includes(says), `${line}\n${await problemOf(line)}`);
  assert.equal(
    await problemOf("1,Mia,Berg,3,13/04/2017,Nora,mother,nora@example.org,+1 (555) 0100,es,yes,no"),
    "",
  );
});

test("a misspelled column is named with the right one; a separator is found; a missing column is said", async () => {
  const misspelled = await readAll([
    fileOf("list.csv", "student id,first,last,gaurdian name\n1,Mia,Berg,Nora"),
  ]);
  assert.match(
    misspelled.problems[0] ?? "",
    /list\.csv, line 1, column “gaurdian name”: we do not know this column; did you mean “guardian name”\?/,
  );
  const semicolons = await readAll([
    fileOf("list.csv", "Student ID;First name;Last name;Parent\n1;Mia;Berg;Nora"),
  ]);
  assert.deepEqual(semicolons.problems, []);
  assert.equal(semicolons.guardians[0]?.name, "Nora");
  const none = await readAll([fileOf("list.csv", "a,b\n1,2")]);
  assert.match(none.problems.join("\n"), /the column “student id” is missing/);
});

test("UTF-8 with a mark, UTF-16 and Latin-1 are read; NUL and nothing are refused", async () => {
  const line = `${head}\n1,Zoë,Núñez,3,,José Núñez,father,,,,,`;
  const utf16 = Buffer.from(`\uFEFF${line}`, "utf16le");
  for (const bytes of [
    Buffer.from(`\uFEFF${line}`),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(line, "latin1"),
  ]) {
    const { problems, students } = await readAll([fileOf("list.csv", bytes)]);
    assert.deepEqual(problems, []);
    assert.equal(students[0]?.first_name, "Zoë");
  }
  assert.match(
    (await readAll([fileOf("list.csv", `${head}\n1,Mia\0,Berg`)])).problems[0] ?? "",
    /list\.csv: .*line 2: there is a byte that is no letter/,
  );
  assert.match((await readAll([fileOf("list.csv", "")])).problems[0] ?? "", /list\.csv is empty/);
});

test("whatever bytes come, nothing is thrown, and problems name their file", async () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', "=1+1", "a,b", "x\ny", "", "1", "Mia"));
  const ragged = fc
    .array(
      fc.array(cell, { maxLength: 16 }).map((cells) => cells.join(",")),
      { maxLength: 8 },
    )
    .map((lines) => [head, ...lines].join("\n"));
  await fc.assert(
    fc.asyncProperty(fc.oneof(ragged, fc.string()), async (words) => {
      const { problems, found } = await readAll([fileOf("list.csv", words)]);
      for (const says of problems) assert.match(says, /^list\.csv|^And \d/);
      for (const says of problems.filter((one) => /cell|formula/.test(one)))
        assert.match(says, /line \d+.*column “/);
      assert.ok(found || problems.length > 0);
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("users.csv", "list.csv", "list.xlsx", "x.zip"),
      async (bytes, name) => {
        await readAll([fileOf(name, bytes)]);
        await readAll([fileOf(name, Buffer.concat([Buffer.from("PK\x03\x04"), bytes]))]);
      },
    ),
    { numRuns: 200 },
  );
});
