import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

const { builtins } = pg.types;
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
]);
const types = {
  getTypeParser: (oid: number, format?: "text") => parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig;

/**
 * Opens a pool that works as `answerable_app`: the role that row-level security holds for and that may not change
 * what is for ever. `owner: true` keeps the connecting role, for migrations only.
 */
export function openDatabase(url: string, { max = 10, owner = false } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: "answerable",
    ...(!owner && {
      onConnect: (client: pg.ClientBase) => client.query("set role answerable_app").then(() => undefined),
    }),
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Whose eyes a piece of work has. Numbers are the district's and schools'; `only` narrows to one person's inquiries. */
export type Scope = { district: number; schools: number[]; only?: string };

/**
 * Runs `work` in one transaction that sees and writes only what the scope may. The scope is set together with `begin`
 * and falls with the transaction, so that it cannot leak through the pool.
 */
export async function inside<T>(db: Database, scope: Scope, work: (tx: Database) => Promise<T>): Promise<T> {
  const { district, schools, only = "" } = scope;
  if (![district, ...schools].every(Number.isInteger) || !/^[0-9a-f-]*$/.test(only))
    throw new Error("a scope holds whole numbers and an id");
  const begin = `begin; set local app.district = '${district}'; set local app.schools = '{${schools.join(",")}}'; set local app.mine = '${only}'`;
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      const result = await work(connection as Database);
      await sql.raw("commit").execute(connection);
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; the server has done it already.
      await sql
        .raw("rollback")
        .execute(connection)
        .catch(() => undefined);
      throw error;
    }
  });
}
