import { createHash } from "node:crypto";
import pg from "pg";

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
 * what is for ever. `owner: true` keeps the connecting role, for migrations only. `hurried: true` does not wait until
 * each commit is on the disk: for what is worth nothing before a last commit that waits, which is behind all of them in
 * the log (PostgreSQL manual, "Asynchronous Commit").
 */
export function openPool(url: string, { max = 10, owner = false, hurried = false } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    pipeline: true,
    // A connection that ends takes its plans with it, and to plan a page anew costs more than to answer it.
    idleTimeoutMillis: 600_000,
    application_name: "answerable",
    ...(!owner && {
      onConnect: async (client: pg.ClientBase) => {
        // A process whose machine lost its power holds what it locked for no longer than this.
        await client.query(
          "set role answerable_app; set idle_in_transaction_session_timeout = '30s'; set plan_cache_mode = force_generic_plan",
        );
        if (hurried) await client.query("set synchronous_commit = off");
        prepareOnce(client);
      },
    }),
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on("error", () => undefined);
  // Nor may one that breaks while it is in use: the query on it fails, and that is told to whoever asked.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

const names = new Map<string, string>();
const mostNames = 500;

/**
 * Lets a connection parse and plan each statement once: it is named after its text. What selects every column keeps no
 * plan, because a migration may change what that means while we run. What is asked in one go is also sent in one go.
 */
export function prepareOnce(client: pg.ClientBase): void {
  type Answered = (error: Error, answer: pg.QueryResult) => void;
  const query = client.query.bind(client) as (
    asked: string | pg.QueryConfig,
    values?: unknown,
    answered?: Answered,
  ) => unknown;
  const { stream } = (client as unknown as { connection: { stream: import("node:net").Socket } }).connection;
  const send = (...asked: Parameters<typeof query>) => {
    stream.cork();
    process.nextTick(() => stream.uncork());
    return query(...asked);
  };
  client.query = ((text: string, values?: unknown[], answered?: Answered) => {
    if (
      typeof text !== "string" ||
      !Array.isArray(values) ||
      values.length === 0 ||
      text.startsWith("select *")
    )
      return send(text, values, answered);
    const name =
      names.get(text) ?? (names.size < mostNames && createHash("sha256").update(text).digest("base64url"));
    if (!name) return send(text, values, answered);
    names.set(text, name);
    return send({ name, text, values }, answered);
  }) as typeof client.query;
}
