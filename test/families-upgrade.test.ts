import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { openDatabase } from "../src/store/database.ts";
import { migrate } from "../src/store/migrate.ts";
import { emptyDatabase } from "./database.ts";

const all = join(import.meta.dirname, "../migrations");
const names = readdirSync(all).sort();
const mine = names.find((name) => name.endsWith("-families.sql")) ?? "";

test("a school that is upgraded keeps every restriction, as an order that somebody has to read", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-migrations-"));
  const owner = openDatabase(await emptyDatabase(), { owner: true, max: 1 });
  t.after(async () => {
    await owner.destroy();
    rmSync(folder, { recursive: true });
  });
  for (const name of names.filter((name) => name < mine)) cpSync(join(all, name), join(folder, name));
  assert.ok(!("problem" in (await migrate(owner, folder))));
  const [guardian, other, student] = [randomUUID(), randomUUID(), randomUUID()];
  const look = (district: string, schools: string) =>
    sql`select set_config('app.district', ${district}, false), set_config('app.schools', ${schools}, false)`.execute(
      owner,
    );
  await look("1", "{1}");
  for (const [person, restricted] of [
    [guardian, true],
    [other, false],
  ] as const)
    await sql`
      insert into guardianships (district_id, school_id, id, guardian_id, student_id, relation, may_receive_records, restricted)
      values (1, 1, gen_random_uuid(), ${person}, ${student}, 'father', true, ${restricted})`.execute(owner);
  await look("", "");
  cpSync(join(all, mine), join(folder, mine));
  assert.deepEqual(await migrate(owner, folder), { applied: [mine] });
  await look("1", "{1}");
  const { rows } = await sql`select guardian_id, student_id, status, ended_at from orders`.execute(owner);
  assert.deepEqual(rows, [{ guardian_id: guardian, student_id: student, status: "partial", ended_at: null }]);
  const walls = await sql`
    select from pg_class where relname in ('guardianships', 'staff', 'orders')
      and relrowsecurity and relforcerowsecurity`.execute(owner);
  assert.equal(walls.rows.length, 3, "and every wall stands again");
});
