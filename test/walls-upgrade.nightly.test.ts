import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { sql } from "kysely";
import { edition2026 } from "../src/sop/edition.ts";
import { openDatabase } from "../src/store/database.ts";
import { migrate } from "../src/store/migrate.ts";
import { emptyDatabase } from "./database.ts";
import { calendar } from "./school.ts";

const all = join(import.meta.dirname, "../migrations");
const names = readdirSync(all).sort();
const named = (part: string) => names.find((name) => name.includes(part)) ?? "";
const [layers, editions, repair] = [named("calendars-in-layers"), named("0012-editions"), named("left-out")];

/** A database whose owner is no superuser, as ours is, brought up to before a migration; then file by file. */
async function upTo(t: TestContext, before: string) {
  const folder = mkdtempSync(join(tmpdir(), "answerable-migrations-"));
  const owner = openDatabase(await emptyDatabase(), { owner: true, max: 1 });
  t.after(async () => {
    await owner.destroy();
    rmSync(folder, { recursive: true });
  });
  const add = (wanted: readonly string[]) => {
    for (const name of wanted) cpSync(join(all, name), join(folder, name));
    return migrate(owner, folder);
  };
  assert.ok(!("problem" in (await add(names.filter((name) => name < before)))));
  const { rows } = await sql<{ super: boolean }>`
    select rolsuper as super from pg_roles where rolname = current_user`.execute(owner);
  assert.deepEqual(rows, [{ super: false }], "else this would prove nothing");
  const look = (district: string, schools: string) =>
    sql`select set_config('app.district', ${district}, false), set_config('app.schools', ${schools}, false)`.execute(
      owner,
    );
  const plant = async (more = "") => {
    await look("1", "{1}");
    await sql`insert into districts (district_id, name) values (1, 'Hill')`.execute(owner);
    await sql`insert into schools (district_id, school_id, slug, name, phone, mail_address, calendar, edition ${sql.raw(more && ", own_calendar")})
      values (1, 1, 'oak-hill', 'Oak Hill', '555-0100', 'oak@hill.example', ${JSON.stringify(calendar)}::jsonb,
        ${JSON.stringify(edition2026)}::jsonb ${sql.raw(more && `, '${more}'`)})`.execute(owner);
    await look("", "");
  };
  const walls = async () => {
    const { rows } = await sql`select from pg_class where relname in ('schools', 'editions')
      and relrowsecurity and relforcerowsecurity`.execute(owner);
    return rows.length;
  };
  return { owner, folder, add, look, plant, walls };
}
const between = (from: string, to: string) => names.filter((name) => name >= from && name < to);

test("given a school from before calendars had layers, when it is upgraded by an owner who is no superuser, then its calendar and its edition come along", async (t) => {
  const { owner, add, look, plant, walls } = await upTo(t, layers);
  await plant();
  const done = await add(names.filter((name) => name >= layers));
  assert.ok(!("problem" in done), JSON.stringify(done));
  await look("1", "{1}");
  const { rows } = await sql`select own_calendar ->> 'tz' as tz from schools`.execute(owner);
  assert.deepEqual(rows, [{ tz: calendar.tz }]);
  const kept = await sql`select id, body from editions`.execute(owner);
  assert.deepEqual(kept.rows, [{ id: edition2026.id, body: JSON.parse(JSON.stringify(edition2026)) }]);
  assert.equal(await walls(), 2, "and every wall stands again");
});

test("given a school whose edition the old file left out, when it is upgraded, then the edition stands in its list, once", async (t) => {
  const { owner, folder, add, look, plant, walls } = await upTo(t, editions);
  await plant("{}");
  // As it was before it was put right: the lines that lift the walls were not there.
  const old = readFileSync(join(all, editions), "utf8")
    .split("\n")
    .filter((line) => !line.includes("no force row level") && !/^alter table \w+ force row/.test(line))
    .filter((line) => !line.startsWith("-- An owner who is no superuser"))
    .join("\n");
  writeFileSync(join(folder, editions), old);
  assert.deepEqual(await migrate(owner, folder), { applied: [editions] });
  await look("1", "{1}");
  assert.deepEqual(
    (await sql`select id from editions`.execute(owner)).rows,
    [],
    "it said nothing and wrote nothing",
  );
  await look("", "");
  const done = await add([editions, ...names.filter((name) => name > editions)]);
  assert.ok(!("problem" in done), "a file that was put right is known by the digest that it had");
  assert.ok("applied" in done && done.applied.includes(repair));
  await look("1", "{1}");
  assert.deepEqual((await sql`select id from editions`.execute(owner)).rows, [{ id: edition2026.id }]);
  assert.equal(await walls(), 2);
});

test("a file that was changed otherwise is refused as before", async (t) => {
  const { owner, folder } = await upTo(t, layers);
  const [first = ""] = between("", layers);
  writeFileSync(join(folder, first), `${readFileSync(join(all, first), "utf8")}\n-- more`);
  const again = await migrate(owner, folder);
  assert.match("problem" in again ? again.problem : "", /was changed after/);
});
