import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import pg from "pg";
import { throwAway, throwAwayFolder } from "../../test/throw-away.ts";
import { checkDurability } from "./durability.ts";
import { startCluster } from "./embedded.ts";

const sound = {
  version: 150_000,
  called: "15.0",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  is_a_test: false,
};
const check = (row: object) => checkDurability(async () => [{ ...sound, ...row }]);

test("a database that keeps what it has accepted is taken", async () => {
  assert.equal(await check({}), null);
  for (const synchronous_commit of ["local", "remote_write", "remote_apply"])
    assert.equal(await check({ synchronous_commit }), null);
});

test("one that could lose it is refused, with the setting and what to do", async () => {
  for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
    const sentence = await check({ [setting]: "off" });
    assert.match(
      sentence ?? "",
      new RegExp(`runs with ${setting} = off, so that .*; set ${setting} = on for`),
    );
  }
});

test("a test's own database may be careless, but not old", async () => {
  assert.equal(await check({ fsync: "off", is_a_test: true }), null);
  assert.match(
    (await check({ version: 140_012, called: "14.12", is_a_test: true })) ?? "",
    /14\.12.*needs 15 or newer/,
  );
});

let folder: string;
before(async () => {
  folder = await throwAwayFolder();
});
after(() => throwAway(folder));

test("the PostgreSQL that Answerable carries is durable, and a role that is not is found out", async () => {
  const cluster = await startCluster(join(folder, "postgres"));
  assert.ok(!("problem" in cluster), "problem" in cluster ? cluster.problem : "");
  const url = await cluster.database("answerable");
  const inSession = async <T>(
    work: (ask: (text: string) => Promise<Record<string, unknown>[]>) => Promise<T>,
  ) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const result = await work(async (text) => (await client.query(text)).rows);
    await client.end();
    return result;
  };
  assert.equal(await inSession(checkDurability), null);
  await inSession((ask) => ask("alter role answerable set synchronous_commit = off"));
  assert.match((await inSession(checkDurability)) ?? "", /synchronous_commit = off/);
  await inSession((ask) => ask("alter role answerable reset synchronous_commit"));
  await inSession((ask) => ask("alter database answerable set synchronous_commit = off"));
  assert.match((await inSession(checkDurability)) ?? "", /synchronous_commit = off/);
  await cluster.stop();
});

test("a test's cluster says of itself that it is one", async () => {
  const cluster = await startCluster(join(folder, "postgres"), { test: true });
  assert.ok(!("problem" in cluster), "problem" in cluster ? cluster.problem : "");
  const client = new pg.Client({ connectionString: await cluster.database("answerable") });
  await client.connect();
  const ask = async (text: string) => (await client.query(text)).rows;
  assert.equal(await checkDurability(ask), null);
  await ask("set answerable.test = 'off'");
  assert.match((await checkDurability(ask)) ?? "", /fsync = off/);
  await client.end();
  await cluster.stop();
});
