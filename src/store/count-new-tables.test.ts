import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../../test/database.ts";
import { countNewTables } from "./count-new-tables.ts";
import { type Database, inside, openDatabase } from "./database.ts";

let url: string;
let db: Database;
before(async () => {
  url = await freshDatabase();
  db = openDatabase(url, { max: 2 });
});
after(() => db.destroy());

const scope = { district: 1, schools: [1] };
const fill = (n: number) =>
  inside(db, scope, (tx) =>
    sql`insert into chain select 1, 1, p, gen_random_uuid(), 1, 'hash', 'journal' from generate_series(1, ${n}::int) p`.execute(
      tx,
    ),
  );
/** By which index the hash before an entry is looked up. */
const lookedUpBy = () =>
  inside(db, scope, async (tx) => {
    const { rows } = await sql<{ "QUERY PLAN": string }>`
      explain select hash from chain where (district_id, school_id, inquiry_id, seq) = (1, 1, '00000000-0000-4000-8000-000000000001', 1)`.execute(
      tx,
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });

test("a table that has grown is counted once, and then each entry is found by its own index", async () => {
  assert.deepEqual(await countNewTables(db, url), [], "what is small may be read in any way");
  await fill(4_000);
  const found = await countNewTables(db, url);
  assert.ok(found.includes("public.chain"), found.join());
  assert.match(await lookedUpBy(), /chain_district_id_school_id_inquiry_id_seq_key/);
  assert.deepEqual(await countNewTables(db, url), []);
});
