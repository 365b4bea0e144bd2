import { type CompiledQuery, Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { type KeptBack, keepBack } from "./kept-back.ts";
import { openPool } from "./pool.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

const pools = new WeakMap<Database, pg.Pool>();

/** Opens the database as the application's role; what the options mean, `openPool` says. */
export function openDatabase(
  url: string,
  options: { max?: number; owner?: boolean; hurried?: boolean } = {},
): Database {
  const pool = openPool(url, options);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  pools.set(db, pool);
  const destroy = db.destroy.bind(db);
  // Kysely closes only what it has itself asked something of.
  db.destroy = async () => {
    await destroy();
    if (!pool.ended) await pool.end();
  };
  return db;
}

/**
 * Whose eyes a piece of work has. Numbers are the district's and schools'; `only` narrows to the inquiries of a person and
 * of those for whom they stand in. `eyes` is the member of staff who looks, or `unknown`, a program of nobody's: what they
 * are set apart from is not there for them. Without it the house itself works.
 */
export type Scope = { district: number; schools: number[]; only?: readonly string[]; eyes?: string };

/** `together`: how many statements leave with it, and see what the viewer is set apart from as one look finds it. */
function begin({ district, schools, only = [], eyes = "" }: Scope, together = 0): string {
  const ids = [...only, ...(eyes === "unknown" || eyes === "" ? [] : [eyes])];
  if (![district, ...schools].every(Number.isInteger) || !ids.every((id) => /^[0-9a-f-]+$/.test(id)))
    throw new Error("a scope holds whole numbers and an id");
  const seen = `begin; set local app.district = '${district}'; set local app.schools = '{${schools.join(",")}}'; set local app.mine = '${only.join(",")}'; set local app.eyes = '${eyes}'`;
  // The house itself is set apart from nothing. For whoever looks, each table of each statement looks it up otherwise.
  if (eyes === "") return `${seen}; set local app.apart = '{}'`;
  return together < worthALook ? seen : `${seen}; select set_config('app.apart', viewer_apart()::text, true)`;
}

/** To look up before the first statement what somebody is set apart from costs as much as three statements that do it themselves. */
const worthALook = 4;

/**
 * What a transaction writes at its end: kept back until the work is done, and sent in one go with the commit behind it.
 * `write` must not read an answer, because there is none yet: what fails, fails the whole transaction.
 */
export type Last = (write: (tx: Database) => Promise<unknown>) => Promise<void>;

/**
 * Runs `work` in one transaction that sees and writes only what the scope may. The scope is set together with `begin`
 * and falls with the transaction, so that it cannot leak through the pool.
 */
export async function inside<T>(
  db: Database,
  scope: Scope,
  work: (tx: Database, last: Last) => Promise<T>,
): Promise<T> {
  const start = begin(scope);
  return onOne(db, async (client) => {
    let end: KeptBack | undefined;
    const last: Last = async (write) => {
      end ??= keepBack();
      await write(end.db);
    };
    // Sent together with the first statement of the work; if it fails, so does that one, outside of any scope.
    const begun = client.query(start);
    const [, result] = await together(begun, work(boundTo(client), last));
    const written = end?.statements.map(({ text, values }) => client.query(text, values)) ?? [];
    // The commit stands last: what failed first is the reason.
    await together(...written, commit(client));
    return result;
  });
}

type Waiting = {
  statement: CompiledQuery;
  rows: Promise<unknown[]>;
  answer: (rows: unknown[]) => void;
  fail: (error: unknown) => void;
};
const waiting = new WeakMap<Database, Map<Scope, Waiting[]>>();

/**
 * Asks one statement in a transaction that sees only what the scope may. What is asked in the same moment with the very
 * same scope (one viewer has one) shares the transaction and is sent in one go, `begin` and `commit` with it: the parts of
 * a page know nothing of each other and still cost one journey to the database. A read that two of them ask for word by
 * word is asked once. If one fails, all do.
 */
export function ask<Row>(db: Database, scope: Scope, statement: Statement<Row>): Promise<Row[]> {
  const scopes = waiting.get(db) ?? new Map<Scope, Waiting[]>();
  waiting.set(db, scopes);
  const compiled = statement.compile(db);
  const others = scopes.get(scope);
  const same = others?.find((other) => isSameRead(other.statement, compiled));
  if (same) return same.rows as Promise<Row[]>;
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const mine = { statement: compiled, rows: promise, answer: resolve, fail: reject };
  if (others) others.push(mine);
  else {
    const all = [mine];
    scopes.set(scope, all);
    process.nextTick(() => {
      scopes.delete(scope);
      void askAll(db, scope, all);
    });
  }
  return promise as Promise<Row[]>;
}

const isSameRead = (one: CompiledQuery, other: CompiledQuery): boolean =>
  one.sql === other.sql &&
  one.parameters.every((value, nth) => value === other.parameters[nth]) &&
  !/\b(?:insert|update|delete)\b/i.test(one.sql);

/** A statement of Kysely's, built or written. */
type Statement<Row> = { compile: (db: Database) => CompiledQuery<Row> };

async function askAll(db: Database, scope: Scope, all: Waiting[]): Promise<void> {
  try {
    const start = begin(scope, all.length);
    const results = await onOne(db, async (client) => {
      const begun = client.query(start);
      const asked = all.map(({ statement: { sql, parameters } }) => client.query(sql, [...parameters]));
      // The commit stands last: what failed first is the reason.
      const [, results] = await together(begun, together(...asked), commit(client));
      return results;
    });
    for (const [nth, { answer }] of all.entries()) answer(results[nth]?.rows ?? []);
  } catch (error) {
    for (const { fail } of all) fail(error);
  }
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

async function onOne<T>(db: Database, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const pool = pools.get(db);
  if (!pool) throw new Error("a transaction does not begin inside another");
  const client = await pool.connect();
  try {
    return await work(client);
  } catch (error) {
    // A connection that broke cannot roll back; the server has done it already.
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** What failed before cannot be committed: PostgreSQL then rolls back, and says so. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query("commit");
  if (command !== "COMMIT") throw new Error("the transaction had failed and was rolled back");
}

const bound = new WeakMap<pg.PoolClient, Database>();

/**
 * Kysely on one connection of the pool. Its own way to hold a connection waits for each answer before it asks the next
 * thing; here everything is sent when it is asked.
 */
function boundTo(client: pg.PoolClient): Database {
  const known = bound.get(client);
  if (known) return known;
  const only = { query: client.query.bind(client), release: () => undefined };
  const pool = { connect: async () => only, end: async () => undefined };
  const made = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
  bound.set(client, made);
  return made;
}
