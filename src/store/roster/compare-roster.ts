import { sql } from "kysely";
import type { Database } from "../database.ts";
import { checkMatches } from "./check-staged.ts";
import { compareGuardians } from "./compare-guardians.ts";
import { compareLinks } from "./compare-links.ts";
import { compareStudents } from "./compare-students.ts";
import { markNamesakes } from "./mark-namesakes.ts";
import { markShared } from "./mark-shared.ts";
import { matchPeople } from "./match-people.ts";
import { type ImportAt, ofImport, planForMany } from "./stage-rows.ts";

/** How many of each kind, how many of them a second person has to look at, and what the shares are counted from. */
export type Counts = Record<string, number>;
export type Compared = { counts: Counts; print: string } | { problems: string[] };

/**
 * Compares a staged roster with what is on file, anew, and writes each difference into `roster_changes`. `print` is the
 * same as long as the comparison comes to the same. Nothing on file is touched.
 */
export async function compareRoster(
  tx: Database,
  at: ImportAt,
  how: { partial: boolean; today: string },
): Promise<Compared> {
  const { district, school } = at;
  await planForMany(tx);
  await sql`delete from roster_changes where ${ofImport(at)}`.execute(tx);
  await matchPeople(tx, at, how.partial);
  const problems = await checkMatches(tx, at);
  if (problems.length > 0) return { problems };
  await compareStudents(tx, at, how);
  await compareGuardians(tx, at);
  await markShared(tx, at);
  await compareLinks(tx, at, how);
  await markNamesakes(tx, at);
  const { rows } = await sql<{ name: string; n: number }>`
    select kind as name, count(*)::int as n from roster_changes where ${ofImport(at)} group by kind
    union all select 'stop_' || stop, count(*)::int from roster_changes where ${ofImport(at)} and stop is not null group by stop
    union all select 'contacts', count(*)::int from roster_changes where ${ofImport(at)} and kind = 'guardian_changed'
      and after ?| array['email', 'phone']
    union all select 'emails', count(*)::int from roster_changes where ${ofImport(at)} and kind = 'guardian_changed' and after ? 'email'
    union all select 'phones', count(*)::int from roster_changes where ${ofImport(at)} and kind = 'guardian_changed' and after ? 'phone'
    union all select 'guardians', count(*)::int from roster_guardians where ${ofImport(at)} and known
    union all select 'listed', count(*)::int from roster_students where ${ofImport(at)}
    union all select 'students', count(*)::int from students where district_id = ${district} and school_id = ${school}
      and external_id is not null and left_on is null`.execute(tx);
  const print = await sql<{ print: string | null }>`
    select md5(string_agg(said, '' order by said)) as print from (
      select md5(concat_ws(' ', kind, who, before, after - 'left_on' - 'until_date', stop)) as said
      from roster_changes where ${ofImport(at)}) c`.execute(tx);
  const counts = Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  return { counts, print: print.rows[0]?.print ?? "nothing" };
}
