import { sql } from "kysely";
import type { Database } from "../database.ts";
import { protectedStudents } from "./protected-students.ts";
import type { ImportAt } from "./stage-rows.ts";

/**
 * What a roster would change of who is who to whom. It may take a right away or end a link, and then a second person
 * looks; it never gives a right back, nor clears an end: such a line is left out and shown. A new link to a student who
 * was on file already gives somebody a right, and a second person looks; at a protected child at any new link.
 *
 * A link ends that a whole list does not repeat. A list of changes ends those of a guardian whom it names as gone, and
 * those that a student's own line leaves out: that line is told whole, unless it names nobody.
 */
export async function compareLinks(
  tx: Database,
  at: ImportAt,
  { partial, today }: { partial: boolean; today: string },
): Promise<void> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school}`;
  const staged = (of: string) => sql`${here(of)} and ${sql.ref(of)}.import_id = ${at.id}::uuid`;
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, guardian_id, link_id, after, stop, file, line)
    select l.district_id, l.school_id, l.import_id, 'link_new', coalesce(g.name, n.name, '') || ' → ' || coalesce(trim(s.first_name || ' ' || s.last_name), trim(t.first_name || ' ' || t.last_name), ''),
      l.student_id, l.guardian_id, gen_random_uuid(),
      jsonb_build_object('relation', l.relation, 'standing', l.standing, 'may_receive_records', l.new_records,
        'may_pick_up', l.new_pick_up, 'may_decide', l.new_decide),
      case when p.student_id is not null then 'protected'
        when l.known and (l.new_records or l.new_pick_up or l.new_decide) then 'right' end, l.file, l.line
    from roster_links l
    left join (${protectedStudents(at)}) p on p.student_id = l.student_id
    left join guardians g on ${here("g")} and g.id = l.guardian_id
    left join roster_guardians n on ${staged("n")} and n.key = l.guardian_key
    left join students s on ${here("s")} and s.id = l.student_id
    left join roster_students t on ${staged("t")} and t.key = l.student_key
    where ${staged("l")} and l.link_id is null and l.student_id is not null and l.guardian_id is not null`.execute(
    tx,
  );
  const onFile = sql`from roster_links l
    join guardianships k on ${here("k")} and k.id = l.link_id
    join guardians g on ${here("g")} and g.id = l.guardian_id
    join students s on ${here("s")} and s.id = l.student_id`;
  const head = sql`l.district_id, l.school_id, l.import_id`;
  const who = sql`g.name || ' → ' || trim(s.first_name || ' ' || s.last_name)`;
  const differs = (values: ReturnType<typeof sql>) =>
    sql`lateral (select jsonb_object_agg(name, was) as before, jsonb_object_agg(name, said) as after
      from (values ${values}) f(name, was, said) where f.was is distinct from f.said) d`;
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, guardian_id, link_id, before, after, stop, file, line)
    select ${head}, 'link_changed', ${who}, l.student_id, l.guardian_id, k.id, d.before, d.after,
      case when d.after ?| array['may_receive_records', 'may_pick_up', 'may_decide'] then 'right' end, l.file, l.line
    ${onFile}, ${differs(sql`
      ('relation', to_jsonb(k.relation), to_jsonb(case when l.says_relation and l.standing = k.standing and lower(l.relation) <> lower(k.relation) then l.relation else k.relation end)),
      ('may_receive_records', to_jsonb(k.may_receive_records), to_jsonb(k.may_receive_records and l.may_receive_records is distinct from false)),
      ('may_decide', to_jsonb(k.may_decide), to_jsonb(k.may_decide and l.may_receive_records is distinct from false)),
      ('may_pick_up', to_jsonb(k.may_pick_up), to_jsonb(k.may_pick_up and l.may_pick_up is distinct from false))`)}
    where ${staged("l")} and d.after is not null`.execute(tx);
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, guardian_id, link_id, before, after, stop, file, line)
    select ${head}, 'link_left_out', ${who}, l.student_id, l.guardian_id, k.id, d.before, d.after, 'left_out', l.file, l.line
    ${onFile}, ${differs(sql`
      ('relation', to_jsonb(k.relation), to_jsonb(case when l.says_relation and l.standing <> k.standing and lower(l.relation) <> lower(k.relation) then l.relation else k.relation end)),
      ('may_receive_records', to_jsonb(k.may_receive_records), to_jsonb(k.may_receive_records or l.may_receive_records is true)),
      ('may_pick_up', to_jsonb(k.may_pick_up), to_jsonb(k.may_pick_up or l.may_pick_up is true)),
      ('until_date', to_jsonb(k.until_date), to_jsonb(case when k.until_date > ${today}::date then k.until_date end))`)}
    where ${staged("l")} and d.after is not null`.execute(tx);
  await sql`insert into roster_changes (district_id, school_id, import_id, kind, who, student_id, guardian_id, link_id, before, after, stop)
    select ${district}, ${school}, ${at.id}::uuid, 'link_ended', ${who}, s.id, g.id, k.id,
      jsonb_build_object('until_date', k.until_date), jsonb_build_object('until_date', ${today}::date), 'right'
    from guardianships k
    join guardians g on ${here("g")} and g.id = k.guardian_id
    join students s on ${here("s")} and s.id = k.student_id
    left join roster_students r on ${staged("r")} and r.student_id = k.student_id and r.known
    left join roster_others o on ${staged("o")} and o.key = g.external_id
    where ${here("k")} and k.from_roster and (k.until_date is null or k.until_date > ${today}::date)
      and (case when ${partial} then o.key is not null or exists (select from roster_links l where ${staged("l")}
        and l.student_key = r.key and l.file = r.file and l.line = r.line) else r.key is not null end)
      and not exists (select from roster_links l where ${staged("l")} and l.link_id = k.id)`.execute(tx);
}
