import assert from "node:assert/strict";
import { test } from "node:test";
import { problemsList } from "./problems.ts";

test("what goes wrong in one column on every line leaves room for what goes wrong in another", () => {
  const problems = problemsList();
  for (let line = 2; line <= 101; line++)
    problems.add({ file: "list.csv", line, column: "born" }, `“0${line}” is not a date.`);
  problems.add({ file: "list.csv", line: 101, column: "phone" }, "“x” is not a telephone number.");
  const told = problems.list();
  assert.deepEqual(told.slice(4), [
    "list.csv, line 6, column “born”: “06” is not a date.",
    "list.csv, line 101, column “phone”: “x” is not a telephone number.",
    "list.csv, to line 101, column “born”: 95 more like these.",
  ]);
  assert.equal(problems.count(), 101);
});

test("of many kinds fifty are told and the rest counted", () => {
  const problems = problemsList();
  for (let n = 0; n < 60; n++) problems.add({ file: `f${n}.csv` }, "the file is empty.");
  for (let line = 2; line < 10; line++) problems.add({ file: "list.csv", line }, "the line is odd.");
  assert.deepEqual([problems.list().length, problems.list().at(-1)], [51, "And 18 more like these."]);
});
