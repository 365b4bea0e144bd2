import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readBorn, readEmail, readId, readIds, readStatus, type Understood } from "./read-cells.ts";
import { fileOf, folderOf, readAll } from "./read-for-tests.ts";

// Bundles of other projects, which lie beside this one and are not part of it.
const shared =
  [join(import.meta.dirname, "../../../../shared/corpora/rostering"), "/work/shared/corpora/rostering"].find(
    (one) => existsSync(one),
  ) ?? "";
const skip = shared ? false : "the shared bundles are not there (../shared/corpora/rostering)";
const oneroster = join(shared, "oneroster");

test("bundles that others accept are read: students, guardians and links", { skip }, async () => {
  const bundles = JSON.parse(readFileSync(join(shared, "oneroster_bundles.json"), "utf8")) as {
    bundle?: string;
    expect: string;
    users?: number;
  }[];
  let read = 0;
  for (const { bundle, expect, users } of bundles) {
    if (!bundle || !expect.startsWith("accepted")) continue;
    for (const brought of [
      folderOf(join(oneroster, bundle)),
      [fileOf(`${bundle}.zip`, readFileSync(join(oneroster, `${bundle}.zip`)))],
    ]) {
      const { found, problems, students, guardians, others } = await readAll(brought);
      assert.deepEqual(problems, [], bundle);
      assert.equal(found?.source, "oneroster");
      // The origin counts those who end up in a class.
      if (users) assert.ok(students.length + guardians.length + others.length >= users, bundle);
      read++;
    }
  }
  assert.equal(read, 6);
});

test("what the other project refuses is refused, with the file named", { skip }, async () => {
  const full = join(oneroster, "moodle_Test_full_data_set");
  const without = await readAll(folderOf(full, (name, words) => (name === "users.csv" ? null : words)));
  assert.match(without.problems.join("\n"), /users\.csv: the file is missing/);
  const wrong = await readAll(
    folderOf(full, (name, words) =>
      name === "users.csv" ? words.replace(/^.*/, "wrongHeader1,wrongHeader2,wrongHeader3") : words,
    ),
  );
  assert.match(wrong.problems.join("\n"), /users\.csv, line 1: the column “sourcedId” is missing/);
  const classes = await readAll(
    folderOf(full, (name, words) =>
      name === "classes.csv" ? words.replace(/^.*/, "sourcedId,status,dateLastModified,title") : words,
    ),
  );
  assert.match(classes.problems.join("\n"), /classes\.csv, line 1: the column “schoolSourcedId” is missing/);
});

test("the base sample of 1EdTech has two students at two schools", { skip }, async () => {
  const { problems, students } = await readAll(folderOf(join(oneroster, "oat_OneRosterv1p1BaseCSV")));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    students.map(({ key, orgs }) => [key, orgs]),
    [
      ["user1", ["12345"]],
      ["user2", ["54321"]],
    ],
  );
});

test("a bundle with misspelled headings that we do not read, and d/m/Y stamps that nobody needs, is read", {
  skip,
}, async () => {
  const { problems, students, links } = await readAll(folderOf(join(oneroster, "moodle_v1p2_full_dataset")));
  assert.deepEqual(problems, []);
  assert.ok(students.length > 0);
  assert.ok(links.length > 0);
});

test("School Data Sync: guardians by relationships; a relative gets no right", { skip }, async () => {
  const { found, problems, guardians, links, students } = await readAll(
    folderOf(join(shared, "microsoft_sds/SDS_v2.1")),
  );
  assert.deepEqual(problems, []);
  assert.equal(found?.source, "sds");
  assert.ok(guardians.length >= 2);
  assert.deepEqual(
    links.map(({ relation, new_records }) => [relation, new_records]),
    [
      ["guardian", true],
      ["relative", false],
      ["guardian", true],
    ],
  );
  assert.equal(students.find(({ key }) => key === "114001")?.born, "2001-07-02");
  const older = await readAll(folderOf(join(shared, "microsoft_sds/SDS_v2")));
  assert.deepEqual(older.problems, []);
  assert.equal(older.found?.source, "sds");
  assert.ok(older.students.length > 10);
});

test("the derived district is read: 960 students with their guardians", { skip }, async (t) => {
  const folder = join(shared, "edfi_grand_bend/derived_oneroster_1.1");
  if (!existsSync(folder)) return t.skip("the derived OneRoster bundle is not there");
  const { problems, students, guardians } = await readAll(folderOf(folder));
  assert.deepEqual(problems, []);
  assert.equal(students.length, 960);
  assert.ok(guardians.length > 1_800);
});

test("cells are valid where the other project's are, for the kinds that we read", { skip }, (t) => {
  const cells = JSON.parse(readFileSync(join(shared, "oneroster_field_validation.json"), "utf8")) as {
    check: string;
    value: string;
    expected_valid: boolean;
  }[];
  const ours: Record<string, (cell: string) => Understood<unknown>> = {
    is_guid_type: readId,
    is_valid_guid_list: readIds,
    is_status_enum_type: readStatus,
    is_email_type: readEmail,
    is_date_type: readBorn,
  };
  let asked = 0;
  for (const { check, value, expected_valid } of cells) {
    const how = Object.hasOwn(ours, check) ? ours[check] : undefined;
    if (!how) continue;
    assert.equal("value" in how(value), expected_valid, `${check} ${value}`);
    asked++;
  }
  t.diagnostic(
    `${asked} of ${cells.length}; the rest are cells that we leave out (periods, subjects, kinds of class …)`,
  );
  assert.ok(asked > 15);
});
