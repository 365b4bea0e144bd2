import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../../bin/build.ts";
import { expected } from "../../src/demo/expected.ts";
import { standingOf } from "../../src/demo/first-demo.ts";
import { type Database, inside } from "../../src/store/database.ts";
import { startCluster } from "../../src/store/embedded.ts";
import { freePorts } from "../free-port.ts";
import { throwAway, throwAwayFolder } from "../throw-away.ts";
import { type App, ended, launch, postmasterPid, withDb } from "./app.ts";

let folder: string;
let app: App;
before(async () => {
  assert.ok(build(), "the pages are built");
  folder = await throwAwayFolder();
});
after(async () => {
  app?.process.kill("SIGKILL");
  if (folder) await throwAway(folder);
});

const isSaid = (words: RegExp) => app.said.some((line) => words.test(line));
const database = async () => {
  const cluster = await startCluster(join(folder, "postgres"));
  assert.ok(!("problem" in cluster));
  return cluster.database("answerable");
};
const inquiries = (db: Database) =>
  inside(db, { district: 1, schools: [1, 2] }, async (tx) => {
    const row = await tx
      .selectFrom("inquiries")
      .select((is) => is.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  });
const until = async (what: () => Promise<boolean> | boolean) => {
  for (const end = Date.now() + 300_000; !(await what()); await wait(20))
    assert.ok(Date.now() < end, `not within five minutes; it said: ${app.said.join(" / ")}`);
};

/** Starts it, and kills it with or without its PostgreSQL when `least` inquiries of the demo are there. */
async function cutShort(least: number, says: RegExp, alsoPostgres: boolean): Promise<void> {
  app = launch(folder, await freePorts(2));
  await until(() => isSaid(says));
  const url = await database();
  await withDb(url, (db) => until(async () => (await inquiries(db)) >= least));
  const postmaster = await postmasterPid(folder);
  app.process.kill("SIGKILL");
  if (alsoPostgres && postmaster) process.kill(postmaster, "SIGKILL");
  await ended(app.process);
}

test("kill -9 in the middle of a first start, twice: the next start says so and makes the demo afresh", {
  timeout: 900_000,
}, async (t) => {
  await cutShort(5, /^First start: making a demo school/, false);
  const url = await database();
  assert.equal(await withDb(url, standingOf), "half");
  await cutShort(20, /made afresh/, true);

  const from = Date.now();
  app = launch(folder, await freePorts(2));
  await app.healthy();
  t.diagnostic(`ready ${Date.now() - from} ms after it was started for the third time`);
  assert.ok(isSaid(/The first start was cut short while it made the demo school\./));
  assert.ok(isSaid(/^Answerable is ready\./));
  const again = await database();
  assert.equal(await withDb(again, standingOf), "whole");
  assert.equal(await withDb(again, inquiries), expected.inquiries);
  app.process.kill("SIGTERM");
  await ended(app.process);

  app = launch(folder, await freePorts(2));
  await app.healthy();
  assert.ok(!isSaid(/cut short|First start|not stopped in order/), app.said.join(" / "));
  app.process.kill("SIGTERM");
  await ended(app.process);
});
