import { Kysely, PostgresDialect } from "kysely";
import type { Tables } from "./tables.ts";

/** Statements in the order in which they were asked, and a database that sends none of them. */
export type KeptBack = { db: Kysely<Tables>; statements: { text: string; values: unknown[] }[] };

/** A database that keeps what it is asked and answers "nothing" at once: for what is written and not read. */
export function keepBack(): KeptBack {
  const statements: KeptBack["statements"] = [];
  const only = {
    async query(text: string, values: readonly unknown[] = []) {
      if (/^\s*select\b/i.test(text)) throw new Error("what is written last cannot read");
      statements.push({ text, values: [...values] });
      return { command: "", rowCount: null, rows: [] };
    },
    release: () => undefined,
  };
  const pool = { connect: async () => only, end: async () => undefined };
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) }), statements };
}
