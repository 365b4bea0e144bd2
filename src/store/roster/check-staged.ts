import { sql } from "kysely";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

type Bad = { file: string; line: number; says: string };

/**
 * What is wrong with a staged roster as a whole: ids that stand twice, links to nobody, somebody who is their own guardian;
 * or a whole list without a single student.
 * Sentences with file and line, at most fifty. `partial`: what is on file need not be repeated.
 */
export async function checkStaged(tx: Database, at: ImportAt, partial: boolean): Promise<string[]> {
  const { district, school } = at;
  const people = ["roster_students", "roster_guardians", "roster_others"].map(
    (table) => sql`select file, line, key, ${table} as kind from ${sql.table(table)} where ${ofImport(at)}`,
  );
  const twice = sql`select file, max(line) as line,
      'column “sourcedId”: “' || left(key, 40) || '” stands there ' || count(*) || ' times; the first is line ' || min(line)
        || '. Please leave one line for each person.' as says
    from (${sql.join(people, sql` union all `)}) p
    group by file, key having count(*) > 1 and bool_or(kind <> 'roster_others')`;
  const nobody = (table: string, people: string, key: string, who: string) => sql`select l.file, l.line,
      'column “agentSourcedIds”: “' || left(l.${sql.ref(key)}, 40) || '” is no ${sql.raw(who)} in the file.' as says
    from roster_links l where l.district_id = ${district} and l.school_id = ${school} and l.import_id = ${at.id}::uuid
      and not exists (select from ${sql.table(table)} p where p.district_id = ${district} and p.school_id = ${school}
        and p.import_id = ${at.id}::uuid and p.key = l.${sql.ref(key)})
      and not exists (select from roster_others o where o.district_id = ${district} and o.school_id = ${school}
        and o.import_id = ${at.id}::uuid and o.key = l.${sql.ref(key)})
      and not (${partial} and exists (select from ${sql.table(people)} f where f.district_id = ${district}
        and f.school_id = ${school} and f.external_id = l.${sql.ref(key)}))`;
  const { rows } = await sql<Bad & { n: number }>`
    select *, count(*) over ()::int as n from (
      ${twice}
      union all select l.file, l.line, 'column “agentSourcedIds”: “' || left(student_key, 40) || '” is their own guardian.'
        from roster_links l where ${ofImport(at)} and student_key = guardian_key
      union all ${nobody("roster_students", "students", "student_key", "student")}
      union all ${nobody("roster_guardians", "guardians", "guardian_key", "guardian")}
    ) bad order by file, line limit 50`.execute(tx);
  return rows.length > 0 || partial ? withRest(rows) : noStudent(tx, at);
}

async function noStudent(tx: Database, at: ImportAt): Promise<string[]> {
  const { rows } = await sql`select from roster_students where ${ofImport(at)} limit 1`.execute(tx);
  return rows.length > 0 ? [] : ["There is no student in it. The file may be cut short, or of another kind."];
}

/** One guardian on file whom the list names twice, differently. */
export async function checkMatches(tx: Database, at: ImportAt): Promise<string[]> {
  const { rows } = await sql<Bad & { n: number }>`
    select file, max(line) as line, count(*) over ()::int as n,
      '“' || left(min(name), 40) || '” is one person on file, and stands in the list with different addresses; the other is line ' || min(line) || '. Please write the same on both.' as says
    from roster_guardians where ${ofImport(at)} and known group by file, guardian_id having count(*) > 1 order by 2 limit 50`.execute(
    tx,
  );
  return withRest(rows);
}

function withRest(rows: readonly (Bad & { n: number })[]): string[] {
  const told = rows.map(({ file, line, says }) => `${file}, line ${line.toLocaleString("en")}: ${says}`);
  const more = (rows[0]?.n ?? 0) - rows.length;
  return more > 0 ? [...told, `And ${more.toLocaleString("en")} more like these.`] : told;
}
