// Global set-up of the node tests: one throw-away PostgreSQL, with a migrated database that others are copied from.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { sql } from "kysely";
import { openDatabase } from "../src/store/database.ts";
import { type Cluster, startCluster } from "../src/store/embedded.ts";
import { migrate } from "../src/store/migrate.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

const template = "template";
let folder: string;

export async function globalSetup(): Promise<void> {
  folder = await throwAwayFolder({ inMemory: true });
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
  await sql.raw(counted).execute(db);
  await db.destroy();
  if ("problem" in migrated) throw new Error(migrated.problem);
}

/**
 * What a worker finds out within seconds (`countNewTables`), and these databases never: that the number of a school is
 * rare nowhere and an id everywhere. A test of a whole term takes PostgreSQL a fifth of the time with it.
 */
const counted = `
  select pg_restore_attribute_stats('schemaname', 'public', 'relname', c.relname::text, 'attname', a.attname::text,
    'inherited', false, 'null_frac', 0::real, 'avg_width', case when a.attlen > 0 then a.attlen else 32 end::int,
    'n_distinct', case when a.attname in ('district_id', 'school_id') then 1 when a.attname ~ '^(id|reference)$' then -1
      else -0.2 end::real)
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '^id$|_id$|^reference$'`;

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
