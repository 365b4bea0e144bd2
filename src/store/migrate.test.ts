import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { emptyDatabase, freshDatabase } from "../../test/database.ts";
import { type Database, openDatabase } from "./database.ts";
import { migrate } from "./migrate.ts";

let db: Database;
const folder = mkdtempSync(join(tmpdir(), "answerable-migrations-"));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const opened: Database[] = [];
const open = (url: string) => {
  const database = openDatabase(url, { owner: true, max: 3 });
  opened.push(database);
  return database;
};
const tables = async () =>
  (
    await sql<{
      name: string;
    }>`select tablename::text as name from pg_tables where schemaname = 'public' order by 1`.execute(db)
  ).rows.map(({ name }) => name);
const problem = async () => {
  const result = await migrate(db, folder);
  return "problem" in result ? result.problem : `accepted: ${result.applied}`;
};

beforeEach(async () => {
  db = open(await emptyDatabase());
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  write("0001-people.sql", "create table people (n int); insert into people values (1);");
  write("0002-places.sql", "create table places (n int);");
});
after(async () => {
  await Promise.all(opened.map((each) => each.destroy()));
  rmSync(folder, { recursive: true });
});

test("files run once, in order", async () => {
  assert.deepEqual(await migrate(db, folder), { applied: ["0001-people.sql", "0002-places.sql"] });
  assert.deepEqual(await migrate(db, folder), { applied: [] });
  write("0003-things.sql", "create table things (n int);");
  assert.deepEqual(await migrate(db, folder), { applied: ["0003-things.sql"] });
  assert.deepEqual(await tables(), ["people", "places", "things"]);
});

test("several processes may migrate at once", async () => {
  const url = await emptyDatabase();
  db = open(url);
  const results = await Promise.all([db, open(url), open(url)].map((each) => migrate(each, folder)));
  const applied = results.flatMap((result) => ("problem" in result ? [result.problem] : result.applied));
  assert.deepEqual(applied.sort(), ["0001-people.sql", "0002-places.sql"]);
});

test("a file that fails leaves nothing behind, and the files before it stay", async () => {
  write("0002-places.sql", "create table places (n int); select * from nowhere;");
  assert.match(
    await problem(),
    /^The migration 0002-places\.sql failed and left nothing behind: .*nowhere.*\.$/,
  );
  assert.deepEqual(await tables(), ["people"]);
  write("0002-places.sql", "create table places (n int);");
  assert.deepEqual(await migrate(db, folder), { applied: ["0002-places.sql"] });
});

test("a file that was changed after it ran is refused, and nothing after it runs", async () => {
  await migrate(db, folder);
  write("0001-people.sql", "create table people (n bigint);");
  write("0003-things.sql", "create table things (n int);");
  assert.match(await problem(), /^The migration 0001-people\.sql was changed after this database had run it/);
  assert.deepEqual(await tables(), ["people", "places"]);
});

test("a database that a newer version has used is refused", async () => {
  await migrate(db, folder);
  rmSync(join(folder, "0002-places.sql"));
  assert.match(await problem(), /newer Answerable \(it holds 0002-places\.sql\)/);
});

test("a file must bear the next number", async () => {
  write("0004-things.sql", "select 1;");
  assert.match(await problem(), /^The migration 0004-things\.sql should be named with the next number/);
  assert.deepEqual(await tables(), []);
});

test("the project's own migrations have run in every test's database", async () => {
  assert.deepEqual(await migrate(open(await freshDatabase())), { applied: [] });
});
