import { sql } from "kysely";
import type { Database } from "../database.ts";

export type ImportAt = { district: number; school: number; id: string };

/** The rows of one import. */
export const ofImport = ({ district, school, id }: ImportAt) =>
  sql`district_id = ${district} and school_id = ${school} and import_id = ${id}::uuid`;

const shapes = {
  students:
    "key text, first_name text, last_name text, grade text, born date, orgs text[], file text, line int",
  guardians:
    "key text, name text, email text, phone text, language text, external_id text, file text, line int",
  links:
    "student_key text, guardian_key text, relation text, standing text, says_relation boolean, may_receive_records boolean, may_pick_up boolean, new_records boolean, new_pick_up boolean, new_decide boolean, file text, line int",
  others: "key text, file text, line int",
} as const;

/** Puts a batch of rows, as the reading thread wrote them, into staging; the database reads the JSON. */
export async function stageRows(
  tx: Database,
  { district, school, id }: ImportAt,
  kind: keyof typeof shapes,
  rows: string,
): Promise<void> {
  // Staging that a crash loses is staged again: nobody waits for the disk.
  await sql`set local synchronous_commit = off`.execute(tx);
  const columns = sql.raw(shapes[kind].replace(/ (?:text\[\]|text|date|int|boolean)(?=,|$)/g, ""));
  await sql`insert into ${sql.table(`roster_${kind}`)} (district_id, school_id, import_id, ${columns})
    select ${district}, ${school}, ${id}::uuid, ${columns}
    from jsonb_to_recordset(${rows}::jsonb) as r(${sql.raw(shapes[kind])})`.execute(tx);
}

/** Lets the planner know how much was staged; to be asked before the staging is. */
export const countStaging = (tx: Database) => sql`select count_roster_staging()`.execute(tx);

/**
 * Lets the rest of a transaction be planned for many rows: what it wrote itself nobody has counted, and the planner would
 * walk it row by row.
 */
export async function planForMany(tx: Database): Promise<void> {
  await sql`set local enable_nestloop = off`.execute(tx);
  await sql`set local work_mem = '96MB'`.execute(tx);
}

/** Empties the staging of an import. */
export async function clearStaging(tx: Database, at: ImportAt): Promise<void> {
  for (const table of ["roster_students", "roster_guardians", "roster_links", "roster_others"])
    await sql`delete from ${sql.table(table)} where ${ofImport(at)}`.execute(tx);
}
