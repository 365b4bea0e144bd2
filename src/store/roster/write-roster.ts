import { sql } from "kysely";
import type { Actor } from "../../inquiry/actor.ts";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport } from "./stage-rows.ts";

/** Writes what the comparison found, inside the caller's transaction: all of it or nothing. */
export async function writeRoster(
  tx: Database,
  at: ImportAt,
  { by, actor, now }: { by: string; actor: Actor; now: string },
): Promise<void> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school}`;
  const change = sql`${here("c")} and c.import_id = ${at.id}::uuid`;
  const said = (name: string, otherwise: string) =>
    sql`case when c.after ? ${sql.lit(name)} then c.after ->> ${sql.lit(name)} else ${sql.ref(otherwise)} end`;
  await sql`insert into students (district_id, school_id, id, first_name, last_name, grade, external_id, born)
    select ${district}, ${school}, student_id, after ->> 'first_name', after ->> 'last_name', after ->> 'grade',
      after ->> 'external_id', (after ->> 'born')::date
    from roster_changes c where ${change} and kind = 'student_new'`.execute(tx);
  await sql`update students t set first_name = ${said("first_name", "t.first_name")}, last_name = ${said("last_name", "t.last_name")},
      grade = ${said("grade", "t.grade")}, external_id = ${said("external_id", "t.external_id")},
      born = (case when c.after ? 'born' then (c.after ->> 'born')::date else t.born end),
      left_on = (case when c.after ? 'left_on' then (c.after ->> 'left_on')::date else t.left_on end)
    from roster_changes c where ${change} and ${here("t")} and t.id = c.student_id
      and c.kind in ('student_changed', 'student_back', 'student_left')`.execute(tx);
  // A contact that came with a new guardian of a child who was here already is as fresh as one that changed.
  await sql`insert into guardians (district_id, school_id, id, name, email, phone, language, external_id, email_since, phone_since)
    select ${district}, ${school}, c.guardian_id, after ->> 'name', after ->> 'email', after ->> 'phone', after ->> 'language',
      after ->> 'external_id', f.since, f.since
    from roster_changes c
    left join (select distinct guardian_id, ${now}::timestamptz as since from roster_links l where ${here("l")}
      and l.import_id = ${at.id}::uuid and l.known) f on f.guardian_id = c.guardian_id
    where ${change} and kind = 'guardian_new'`.execute(tx);
  await sql`update guardians t set name = ${said("name", "t.name")}, email = ${said("email", "t.email")},
      phone = ${said("phone", "t.phone")}, language = ${said("language", "t.language")}, external_id = ${said("external_id", "t.external_id")},
      email_since = case when c.after ? 'email' then ${now}::timestamptz else t.email_since end,
      phone_since = case when c.after ? 'phone' then ${now}::timestamptz else t.phone_since end,
      identity_void_before = case when c.after ?| array['email', 'phone'] then ${now}::timestamptz else t.identity_void_before end
    from roster_changes c where ${change} and ${here("t")} and t.id = c.guardian_id and c.kind = 'guardian_changed'`.execute(
    tx,
  );
  await sql`insert into guardianships (district_id, school_id, id, guardian_id, student_id, relation, standing, may_receive_records,
      may_pick_up, may_decide, from_date, entered_by, from_roster)
    select ${district}, ${school}, link_id, guardian_id, student_id, after ->> 'relation', after ->> 'standing',
      (after ->> 'may_receive_records')::boolean, (after ->> 'may_pick_up')::boolean, (after ->> 'may_decide')::boolean,
      null, ${by}::uuid, true
    from roster_changes c where ${change} and kind = 'link_new'`.execute(tx);
  await sql`update guardianships t set relation = ${said("relation", "t.relation")},
      may_receive_records = t.may_receive_records and coalesce((c.after ->> 'may_receive_records')::boolean, true),
      may_pick_up = t.may_pick_up and coalesce((c.after ->> 'may_pick_up')::boolean, true),
      may_decide = t.may_decide and coalesce((c.after ->> 'may_decide')::boolean, true),
      until_date = case when c.kind = 'link_ended' then least(t.until_date, (c.after ->> 'until_date')::date) else t.until_date end
    from roster_changes c where ${change} and ${here("t")} and t.id = c.link_id and c.kind in ('link_changed', 'link_ended')`.execute(
    tx,
  );
  await sql`update guardianships t set from_roster = true from roster_links l
    where ${here("l")} and l.import_id = ${at.id}::uuid and ${here("t")} and t.id = l.link_id and not t.from_roster`.execute(
    tx,
  );
  await sql`insert into family_acts (district_id, school_id, id, at, actor, kind, student_id, guardian_id, body)
    select ${district}, ${school}, gen_random_uuid(), ${now}::timestamptz, ${JSON.stringify(actor)}::jsonb,
      case kind when 'guardian_changed' then 'contactChanged' when 'link_new' then 'linkEntered'
        when 'link_ended' then 'linkEnded' else 'linkChanged' end,
      student_id, guardian_id,
      jsonb_build_object('import', import_id, 'link', link_id, 'fields', (select jsonb_agg(key) from jsonb_object_keys(after) key))
    from roster_changes c where ${change} and (kind in ('link_changed', 'link_ended') or (kind = 'link_new' and stop is not null)
      or (kind = 'guardian_changed' and after ?| array['email', 'phone']))`.execute(tx);
  await sql`insert into roster_letters (district_id, school_id, id, import_id, guardian_id, address, language, state, at)
    select ${district}, ${school}, gen_random_uuid(), import_id, c.guardian_id,
      case when c.after ? 'email' then c.before ->> 'email' else g.email end, g.language, 'queued', ${now}::timestamptz
    from roster_changes c join guardians g on ${here("g")} and g.id = c.guardian_id
    where ${change} and kind = 'guardian_changed' and c.after ?| array['email', 'phone']
      and coalesce(case when c.after ? 'email' then c.before ->> 'email' else g.email end, '') <> ''`.execute(
    tx,
  );
}

/** Whether any of it takes something away from somebody: giving it back later needs a second person. */
export async function tookRights(tx: Database, at: ImportAt): Promise<boolean> {
  const { rows } =
    await sql`select from roster_changes where ${ofImport(at)} and kind in ('link_changed', 'link_ended')
    and after ?| array['may_receive_records', 'may_pick_up', 'until_date'] limit 1`.execute(tx);
  return rows.length > 0;
}
