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

const heads =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>';
const book = (rows: string, more: Record<string, string> = {}) =>
  zipOf({
    "xl/workbook.xml": "<workbook/>",
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml":
      "<sst><si><t>student id</t></si><si><t>first</t></si><si><t>last</t></si><si><t>guardian name</t></si><si><t>born</t></si><si><r><t>No</t></r><r><t>ra</t></r></si></sst>",
    "xl/worksheets/sheet1.xml": `${heads}${rows}</sheetData></worksheet>`,
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

const more = (cells: string) => book(row.replace('<c r="A2"><v>1001</v></c>', cells));
const keyOf = async (cells: string) => {
  const { problems, students } = await readAll([fileOf("list.xlsx", more(cells))]);
  return problems.join("\n") || students[0]?.key;
};

test("numbers of a workbook are what they show: whole, and with the zeros of their format", async () => {
  assert.equal(await keyOf('<c r="A2"><v>1001.0</v></c>'), "1001");
  assert.equal(await keyOf('<c r="A2"><v>1.234567E6</v></c>'), "1234567");
  assert.equal(await keyOf('<c r="A2"><v>3.5</v></c>'), "3.5");
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const zeros = book(row.replace('<c r="A2">', '<c r="A2" s="2">').replace("1001", "42"), {
    "xl/styles.xml": styles,
  });
  assert.equal((await readAll([fileOf("list.xlsx", zeros)])).students[0]?.key, "00042");
  assert.match(
    String(await keyOf('<c r="A2" t="e"><v>#N/A</v></c>')),
    /line 2, column “A”: the cell holds the error “#N\/A”; please write/,
  );
});

test("days count from 1904 where the workbook says so, and how a name is read aloud is no part of it", async () => {
  const from1904 = book(row.replace("42850", "41388"), {
    "xl/workbook.xml": '<workbook><workbookPr date1904="1"/></workbook>',
  });
  assert.equal((await readAll([fileOf("list.xlsx", from1904)])).students[0]?.born, "2017-04-25");
  const aloud = row.replace("<t>Mia</t>", '<t>愛子</t><rPh sb="0" eb="2"><t>アイコ</t></rPh>');
  assert.equal((await readAll([fileOf("list.xlsx", book(aloud))])).students[0]?.first_name, "愛子");
});

test("the first sheet that is shown is read, whatever its file is called; the others are told", async () => {
  const sheets = (states: readonly [string, string][]) =>
    book(row.replace("1001", "666"), {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${states.map(([name, state], n) => `<sheet name="${name}" state="${state}" r:id="r${name === "Old" ? 1 : 2}" sheetId="${n + 1}"/>`).join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${/<sheetData>(<row r="1">.*?<\/row>)/.exec(heads)?.[1]}${row}</sheetData></worksheet>`,
    });
  const read = async (states: readonly [string, string][]) => {
    const { students, found, problems } = await readAll([fileOf("list.xlsx", sheets(states))]);
    return [
      problems,
      students.map(({ key }) => key),
      found?.notes.filter((says) => /only the first sheet/.test(says)),
    ];
  };
  assert.deepEqual(
    await read([
      ["Old", "hidden"],
      ["Students", "visible"],
    ]),
    [[], ["1001"], []],
  );
  assert.deepEqual(
    await read([
      ["Students", "visible"],
      ["Old", "visible"],
    ]),
    [[], ["1001"], ["Left out, because only the first sheet is read: “Old”."]],
  );
});

test("a workbook is known by what is in it; a zip that Windows made, and one sheet beside other files, are read", async () => {
  const named = { "[Content_Types].xml": "<Types/>" };
  for (const name of ["LIST.XLSM", "list", "list.zip"])
    assert.equal((await readAll([fileOf(name, book(row, named))])).students.length, 1, name);
  const windows = await readAll([fileOf("b.zip", zipOf({ "b\\users.csv": users, "b\\orgs.csv": orgs }))]);
  assert.deepEqual([windows.problems, windows.students.length], [[], 1]);
  const out = await readAll([fileOf("b.zip", zipOf({ "..\\users.csv": users, "orgs.csv": orgs }))]);
  assert.match(out.problems.join("\n"), /leads elsewhere/);
  const lone = zipOf({
    "list.csv": "student id,first,last,guardian name\n1,Mia,Berg,Nora Berg",
    "README.txt": "x",
  });
  assert.equal((await readAll([fileOf("list.zip", lone)])).students.length, 1);
});

test("a file of another kind is told by what it is, and what to send", async () => {
  const says = async (name: string, from: string | Uint8Array) =>
    (await readAll([fileOf(name, from)])).problems.join("\n");
  for (const [name, from, expected] of [
    [
      "a.xls",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      /old kind \(\.xls\), or one with a password; please save it as \.xlsx/,
    ],
    ["a.ods", zipOf({ mimetype: "x", "content.xml": "<x/>" }), /OpenDocument/],
    ["a.numbers", zipOf({ "Index/Document.iwa": "x" }), /Apple Numbers/],
    ["a.xlsb", zipOf({ "xl/workbook.bin": "x" }), /binary Excel workbook/],
    ["a.xls", "\uFEFF<html><table>", /is a web page/],
    ["a_CTF.xml", '<?xml version="1.0"?><CTfile/>', /is XML/],
    ["users.json", '{"users":[]}', /is JSON/],
    ["a.pdf", "%PDF-1.7", /is a PDF/],
    ["a.zip", zipOf({ "b.zip": "PK\u0003\u0004" }), /inside another zip/],
    [
      "a.zip",
      zipOf({ "School.csv": "x", "Student.csv": "y" }),
      /no bundle that we read: School\.csv, Student\.csv\..*users\.csv/,
    ],
  ] as const)
    assert.match(await says(name, from), expected, name);
});

test("letters that were guessed are shown; those of another alphabet, and Excel's line sep=, are known", async () => {
  const head = "student id,first,last,guardian name\n";
  const western = await readAll([fileOf("list.csv", Buffer.from(`${head}1,Zoë,Núñez,José`, "latin1"))]);
  assert.deepEqual(western.problems, []);
  assert.match(western.found?.notes[0] ?? "", /^list\.csv is not in UTF-8; .*: “Zoë”\. If that is wrong/);
  const cyrillic = await readAll([
    fileOf("list.csv", Buffer.from(`${head}1,\xcc\xe0\xf0\xe8\xff,I,O`, "latin1")),
  ]);
  assert.match(cyrillic.problems.join("\n"), /none of Western Europe .*please export it as UTF-8/);
  const separated = await readAll([
    fileOf("list.csv", `sep=;\r\n${head.replaceAll(",", ";")}1;Mia;Berg, B;Nora`),
  ]);
  assert.deepEqual([separated.problems, separated.students[0]?.last_name], [[], "Berg, B"]);
});
