import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, readAll } from "./read-for-tests.ts";
import { zipOf } from "./zip-of.ts";

const users =
  "sourcedId,status,orgSourcedIds,role,givenName,familyName,email,phone,agentSourcedIds,grades\ns1,,A,student,Mia,Berg,,,g1,3\ng1,,A,parent,Nora,Berg,,,,";
const orgs = "sourcedId,name,type\nA,Hillcrest School,school";

test("a zip with its files in a folder is a bundle", async () => {
  const { problems, students, guardians } = await readAll([
    fileOf("b.zip", zipOf({ "b/users.csv": users, "b/orgs.csv": orgs, "__MACOSX/b/._users.csv": "x" })),
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual([students.length, guardians.length], [1, 1]);
});

test("a zip that grows too large, holds too many files or leads elsewhere is refused before it is opened", async () => {
  const refused = async (zip: Uint8Array) => (await readAll([fileOf("b.zip", zip)])).problems.join("\n");
  assert.match(
    await refused(zipOf({ "users.csv": users }, 600 * 1024 * 1024)),
    /b\.zip: b\.zip holds more than 512 MB when it is opened/,
  );
  assert.match(
    await refused(zipOf(Object.fromEntries(Array.from({ length: 41 }, (_, n) => [`f${n}.csv`, "x"])))),
    /more than 40 files/,
  );
  assert.match(
    await refused(zipOf({ "../users.csv": users })),
    /damaged, or holds a file that leads elsewhere/,
  );
  assert.match(
    await refused(zipOf({ "users.csv": users, "orgs.csv": orgs }, 10)),
    /damaged, or longer than it says/,
  );
});

const book = (rows: string, more: Record<string, string> = {}) =>
  zipOf({
    "xl/workbook.xml": "<workbook/>",
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml":
      "<sst><si><t>student id</t></si><si><t>first</t></si><si><t>last</t></si><si><t>guardian name</t></si><si><t>born</t></si><si><r><t>No</t></r><r><t>ra</t></r></si></sst>",
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>${rows}</sheetData></worksheet>`,
    ...more,
  });
const row =
  '<row r="2"><c r="A2"><v>1001</v></c><c r="B2" t="inlineStr"><is><t>Mia</t></is></c><c r="C2" t="inlineStr"><is><t>Berg</t></is></c><c r="D2" t="s"><v>5</v></c><c r="E2" s="1"><v>42850</v></c></row>';

test("a workbook is read: shared words, numbers, and days in a date's format", async () => {
  const { problems, students, guardians } = await readAll([fileOf("list.xlsx", book(row))]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    students.map(({ key, first_name, born, line }) => [key, first_name, born, line]),
    [["1001", "Mia", "2017-04-25", 2]],
  );
  assert.equal(guardians[0]?.name, "Nora");
});

test("a formula in a workbook is a problem with its cell; entities and damage are refused", async () => {
  const formula = await readAll([
    fileOf("list.xlsx", book(row.replace("<is><t>Mia</t></is>", "<f>1+1</f><v>2</v>"))),
  ]);
  assert.match(formula.problems.join("\n"), /list\.xlsx, line 2, column “B”: the cell holds a formula/);
  const bomb = await readAll([
    fileOf(
      "list.xlsx",
      book(row, { "xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "b">]><sst>&a;</sst>' }),
    ),
  ]);
  assert.equal(bomb.problems.length, 1);
  const broken = await readAll([fileOf("list.xlsx", book("<row><c>"))]);
  assert.match(broken.problems.join("\n"), /damaged; please save the workbook again/);
});
