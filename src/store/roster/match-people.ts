import { sql } from "kysely";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

/**
 * Finds on file whom a staged roster speaks of: by the other system's id; a student who has none by an unmistakable name,
 * and one whose id the list does not know any more by name and day of birth; a guardian by the name among the guardians of
 * the same student, and of several with that name by address or telephone. Everybody else is new and gets an id.
 * `partial`: the list says only changes, and an id that is not in it may still be used.
 */
export async function matchPeople(tx: Database, at: ImportAt, partial: boolean): Promise<void> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school}`;
  const staged = (of: string) => sql`${here(of)} and ${sql.ref(of)}.import_id = ${at.id}::uuid`;
  const digits = (of: string) => sql`nullif(regexp_replace(${sql.ref(of)}, '[^0-9]', '', 'g'), '')`;
  const isSame = (a: string, b: string) =>
    sql`coalesce(lower(${sql.ref(`${a}.email`)}) = lower(${sql.ref(`${b}.email`)}), ${digits(`${a}.phone`)} = ${digits(`${b}.phone`)})`;
  /** Joins what tells that an id on file is out of use: a whole list does not know it, or a list of changes says it is gone. */
  const use = (id: string, table: string) =>
    sql`left join ${sql.table(table)} u on ${staged("u")} and u.key = ${sql.ref(id)}
      left join roster_others o on ${staged("o")} and o.key = ${sql.ref(id)}`;
  const isOutOfUse = sql`u.key is null and (not ${partial} or o.key is not null)`;
  await sql`update roster_students set student_id = null, known = false where ${ofImport(at)} and student_id is not null`.execute(
    tx,
  );
  await sql`update roster_guardians set guardian_id = null, known = false where ${ofImport(at)} and guardian_id is not null`.execute(
    tx,
  );
  await sql`update roster_students r set student_id = s.id, known = true from students s
    where ${staged("r")} and ${here("s")} and s.external_id = r.key`.execute(tx);
  await sql`update roster_students r set student_id = m.id, known = true from (
      select r.key, s.id, count(*) over (partition by r.key) as rows, count(*) over (partition by s.id) as people
      from roster_students r join students s on ${here("s")}
        and lower(s.first_name) = lower(r.first_name) and lower(s.last_name) = lower(r.last_name)
      ${use("s.external_id", "roster_students")}
      where ${staged("r")} and r.student_id is null
        and (s.external_id is null and coalesce(s.born, r.born) is not distinct from coalesce(r.born, s.born)
          or s.born = r.born and ${isOutOfUse})
    ) m where ${staged("r")} and m.rows = 1 and m.people = 1 and r.key = m.key and r.student_id is null`.execute(
    tx,
  );
  await sql`update roster_guardians r set guardian_id = g.id, known = true from guardians g
    where ${staged("r")} and ${here("g")} and r.external_id is not null and g.external_id = r.external_id`.execute(
    tx,
  );
  await sql`update roster_guardians r set guardian_id = m.id, known = true from (
      select key, case when count(distinct id) = 1 then min(id)
        when count(distinct id) filter (where is_same) = 1 then min(id) filter (where is_same)
        when count(distinct id) filter (where not is_taken) = 1 then min(id) filter (where not is_taken) end::uuid as id from (
      select r.key, g.id::text as id, ${isSame("g", "r")} as is_same,
        exists (select from roster_guardians t where ${staged("t")} and t.key <> r.key and lower(t.name) = lower(g.name)
          and ${isSame("t", "g")}) as is_taken
      from roster_guardians r
      join roster_links l on ${staged("l")} and l.guardian_key = r.key
      join roster_students s on ${staged("s")} and s.key = l.student_key and s.known
      join guardianships k on ${here("k")} and k.student_id = s.student_id
      join guardians g on ${here("g")} and g.id = k.guardian_id and lower(g.name) = lower(r.name)
      ${use("g.external_id", "roster_guardians")}
      where ${staged("r")} and r.guardian_id is null
        and (r.external_id is null or g.external_id is null or ${isOutOfUse})) named group by key
    ) m where ${staged("r")} and r.key = m.key and m.id is not null and r.guardian_id is null`.execute(tx);
  await sql`update roster_students set student_id = gen_random_uuid() where ${ofImport(at)} and student_id is null`.execute(
    tx,
  );
  await sql`update roster_guardians set guardian_id = gen_random_uuid() where ${ofImport(at)} and guardian_id is null`.execute(
    tx,
  );
  // Each end by itself: either of both at once would be asked pair by pair.
  for (const end of ["l.student_key", "l.guardian_key"])
    await sql`delete from roster_links l using roster_others o
      where ${staged("l")} and ${staged("o")} and o.key = ${sql.ref(end)}`.execute(tx);
  await sql`delete from roster_links l using (
      select n, row_number() over (partition by l.student_key, l.guardian_key
        order by l.says_relation desc, l.new_records, l.new_decide, l.new_pick_up, s.key is null, l.line) as nth
      from roster_links l left join roster_students s on ${staged("s")} and s.key = l.student_key and s.file = l.file
        and s.line = l.line where ${staged("l")}) d
    where ${staged("l")} and l.n = d.n and d.nth > 1`.execute(tx);
  await sql`update roster_links set student_id = null, guardian_id = null, link_id = null, known = false
    where ${ofImport(at)} and student_id is not null`.execute(tx);
  await sql`update roster_links l set student_id = s.student_id, known = s.known from roster_students s
    where ${staged("l")} and ${staged("s")} and s.key = l.student_key`.execute(tx);
  await sql`update roster_links l set guardian_id = g.guardian_id from roster_guardians g
    where ${staged("l")} and ${staged("g")} and g.key = l.guardian_key`.execute(tx);
  // What a list of changes does not repeat is found on file.
  await sql`update roster_links l set student_id = s.id, known = true from students s
    where ${staged("l")} and ${here("s")} and l.student_id is null and s.external_id = l.student_key`.execute(
    tx,
  );
  await sql`update roster_links l set guardian_id = g.id from guardians g
    where ${staged("l")} and ${here("g")} and l.guardian_id is null and g.external_id = l.guardian_key`.execute(
    tx,
  );
  await sql`update roster_links l set link_id = k.id from guardianships k
    where ${staged("l")} and ${here("k")} and k.student_id = l.student_id and k.guardian_id = l.guardian_id`.execute(
    tx,
  );
}
