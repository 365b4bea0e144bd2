import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, readAll } from "./read-for-tests.ts";

const head =
  "student id,first,last,grade,born,guardian name,relation,e-mail,phone,language,may receive records,may pick up";
const csv = (...lines: string[]) => readAll([fileOf("list.csv", lines.join("\n"))]);
const sheet = (...lines: string[]) => csv(head, ...lines);

test("twins have one mother, however her telephone is written and whichever line leaves it empty", async () => {
  const twin = (id: string, first: string, email: string, phone: string) =>
    `${id},${first},Ruiz,2,,Luz Ruiz,mother,${email},${phone},,yes,yes`;
  for (const [one, other] of [
    [
      twin("1", "Ana", "luz@ruiz.example", "(555) 010-0101"),
      twin("2", "Eva", "Luz@Ruiz.example", "5550100101"),
    ],
    [twin("1", "Ana", "luz@ruiz.example", "5550100101"), twin("2", "Eva", "luz@ruiz.example", "")],
    [twin("1", "Ana", "luz@ruiz.example", ""), twin("2", "Eva", "luz@ruiz.example", "5550100101")],
    [twin("1", "Ana", "luz@ruiz.example", "5550100101"), twin("2", "Eva", "", "555-010-0101")],
  ] as const) {
    const { problems, guardians, links } = await sheet(one, other);
    assert.deepEqual([problems, guardians.length, links.length], [[], 1, 2]);
    assert.deepEqual(
      [guardians[0]?.email, guardians[0]?.phone?.replace(/\D/g, "")],
      ["luz@ruiz.example", "5550100101"],
    );
  }
});

test("what two lines tell differently of one guardian is a problem with both lines; two guardians are two", async () => {
  const line = (more: string) => `1,Ana,Ruiz,2,,Luz Ruiz,mother,luz@ruiz.example,${more}`;
  assert.match(
    (await sheet(line("555-0101,es,yes,yes"), line("555-0999,es,yes,yes"))).problems.join("\n"),
    /^list\.csv, line 3, column “guardian name”: “Luz Ruiz” stands on line 2 with another telephone, “555-0101”; please write/,
  );
  assert.match(
    (await sheet(line("555-0101,es,yes,yes"), line("555-0101,es,no,yes"))).problems.join("\n"),
    /^list\.csv, line 3, column “student id”: “1” and “Luz Ruiz” stand on line 2 with another relation or other rights/,
  );
  const same = await sheet(line("555-0101,es,yes,yes"), line("555-0101,es,yes,yes"));
  assert.deepEqual([same.problems, same.links.length], [[], 1]);
  const two = await sheet(line("555-0101,es,yes,yes"), line("555-0101,es,yes,yes").replace("Luz R", "Leo R"));
  assert.deepEqual([two.problems, two.guardians.length], [[], 2]);
});

test("an address, a telephone or a right without a guardian is a problem; a student without one is none", async () => {
  for (const cells of [",mother,luz@ruiz.example,,,,", ",,,555-0101,,,", ",,,,,yes,"])
    assert.match(
      (await sheet(`1,Ana,Ruiz,2,,${cells}`)).problems.join("\n"),
      /^list\.csv, line 2, column “guardian name”: the cell is empty, and the line has/,
    );
  const alone = await sheet("1,Ana,Ruiz,2,,,,,,,,");
  assert.deepEqual([alone.problems, alone.students.length, alone.guardians.length], [[], 1, 0]);
  assert.match(
    (await sheet("1,,,2,,,,,,,,")).problems.join("\n"),
    /line 2, column “first”: the student has no name/,
  );
});

test("whose an address is must be clear: the student's own never becomes the guardian's", async () => {
  const line = "1,Mia,Berg,mia@students.example,Nora Berg,nora@berg.example";
  const two = await csv("Student ID,First Name,Last Name,Email,Parent Name,Parent Email", line);
  assert.match(two.problems.join("\n"), /column “Parent Email”: “Email” may be our column “e-mail” as well/);
  const before = await csv("Student ID,First Name,Last Name,Email,Parent Name,Note", line);
  assert.match(
    before.problems.join("\n"),
    /column “Email”: it stands before “Parent Name” and may be the student’s/,
  );
  const clear = await csv("Student ID,First Name,Last Name,Student Email,Parent Name,Email", line);
  assert.deepEqual([clear.problems, clear.guardians[0]?.email], [[], "nora@berg.example"]);
  assert.deepEqual(clear.found?.notes, ["Left out, because we do not know these columns: “Student Email”."]);
  const named = await csv(
    "Guardian Email,Guardian Forename,Guardian Surname,Student ID,Forename,Surname",
    "nora@berg.example,Nora,Berg,1,Mia,Berg",
  );
  assert.deepEqual([named.problems, named.guardians[0]?.name], [[], "Nora Berg"]);
});

test("a column that may restrict somebody is never read, gives no right on its lines, and is told with them", async () => {
  const lines = ["1,Mia,Berg,Per Berg,father,yes,", "2,Tom,Reyes,Elsa Reyes,mother,yes,"];
  const rights = async (column: string, first: string, second: string) => {
    const { problems, links, found } = await csv(
      `student id,first,last,guardian name,relation,may receive records,${column}`,
      `${lines[0]}${first}`,
      `${lines[1]}${second}`,
    );
    assert.deepEqual(problems, []);
    return {
      given: links.map(({ new_records, new_decide }) => [new_records, new_decide]),
      notes: found?.notes,
    };
  };
  for (const [column, first, second] of [
    ["No Contact", "Y", ""],
    ["courtOrder", "see file", "no"],
    ["Parental Responsibility", "No", "Yes"],
    ["Legal custody", "0", "joint"],
    ["Orden de alejamiento", "sí", ""],
  ] as const) {
    const { given, notes } = await rights(column, first, second);
    assert.deepEqual(given, [
      [false, false],
      [true, true],
    ]);
    assert.match(
      notes?.[0] ?? "",
      new RegExp(`^“${column}” in list\\.csv is not read, .*: line 2\\. It gives no rights`),
    );
  }
  for (const [column, first] of [
    ["Dietary restrictions", "nuts"],
    ["Bus", "4"],
  ] as const)
    assert.deepEqual((await rights(column, first, "")).given, [
      [true, true],
      [true, true],
    ]);
});
