import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DatabaseIntrospector, type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/**
 * Files that were put right after they had run somewhere, with the digest that they had: they failed, or did nothing,
 * where an owner who is no superuser ran them over rows, and do the same everywhere else.
 */
const corrected: Record<string, string> = {
  "0008-calendars-in-layers.sql": "8f285cdc87ce0e2f9df81edd7538d981e05f09bd7e46b415172f7ab9baa77eab",
  "0012-editions.sql": "e64b98988a91817babdefc0b268bca68f03f77a6060b023b63cb4b4905acd74b",
};

/** The schema of the tables that say what has run. */
const ours = "migration";

type Step = { name: string; text: string; digest: string };

/**
 * Brings the database up to date: runs each .sql file of `folder` that has not run yet, in the order of its name, each in
 * a transaction of its own. Safe from several processes at once. Refuses when a file that has run has changed since or is
 * not there any more. `db` is connected as the owner. Answers with the names of the files that this call ran.
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  folder: string = join(import.meta.dirname, "../../migrations"),
): Promise<{ applied: string[] } | { problem: string }> {
  const steps = await stepsIn(folder);
  const problem = misnamed(steps) ?? (await changed(db, steps));
  if (problem) return { problem };
  const migrator = new Migrator({
    db: seeingOnly(ours, db),
    provider: { getMigrations: async () => Object.fromEntries(steps.map((step) => [step.name, run(step)])) },
    migrationTableSchema: ours, // not "public": grants on the school's tables must not reach it
    migrationTableName: "applied",
    migrationLockTableName: "lock",
  });
  const applied: string[] = [];
  for (;;) {
    const { error, results = [] } = await migrator.migrateUp();
    const name = results[0]?.migrationName;
    if (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { problem: `The migration ${name ?? `in ${folder}`} failed and left nothing behind: ${said}.` };
    }
    if (!name) return { applied };
    applied.push(name);
  }
}

/**
 * The database as the migrator may look at it: it asks three times a file whether its two tables are there, and Kysely
 * answers with every column of every table, which takes as long as all migrations together.
 */
function seeingOnly<Tables>(schema: string, db: Kysely<Tables>): Kysely<Tables> {
  const introspection: DatabaseIntrospector = {
    async getSchemas() {
      const found = sql<{ name: string }>`select nspname as name from pg_namespace where nspname = ${schema}`;
      return (await found.execute(db)).rows;
    },
    async getTables() {
      const found = sql<{
        name: string;
      }>`select tablename as name from pg_tables where schemaname = ${schema}`;
      const told = { schema, isView: false, isForeign: false, columns: [] };
      return (await found.execute(db)).rows.map(({ name }) => ({ ...told, name }));
    },
  };
  return new Proxy(db, {
    get(whole, name) {
      const found = name === "introspection" ? introspection : Reflect.get(whole, name, whole);
      return typeof found === "function" ? found.bind(whole) : found;
    },
  });
}

/** Runs inside the migrator's transaction and lock, so that the digest is there exactly if the migration is. */
const run = (step: Step): Migration => ({
  async up(tx) {
    await sql.raw(step.text).execute(tx);
    await sql`create table if not exists migration.digest (name text primary key, sha256 text not null)`.execute(
      tx,
    );
    await sql`insert into migration.digest values (${step.name}, ${step.digest})`.execute(tx);
  },
});

async function stepsIn(folder: string): Promise<Step[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const step = async (name: string) => {
    const text = await readFile(join(folder, name), "utf8");
    return { name, text, digest: createHash("sha256").update(text).digest("hex") };
  };
  return Promise.all(names.map(step));
}

function misnamed(steps: Step[]): string | undefined {
  const wrong = steps.find(
    ({ name }, i) => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || Number(name.slice(0, 4)) !== i + 1,
  );
  return (
    wrong &&
    `The migration ${wrong.name} should be named with the next number and a few words, as in 0001-people.sql.`
  );
}

async function changed<Tables>(db: Kysely<Tables>, steps: Step[]): Promise<string | undefined> {
  const table = await sql<{
    there: boolean;
  }>`select to_regclass('migration.digest') is not null as there`.execute(db);
  if (!table.rows[0]?.there) return undefined;
  const ran = await sql<{
    name: string;
    sha256: string;
  }>`select * from migration.digest order by name`.execute(db);
  for (const { name, sha256 } of ran.rows) {
    const step = steps.find((each) => each.name === name);
    if (!step)
      return `This database was last used by a newer Answerable (it holds ${name}); start that version, or a newer one.`;
    if (step.digest !== sha256 && corrected[name] !== sha256)
      return `The migration ${name} was changed after this database had run it; put it back as it was and write what is new into another file.`;
  }
  return undefined;
}
