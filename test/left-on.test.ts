import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { findFamilies } from "../src/store/families/find-families.ts";
import { readFamily } from "../src/store/families/read-family.ts";
import { findPeople } from "../src/store/reads/find-people.ts";
import { type Roster, rosterColumn } from "../src/store/roster.ts";
import { personLines } from "../src/web/desk/person-lines.ts";
import { freshDatabase } from "./database.ts";

const now = "2026-11-16T14:00:00.000Z";
let db: Database;
let planted: PlantedSchool;
before(async () => {
  db = openDatabase(await freshDatabase());
  planted = await plantSchool(db);
});
after(() => db.destroy());

const here = <T>(work: (tx: Database) => Promise<T>) => inside(db, { district: 1, schools: [1] }, work);
const leaves = (on: string | null) =>
  here((tx) =>
    tx
      .updateTable("students")
      .set({ left_on: on })
      .where("id", "=", planted.families.allowed.student.id)
      .execute(),
  );

test("whoever looks for a child who left reads since when; of one who is here nothing is said", async () => {
  const { student } = planted.families.allowed;
  const { administrator } = planted.staff;
  const said = async () => ({
    line: personLines(await findPeople(db, planted.staff.office, student.first, now))[0]?.left,
    found: (await findFamilies(db, administrator, student.first, now))[0]?.leftOn,
    page: (await readFamily(db, administrator, student.id, now))?.leftOn,
  });
  assert.deepEqual(await said(), { line: null, found: null, page: null });
  await leaves("2026-11-13");
  const is = { line: "left on Fri 13 Nov 2026", found: "2026-11-13", page: "2026-11-13" };
  assert.deepEqual(await said(), is);
});

test("the name of a child who left is another family's child for a year", async () => {
  const { student } = planted.families.allowed;
  const isNamed = async (at = now) => {
    const roster = rosterColumn({ district: 1, school: 1 }, at);
    const { rows } = await here((tx) =>
      sql<Roster>`select ${roster.column} from schools s where s.district_id = 1 and s.school_id = 1`.execute(
        tx,
      ),
    );
    return rows.flatMap((row) => roster.answer(row)).some(({ id }) => id === student.id);
  };
  await leaves(null);
  assert.equal(await isNamed(), true);
  await leaves("2025-12-01");
  assert.equal(await isNamed(), true);
  assert.equal(await isNamed("2026-12-03T14:00:00.000Z"), false, "also when nobody touched the row");
  await leaves("2025-11-10");
  assert.equal(await isNamed(), false);
});
