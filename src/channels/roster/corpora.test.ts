import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileOf, folderOf, readAll } from "./read-for-tests.ts";

// Bundles of other projects, which lie beside this one and are not part of it.
const shared = join(import.meta.dirname, "../../../../shared/corpora/rostering");
const skip = existsSync(shared) ? false : "the shared bundles are not there (../shared/corpora/rostering)";
const oneroster = join(shared, "oneroster");

/** What the other project does to its full bundle, and what we say then. */
const mutations: Readonly<
  Record<string, { file: string; change: (words: string) => string | null; says: RegExp }>
> = {
  "remove users.csv from the bundle": {
    ...{ file: "users.csv", change: () => null, says: /users\.csv: the file is missing/ },
  },
  "users.csv header wrongHeader1,wrongHeader2,wrongHeader3": {
    file: "users.csv",
    change: (words) => words.replace(/^.*/, "wrongHeader1,wrongHeader2,wrongHeader3"),
    says: /users\.csv, line 1: the column “sourcedId” is missing/,
  },
  "classes.csv header sourcedId,status,dateLastModified,title only": {
    file: "classes.csv",
    change: (words) => words.replace(/^.*/, "sourcedId,status,dateLastModified,title"),
    says: /classes\.csv, line 1: the column “schoolSourcedId” is missing/,
  },
};

test("each bundle and each mutation that others listed comes out as they expect", { skip }, async (t) => {
  const rows = JSON.parse(readFileSync(join(shared, "oneroster_bundles.json"), "utf8")) as {
    bundle?: string;
    mutation?: string;
    users?: number;
  }[];
  const compared = { bundles: 0, zips: 0, mutations: 0 };
  for (const { bundle, mutation, users = 1 } of rows) {
    if (mutation) {
      const how = mutations[mutation];
      assert.ok(how, `nobody knows the mutation “${mutation}”`);
      const full = join(oneroster, "moodle_Test_full_data_set");
      const brought = folderOf(full, (name, words) => (name === how.file ? how.change(words) : words));
      assert.match((await readAll(brought)).problems.join("\n"), how.says);
      compared.mutations++;
      continue;
    }
    assert.ok(bundle);
    const zip = join(oneroster, `${bundle}.zip`);
    const ways = [folderOf(join(oneroster, bundle))];
    if (existsSync(zip)) ways.push([fileOf(`${bundle}.zip`, readFileSync(zip))]);
    for (const brought of ways) {
      const { found, problems, students, guardians, others } = await readAll(brought);
      assert.deepEqual(problems, [], bundle);
      assert.equal(found?.source, "oneroster");
      // The origin counts those who end up in a class.
      assert.ok(students.length + guardians.length + others.length >= users, bundle);
    }
    compared.bundles++;
    compared.zips += ways.length - 1;
  }
  t.diagnostic(JSON.stringify(compared));
  assert.deepEqual(compared, { bundles: 5, zips: 4, mutations: 3 });
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
