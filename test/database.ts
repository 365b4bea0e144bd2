// Global set-up of the node tests: one throw-away PostgreSQL, with a migrated database that others are copied from.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openDatabase } from "../src/store/database.ts";
import { type Cluster, startCluster } from "../src/store/embedded.ts";
import { migrate } from "../src/store/migrate.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

const template = "template";
let folder: string;

export async function globalSetup(): Promise<void> {
  folder = await throwAwayFolder();
  process.env.TEST_CLUSTER = join(folder, "postgres"); // the test files' processes inherit it
  try {
    await makeTemplate(await testCluster());
  } catch (error) {
    await throwAway(folder); // nobody tears down what was not set up
    throw error;
  }
}

async function makeTemplate(cluster: Cluster): Promise<void> {
  const db = openDatabase(await cluster.database(template), { owner: true });
  const migrated = await migrate(db);
  await db.destroy();
  if ("problem" in migrated) throw new Error(migrated.problem);
}

export async function globalTeardown(): Promise<void> {
  await throwAway(folder);
}

/** The address, for its owner, of a new database that has the current schema and nothing in it. */
export async function freshDatabase(): Promise<string> {
  return (await testCluster()).database(`test_${randomUUID()}`, template);
}

/** The address, for its owner, of a new database without a schema. */
export async function emptyDatabase(): Promise<string> {
  return (await testCluster()).database(`test_${randomUUID()}`);
}

async function testCluster(): Promise<Cluster> {
  const home = process.env.TEST_CLUSTER;
  if (!home) throw new Error("This test needs a database; run it with: node bin/test.ts node <file>");
  const cluster = await startCluster(home, { test: true });
  if ("problem" in cluster) throw new Error(cluster.problem);
  return cluster;
}
