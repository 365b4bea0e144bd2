import { sql } from "kysely";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

/** The schools in which a staged roster has students, with how many. */
export async function orgsOf(tx: Database, at: ImportAt): Promise<{ id: string; students: number }[]> {
  const { rows } = await sql<{ id: string; students: number }>`
    select o as id, count(*)::int as students from roster_students, unnest(orgs) o where ${ofImport(at)}
    group by 1 order by 2 desc, 1 limit 500`.execute(tx);
  return rows;
}

/**
 * Keeps of a staged roster what belongs to one school of the file. Answers how many students of other schools are left
 * out, and how many who are at none.
 */
export async function keepOrg(
  tx: Database,
  at: ImportAt,
  org: string,
): Promise<{ elsewhere: number; nowhere: number }> {
  const { district, school } = at;
  const staged = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school} and ${sql.ref(of)}.import_id = ${at.id}::uuid`;
  await sql`delete from roster_links l using roster_students s
    where ${staged("l")} and ${staged("s")} and s.key = l.student_key and not (${org} = any (s.orgs))`.execute(
    tx,
  );
  const { rows } = await sql<{ elsewhere: number; nowhere: number }>`with gone as (
      delete from roster_students s where ${staged("s")} and not (${org} = any (s.orgs)) returning cardinality(orgs) as orgs)
    select count(*) filter (where orgs > 0)::int as elsewhere, count(*) filter (where orgs = 0)::int as nowhere from gone`.execute(
    tx,
  );
  await sql`delete from roster_guardians g where ${staged("g")} and (
      not exists (select from roster_links l where ${staged("l")} and l.guardian_key = g.key)
      and not exists (select from guardians f where f.district_id = ${district} and f.school_id = ${school} and f.external_id = g.key))`.execute(
    tx,
  );
  return rows[0] ?? { elsewhere: 0, nowhere: 0 };
}
