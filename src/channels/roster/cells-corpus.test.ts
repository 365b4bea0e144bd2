import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  readBorn,
  readEmail,
  readId,
  readIds,
  readName,
  readStatus,
  readYesNo,
  type Understood,
} from "./read-cells.ts";
import { fileOf, readAll } from "./read-for-tests.ts";

// The field checks of another project, which lie beside this one and are not part of it.
const file = join(
  import.meta.dirname,
  "../../../../shared/corpora/rostering/oneroster_field_validation.json",
);
const skip = existsSync(file) ? false : "the shared field checks are not there (../shared/corpora/rostering)";

/** How a cell is understood where the other project has a check, for every field that we read. */
const ours: Record<string, (cell: string) => boolean | Promise<boolean>> = {
  is_guid_type: (cell) => isUnderstood(readId(cell)),
  is_valid_guid_list: (cell) => isUnderstood(readIds(cell)),
  is_status_enum_type: (cell) => isUnderstood(readStatus(cell)),
  is_email_type: (cell) => isUnderstood(readEmail(cell)),
  is_date_type: (cell) => isUnderstood(readBorn(cell, "2100-12-31")),
  is_valid_human_readable_string: (cell) => isUnderstood(readName(cell)),
  is_primary_enum: (cell) => isUnderstood(readYesNo(cell)),
  is_valid_grades: (cell) => gradeIn("users.csv", cell),
  is_valid_grade: (cell) => gradeIn("roles.csv", cell),
  is_role_user_enum: isRole,
  is_role_enum: isEnrolled,
};
/** Where we differ on purpose: a name may hold any sign that a spreadsheet does not run, and a grade is kept as it is written. */
const isWider = (check: string, cell: string) =>
  /^John Doe[$%^]$/.test(cell) || (check === "is_valid_grade" && cell.includes(","));
/** And whoever works at the school is left out. */
const isLeftOut = (check: string, cell: string) =>
  check.startsWith("is_role") && ["teacher", "aide", "administrator", "proctor"].includes(cell);
const isUnderstood = (read: Understood<unknown>) => "value" in read;
const bundleOf = (files: Readonly<Record<string, string>>) =>
  readAll([
    fileOf("orgs.csv", "sourcedId,name,type\nA,Hillcrest School,school"),
    ...Object.entries(files).map(([name, words]) => fileOf(name, words)),
  ]);

async function gradeIn(file: "users.csv" | "roles.csv", cell: string): Promise<boolean> {
  const own = file === "users.csv" ? cell : "";
  const { students, problems } = await bundleOf({
    "users.csv": `sourcedId,status,orgSourcedIds,role,givenName,familyName,grades\ns1,,A,student,Mia,Berg,"${own}"`,
    ...(file === "roles.csv" && {
      "roles.csv": `userSourcedId,role,orgSourcedId,grade\ns1,student,A,"${cell}"`,
    }),
  });
  return problems.length === 0 && students[0]?.grade === cell;
}

/** Whether somebody of this role is taken as a student or as one who answers for them; of another, that is said. */
async function isRole(cell: string): Promise<boolean> {
  const { students, guardians, found, problems } = await bundleOf({
    "users.csv": `sourcedId,status,orgSourcedIds,role,givenName,familyName\nu1,,A,${cell},Mia,Berg`,
  });
  assert.deepEqual(problems, []);
  if (students.length + guardians.length === 1) return true;
  assert.deepEqual(found?.notes, [`Left out: 1 of the role “${cell}”.`]);
  return false;
}

/** Whether an enrollment in this role says where a student is. */
async function isEnrolled(cell: string): Promise<boolean> {
  const { students, problems } = await bundleOf({
    "users.csv": "sourcedId,status,orgSourcedIds,role,givenName,familyName\nu1,,,student,Mia,Berg",
    "enrollments.csv": `sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,,c1,A,u1,${cell}`,
  });
  assert.deepEqual(problems, []);
  return students[0]?.orgs.includes("A") ?? false;
}

test("cells are valid where the other project's are, for every field that we read", { skip }, async (t) => {
  const cells = JSON.parse(readFileSync(file, "utf8")) as {
    check: string;
    value: string;
    expected_valid: boolean;
  }[];
  const asserted = new Map<string, number>();
  const differs = new Map<string, number>();
  const left = new Map<string, number>();
  const count = (of: Map<string, number>, name: string) => of.set(name, (of.get(name) ?? 0) + 1);
  for (const { check, value, expected_valid } of cells) {
    const how = Object.hasOwn(ours, check) ? ours[check] : undefined;
    if (!how) {
      count(left, check);
      continue;
    }
    if (isWider(check, value) || isLeftOut(check, value)) {
      assert.equal(await how(value), isWider(check, value), `${check} ${value}`);
      count(differs, check);
      continue;
    }
    assert.equal(await how(value), expected_valid, `${check} ${value}`);
    count(asserted, check);
  }
  const words = (of: Map<string, number>) => [...of].map(([name, n]) => `${name} ${n}`).join(", ");
  const sum = (of: Map<string, number>) => [...of.values()].reduce((all, n) => all + n, 0);
  t.diagnostic(`${sum(asserted)} of ${cells.length} asserted: ${words(asserted)}`);
  // Stamps, terms, classes, periods, subjects, sign-ins and kinds of organisation are in cells that we do not read.
  t.diagnostic(`${sum(differs)} where we differ on purpose, asserted as we mean it: ${words(differs)}`);
  // Stamps, terms, classes, periods, subjects, sign-ins and kinds of organisation.
  t.diagnostic(`${sum(left)} left out, because nothing of ours reads such a cell: ${words(left)}`);
  assert.deepEqual([sum(asserted), sum(differs), sum(left)], [36, 11, 41]);
});
