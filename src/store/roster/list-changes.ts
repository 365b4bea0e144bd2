import { sql } from "kysely";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

export type RosterChange = {
  id: string;
  kind: string;
  who: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  stop: string | null;
  file: string | null;
  line: number | null;
  stays: boolean;
};

const inOnePage = 50;

/** Changes of an import, by kind: what stops it first, then by name. `page` counts from 1. */
export async function listChanges(
  tx: Database,
  at: ImportAt,
  { kind, page }: { kind: string; page: number },
): Promise<{ changes: RosterChange[]; pages: number }> {
  const of = kind === "stays" ? sql`stays` : kind === "stops" ? sql`stop is not null` : sql`kind = ${kind}`;
  const { rows } = await sql<RosterChange & { all: number }>`
    select id, kind, who, before, after, stop, file, line, stays, count(*) over ()::int as all from roster_changes
    where ${ofImport(at)} and ${of} order by stop nulls last, who, id limit ${inOnePage} offset ${(page - 1) * inOnePage}`.execute(
    tx,
  );
  return { changes: rows.map(({ all, ...row }) => row), pages: Math.ceil((rows[0]?.all ?? 0) / inOnePage) };
}
