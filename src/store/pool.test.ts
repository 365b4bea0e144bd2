import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { freshDatabase } from "../../test/database.ts";
import { openPool } from "./pool.ts";

test("a commit is waited for, but by who says that it need not be", async () => {
  const url = await freshDatabase();
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  // Tests' databases are careless; this one is as a school's.
  await owner.query(
    `alter database ${owner.escapeIdentifier(owner.database ?? "")} set synchronous_commit = on`,
  );
  await owner.end();
  const waits = async (how: { hurried?: boolean }) => {
    const pool = openPool(url, { ...how, max: 1 });
    const { rows } = await pool.query("show synchronous_commit");
    await pool.end();
    return rows[0].synchronous_commit;
  };
  assert.equal(await waits({}), "on");
  assert.equal(await waits({ hurried: true }), "off");
});
