import { sql } from "kysely";
import { type Database, openDatabase } from "./database.ts";

/** Smaller than this, every way of reading a table is as good as another. */
const small = 32 * 1024;

/**
 * Lets PostgreSQL count (ANALYZE) the tables that have grown and were never counted; returns their names. Until then it
 * takes the number of a school for a rare find, and reads a whole chain for every entry to be sealed. Its own daemon
 * comes once a minute only, and after a crash has forgotten what it wanted to count. `url` names the owner.
 */
export async function countNewTables(db: Database, url: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'pgboss') and c.relkind = 'r' and c.reltuples < 0 and pg_relation_size(c.oid) > ${small}
    order by 1`.execute(db);
  const names = rows.map(({ name }) => name);
  if (names.length === 0) return names;
  const owner = openDatabase(url, { owner: true, max: 1 });
  try {
    await sql.raw(`analyze ${names.join(", ")}`).execute(owner);
  } finally {
    await owner.destroy();
  }
  return names;
}
