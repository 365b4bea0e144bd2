import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, readAll } from "./read-for-tests.ts";
import { rosterTemplate } from "./sheet-columns.ts";
import { templateXlsx } from "./template-xlsx.ts";

test("the workbook to fill in says what the CSV file says", async () => {
  const without = ({ found, ...all }: Awaited<ReturnType<typeof readAll>>) =>
    JSON.parse(JSON.stringify(all).replaceAll("roster.xlsx", "roster.csv"));
  const workbook = await readAll([fileOf("roster.xlsx", templateXlsx())]);
  assert.deepEqual(workbook.problems, []);
  assert.equal(workbook.students.length, 2);
  assert.deepEqual(without(workbook), without(await readAll([fileOf("roster.csv", rosterTemplate)])));
});
