import { createHash } from "node:crypto";
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
    pipeline: true,
    application_name: "answerable",
    ...(!owner && {
      onConnect: async (client: pg.ClientBase) => {
        // A process whose machine lost its power holds what it locked for no longer than this.
        await client.query("set role answerable_app; set idle_in_transaction_session_timeout = '30s'");
        prepareOnce(client);
      },
    }),
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on("error", () => undefined);
  // Nor may one that breaks while it is in use: the query on it fails, and that is told to whoever asked.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const names = new Map<string, string>();
const mostNames = 500;

/**
 * Lets a connection parse and plan each statement once: it is named after its text. What selects every column keeps no
 * plan, because a migration may change what that means while we run.
 */
function prepareOnce(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (asked: string | pg.QueryConfig, values?: unknown[]) => unknown;
  client.query = ((text: string, values?: unknown[]) => {
    if (!values?.length || text.startsWith("select *")) return query(text, values);
    const name =
      names.get(text) ?? (names.size < mostNames && createHash("sha256").update(text).digest("base64url"));
    if (!name) return query(text, values);
    names.set(text, name);
    return query({ name, text, values });
  }) as typeof client.query;
}

/**
 * Whose eyes a piece of work has. Numbers are the district's and schools'; `only` narrows to the inquiries of a person and
 * of those for whom they stand in.
 */
export type Scope = { district: number; schools: number[]; only?: readonly string[] };

/**
 * Runs `work` in one transaction that sees and writes only what the scope may. The scope is set together with `begin`
 * and falls with the transaction, so that it cannot leak through the pool.
 */
export async function inside<T>(db: Database, scope: Scope, work: (tx: Database) => Promise<T>): Promise<T> {
  const { district, schools, only = [] } = scope;
  if (![district, ...schools].every(Number.isInteger) || !only.every((id) => /^[0-9a-f-]+$/.test(id)))
    throw new Error("a scope holds whole numbers and an id");
  const begin = `begin; set local app.district = '${district}'; set local app.schools = '{${schools.join(",")}}'; set local app.mine = '${only.join(",")}'`;
  return db.connection().execute(async (connection) => {
    // Sent together with the first statement of the work; if it fails, so does that one, outside of any scope.
    const begun = sql.raw(begin).execute(connection);
    try {
      const [, result] = await together(begun, work(connection as Database));
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

/**
 * Asks several things on one connection without waiting in between; they are answered in turn. Waits for all of them also
 * when one fails, because what is asked late would be asked in somebody else's transaction.
 */
export async function together<Asked extends readonly unknown[]>(
  ...asked: Asked
): Promise<{ -readonly [Nth in keyof Asked]: Awaited<Asked[Nth]> }> {
  await Promise.allSettled(asked);
  return Promise.all(asked);
}
