import { sql } from "kysely";
import type { Actor } from "../../inquiry/actor.ts";
import type { Database } from "../database.ts";
import { clearStaging, type ImportAt } from "./stage-rows.ts";

export type ImportState =
  | "reading"
  | "problems"
  | "asks"
  | "ready"
  | "stopped"
  | "proposed"
  | "applied"
  | "undo_proposed"
  | "undone"
  | "dropped";

export type RosterImport = {
  id: string;
  at: string;
  actor: Actor;
  source: string | null;
  files: string[];
  partial: boolean;
  state: ImportState;
  lines: number;
  beat: string;
  orgs: { id: string; name: string; also: string; students: number }[];
  org: string | null;
  problems: string[];
  notes: string[];
  counts: Record<string, number>;
  print: string | null;
  proposed_by: string | null;
  applied_at: string | null;
  applied_by: string | null;
  undone_at: string | null;
  undone_by: string | null;
  working_since: string | null;
  came_to: string | null;
  version: string | null;
};

const theirs = ({ district, school }: { district: number; school: number }) =>
  sql`district_id = ${district} and school_id = ${school}`;

/** One import, or null; `lock` keeps others from it until the transaction ends. */
export async function readImport(tx: Database, at: ImportAt, lock = false): Promise<RosterImport | null> {
  const { rows } = await sql<RosterImport>`select * from roster_imports
    where ${theirs(at)} and id = ${at.id}::uuid ${lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** The newest imports of a school. */
export async function listImports(
  tx: Database,
  place: { district: number; school: number },
): Promise<RosterImport[]> {
  const { rows } =
    await sql<RosterImport>`select * from roster_imports where ${theirs(place)} order by at desc limit 20`.execute(
      tx,
    );
  return rows;
}

/**
 * Writes down that somebody brought files. Clears what older imports left: staging of those that fell silent or were never
 * written within a week, and the lines of those that can no longer be taken back (thirty days).
 */
export async function beginImport(
  tx: Database,
  at: ImportAt,
  { actor, files, now }: { actor: Actor; files: string[]; now: string },
): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`update roster_imports set state = 'dropped' where ${theirs(at)} and (
      (state = 'reading' and beat < ${now}::timestamptz - interval '10 minutes')
      or (state in ('asks', 'ready', 'stopped', 'proposed') and at < ${now}::timestamptz - interval '7 days')) returning id`.execute(
    tx,
  );
  for (const { id } of rows) await clearStaging(tx, { ...at, id });
  await sql`delete from roster_changes c using roster_imports i where i.district_id = ${at.district} and i.school_id = ${at.school}
    and c.district_id = i.district_id and c.school_id = i.school_id and c.import_id = i.id
    and (i.state in ('undone', 'dropped') or i.applied_at < ${now}::timestamptz - interval '30 days')`.execute(
    tx,
  );
  await sql`insert into roster_imports (district_id, school_id, id, at, actor, files, state, beat)
    values (${at.district}, ${at.school}, ${at.id}::uuid, ${now}::timestamptz, ${JSON.stringify(actor)}::jsonb, ${files}, 'reading', ${now}::timestamptz)`.execute(
    tx,
  );
}

/** Changes what is known of an import. */
export async function noteImport(
  tx: Database,
  at: ImportAt,
  fields: Partial<Omit<RosterImport, "id" | "at" | "actor">>,
): Promise<void> {
  const json = new Set(["orgs", "problems", "notes", "counts"]);
  const set = Object.entries(fields).map(([name, value]) =>
    json.has(name)
      ? sql`${sql.ref(name)} = ${JSON.stringify(value)}::jsonb`
      : sql`${sql.ref(name)} = ${value}`,
  );
  await sql`update roster_imports set ${sql.join(set)} where ${theirs(at)} and id = ${at.id}::uuid`.execute(
    tx,
  );
}

/** Which school of the file the last written import took. */
export async function orgBefore(
  tx: Database,
  place: { district: number; school: number },
): Promise<string | null> {
  const { rows } = await sql<{
    org: string | null;
  }>`select org from roster_imports where ${theirs(place)} and state = 'applied'
    and org is not null order by applied_at desc limit 1`.execute(tx);
  return rows[0]?.org ?? null;
}
