import { sql } from "kysely";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

/**
 * What a roster would change of students: new, changed, back again; and who has left: who is not in it, or, where it says
 * only changes, whom it names as gone.
 */
export async function compareStudents(
  tx: Database,
  at: ImportAt,
  { partial, today }: { partial: boolean; today: string },
): Promise<void> {
  const { district, school } = at;
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, after, file, line)
    select district_id, school_id, import_id, 'student_new', trim(first_name || ' ' || last_name), student_id,
      jsonb_build_object('external_id', key, 'first_name', first_name, 'last_name', last_name, 'grade', grade, 'born', born),
      file, line
    from roster_students where ${ofImport(at)} and not known`.execute(tx);
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, before, after, file, line)
    select r.district_id, r.school_id, r.import_id, case when s.left_on is null then 'student_changed' else 'student_back' end,
      trim(s.first_name || ' ' || s.last_name), s.id, d.before, d.after, r.file, r.line
    from roster_students r join students s on s.district_id = ${district} and s.school_id = ${school} and s.id = r.student_id,
      lateral (select jsonb_object_agg(name, was) as before, jsonb_object_agg(name, said) as after from (values
        ('external_id', to_jsonb(s.external_id), to_jsonb(r.key)),
        ('first_name', to_jsonb(s.first_name), to_jsonb(r.first_name)),
        ('last_name', to_jsonb(s.last_name), to_jsonb(r.last_name)),
        ('grade', to_jsonb(s.grade), to_jsonb(coalesce(nullif(r.grade, ''), s.grade))),
        ('born', to_jsonb(s.born), to_jsonb(coalesce(r.born, s.born))),
        ('left_on', to_jsonb(s.left_on), null)) f(name, was, said)
        where f.was is distinct from f.said) d
    where r.district_id = ${district} and r.school_id = ${school} and r.import_id = ${at.id}::uuid and r.known
      and d.after is not null`.execute(tx);
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, before, after)
    select ${district}, ${school}, ${at.id}::uuid, 'student_left', trim(s.first_name || ' ' || s.last_name), s.id,
      '{"left_on": null}', jsonb_build_object('left_on', ${today}::date)
    from students s where s.district_id = ${district} and s.school_id = ${school} and s.external_id is not null and s.left_on is null
      and not exists (select from roster_students r where r.district_id = ${district} and r.school_id = ${school}
        and r.import_id = ${at.id}::uuid and r.student_id = s.id)
      and (not ${partial} or exists (select from roster_others o where o.district_id = ${district} and o.school_id = ${school}
        and o.import_id = ${at.id}::uuid and o.key = s.external_id))`.execute(tx);
}
