import { sql } from "kysely";
import type { Database } from "../database.ts";
import { protectedStudents } from "./protected-students.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

/**
 * What a roster would change of guardians. An empty cell changes nothing. A second person looks (`stop`) where a contact
 * stands on file for somebody else (swap), also when it comes with somebody new, or the guardian's child is under an order
 * or a protected address (protected).
 */
export async function compareGuardians(tx: Database, at: ImportAt): Promise<void> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school}`;
  const staged = sql`${here("r")} and r.import_id = ${at.id}::uuid`;
  const digits = (of: string) => sql`nullif(regexp_replace(${sql.ref(of)}, '[^0-9]', '', 'g'), '')`;
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, guardian_id, after, file, line)
    select district_id, school_id, import_id, 'guardian_new', name, guardian_id,
      jsonb_build_object('external_id', external_id, 'name', name, 'email', email, 'phone', phone, 'language', coalesce(language, 'en')),
      file, line
    from roster_guardians where ${ofImport(at)} and not known`.execute(tx);
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, guardian_id, before, after, file, line)
    select r.district_id, r.school_id, r.import_id, 'guardian_changed', g.name, g.id, d.before, d.after, r.file, r.line
    from roster_guardians r join guardians g on ${here("g")} and g.id = r.guardian_id,
      lateral (select jsonb_object_agg(name, was) as before, jsonb_object_agg(name, said) as after from (values
        ('external_id', to_jsonb(g.external_id), to_jsonb(coalesce(r.external_id, g.external_id))),
        ('name', to_jsonb(g.name), to_jsonb(case when lower(r.name) = lower(g.name) then g.name else r.name end)),
        ('email', to_jsonb(g.email), to_jsonb(case when lower(r.email) = lower(g.email) then g.email else coalesce(r.email, g.email) end)),
        ('phone', to_jsonb(g.phone), to_jsonb(case when ${digits("r.phone")} = ${digits("g.phone")} then g.phone else coalesce(r.phone, g.phone) end)),
        ('language', to_jsonb(g.language), to_jsonb(coalesce(r.language, g.language)))) f(name, was, said)
        where f.was is distinct from f.said) d
    where ${staged} and r.known and d.after is not null`.execute(tx);
  // A contact that somebody else has, or had until this import: two families may have been exchanged. One that comes with
  // somebody new is theirs to share with the people of the same child only.
  const isNeighbour = sql`(r.kind = 'guardian_changed' or not exists (select from roster_links l join guardianships k
    on ${here("k")} and k.student_id = l.student_id
    where ${here("l")} and l.import_id = ${at.id}::uuid and l.guardian_id = r.guardian_id and k.guardian_id = o.id))`;
  const holds = (match: ReturnType<typeof sql>) => sql`select r.id from roster_changes r
    join guardians o on ${here("o")} and ${match} and o.id <> r.guardian_id
    where ${staged} and r.kind in ('guardian_changed', 'guardian_new') and ${isNeighbour}`;
  await sql`update roster_changes c set stop = 'swap' from (
      ${holds(sql`lower(o.email) = lower(r.after ->> 'email')`)}
      union ${holds(sql`${digits("o.phone")} = nullif(regexp_replace(r.after ->> 'phone', '[^0-9]', '', 'g'), '')`)}
    ) s where ${here("c")} and c.import_id = ${at.id}::uuid and c.id = s.id`.execute(tx);
  await sql`update roster_changes c set stop = 'protected' from (
      select r.id from roster_changes r
      join guardianships k on ${here("k")} and k.guardian_id = r.guardian_id
      join (${protectedStudents(at)}) p on p.student_id = k.student_id
      where ${staged} and r.kind = 'guardian_changed' and r.after ?| array['email', 'phone']
    ) s where ${here("c")} and c.import_id = ${at.id}::uuid and c.id = s.id and c.stop is null`.execute(tx);
}
