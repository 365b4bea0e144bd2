import { sql } from "kysely";
import type { Database } from "../database.ts";
import { besideChanges } from "./beside-changes.ts";
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
  /** Of a guardian: their children, and who else has the contact that stops the line. */
  children: string[];
  others: string[];
};

const inOnePage = 50;

/** Changes of an import, by kind: what stops it first, then by name. `page` counts from 1. */
export async function listChanges(
  tx: Database,
  at: ImportAt,
  { kind, page }: { kind: string; page: number },
): Promise<{ changes: RosterChange[]; pages: number }> {
  const of = kind === "stays" ? sql`stays` : kind === "stops" ? sql`stop is not null` : sql`kind = ${kind}`;
  const { rows } = await sql<Omit<RosterChange, "children" | "others"> & { all: number }>`
    select id, kind, who, before, after, stop, file, line, stays, count(*) over ()::int as all from roster_changes
    where ${ofImport(at)} and ${of} order by stop nulls last, who, id limit ${inOnePage} offset ${(page - 1) * inOnePage}`.execute(
    tx,
  );
  const beside = await besideChanges(
    tx,
    at,
    rows.map(({ id }) => id),
  );
  const changes = rows.map(({ all, ...row }) => ({
    ...row,
    ...(beside.get(row.id) ?? { children: [], others: [] }),
  }));
  return { changes, pages: Math.ceil((rows[0]?.all ?? 0) / inOnePage) };
}
