import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import pg from "pg";
import { plant } from "../bench/plant.ts";
import { seed } from "../bench/seed.ts";
import { rebuild } from "../src/rebuild.ts";
import { openDatabase } from "../src/store/database.ts";
import { openKeys } from "../src/store/seal/keys.ts";
import { verifyRecord } from "../src/store/seal/verify.ts";
import { freshDatabase } from "./database.ts";

test("what the benchmark seeds is a record as the system would have written it: sealed, and its rows follow from it", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-seed-"));
  const url = await freshDatabase();
  const db = openDatabase(url);
  const superuser = new pg.Client({ connectionString: url.replace("//answerable@", "//postgres@") });
  await superuser.connect();
  t.after(async () => {
    await superuser.end();
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
  const now = "2026-11-23T15:00:00.000Z";
  const planted = await plant(db, now);
  const { long, open, entries } = await seed(superuser, join(folder, "seeding"), planted, 300, now);
  assert.deepEqual([long.length, open.length > 20], [6, true]);
  const { sealPublic } = await openKeys(join(folder, "keys"));
  const verified = await verifyRecord(db, planted, sealPublic, []);
  assert.deepEqual([verified.problem, verified.entries, verified.unsealed], [null, entries, 0]);
  assert.deepEqual(await rebuild(db, planted), { inquiries: 300, differ: [] });
});
