import { sql } from "kysely";
import type { Actor } from "../../inquiry/actor.ts";
import type { Database } from "../database.ts";
import { type ImportAt, ofImport, planForMany } from "./stage-rows.ts";

/**
 * Marks what was changed since an import wrote it, or is named by something else by now: it stays as it is. Answers how many.
 */
export async function markStaying(tx: Database, at: ImportAt): Promise<number> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school}`;
  const change = sql`${here("c")} and c.import_id = ${at.id}::uuid`;
  const differs = sql`exists (select from jsonb_each(c.after) f where f.value is distinct from coalesce(to_jsonb(t) -> f.key, 'null'))`;
  const changed = (table: string, id: string, kind: string) => sql`update roster_changes c set stays = true
    where ${change} and starts_with(c.kind, ${kind}) and c.kind <> 'link_left_out'
      and not exists (select from ${sql.table(table)} t where ${here("t")} and t.id = c.${sql.ref(id)} and not ${differs})`;
  const named = (tables: [string, string][], id: string) =>
    sql.join(
      tables.map(
        ([table, column]) =>
          sql`exists (select from ${sql.table(table)} o where ${here("o")} and o.${sql.ref(column)} = c.${sql.ref(id)})`,
      ),
      sql` or `,
    );
  const otherLink = (
    id: string,
  ) => sql`exists (select from guardianships k where ${here("k")} and k.${sql.ref(id)} = c.${sql.ref(id)}
    and not exists (select from roster_changes l where ${here("l")} and l.import_id = ${at.id}::uuid and l.link_id = k.id
      and l.kind = 'link_new' and not l.stays))`;
  await planForMany(tx);
  await sql`update roster_changes set stays = false where ${ofImport(at)} and stays`.execute(tx);
  await changed("guardianships", "link_id", "link").execute(tx);
  await changed("students", "student_id", "student").execute(tx);
  await changed("guardians", "guardian_id", "guardian").execute(tx);
  await sql`update roster_changes c set stays = true where ${change} and kind = 'student_new' and (${otherLink("student_id")} or ${named(
    [
      ["inquiries", "student_id"],
      ["orders", "student_id"],
      ["flags", "student_id"],
      ["consents", "student_id"],
      ["documents", "student_id"],
      ["disclosures", "student_id"],
    ],
    "student_id",
  )})`.execute(tx);
  await sql`update roster_changes c set stays = true where ${change} and kind = 'guardian_new' and (${otherLink("guardian_id")} or ${named(
    [
      ["inquiries", "guardian_id"],
      ["orders", "guardian_id"],
      ["identity_checks", "guardian_id"],
      ["consents", "given_by_guardian"],
      ["disclosures", "guardian_id"],
    ],
    "guardian_id",
  )})`.execute(tx);
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from roster_changes where ${ofImport(at)} and stays`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Puts back what an import changed, but for what stays. Rows that it made and nothing names are taken out again. */
export async function undoRoster(
  tx: Database,
  at: ImportAt,
  { actor, now }: { actor: Actor; now: string },
): Promise<void> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(of)}.district_id = ${district} and ${sql.ref(of)}.school_id = ${school}`;
  const change = sql`${here("c")} and c.import_id = ${at.id}::uuid and not c.stays`;
  const was = (name: string, otherwise: string) =>
    sql`case when c.before ? ${sql.lit(name)} then c.before ->> ${sql.lit(name)} else ${sql.ref(otherwise)} end`;
  await sql`delete from guardianships t using roster_changes c where ${change} and c.kind = 'link_new' and ${here("t")} and t.id = c.link_id`.execute(
    tx,
  );
  await sql`delete from students t using roster_changes c where ${change} and c.kind = 'student_new' and ${here("t")} and t.id = c.student_id`.execute(
    tx,
  );
  await sql`delete from guardians t using roster_changes c where ${change} and c.kind = 'guardian_new' and ${here("t")} and t.id = c.guardian_id`.execute(
    tx,
  );
  await sql`update students t set first_name = ${was("first_name", "t.first_name")}, last_name = ${was("last_name", "t.last_name")},
      grade = ${was("grade", "t.grade")}, external_id = ${was("external_id", "t.external_id")},
      born = (case when c.before ? 'born' then (c.before ->> 'born')::date else t.born end),
      left_on = (case when c.before ? 'left_on' then (c.before ->> 'left_on')::date else t.left_on end)
    from roster_changes c where ${change} and ${here("t")} and t.id = c.student_id
      and c.kind in ('student_changed', 'student_back', 'student_left')`.execute(tx);
  // Whoever had the address that goes, or whose telephone goes, is told as when it came.
  await sql`insert into roster_letters (district_id, school_id, id, import_id, guardian_id, address, language, state, at)
    select ${district}, ${school}, gen_random_uuid(), import_id, t.id, t.email, t.language, 'queued', ${now}::timestamptz
    from roster_changes c join guardians t on ${here("t")} and t.id = c.guardian_id
    where ${change} and c.kind = 'guardian_changed' and c.after ?| array['email', 'phone'] and coalesce(t.email, '') <> ''`.execute(
    tx,
  );
  // The old contact is on file again, and is as fresh as any that changed: what rested on the other one stays void.
  await sql`update guardians t set name = ${was("name", "t.name")}, email = ${was("email", "t.email")},
      phone = ${was("phone", "t.phone")}, language = ${was("language", "t.language")}, external_id = ${was("external_id", "t.external_id")},
      email_since = case when c.before ? 'email' then ${now}::timestamptz else t.email_since end,
      phone_since = case when c.before ? 'phone' then ${now}::timestamptz else t.phone_since end,
      identity_void_before = case when c.before ?| array['email', 'phone'] then ${now}::timestamptz else t.identity_void_before end
    from roster_changes c where ${change} and ${here("t")} and t.id = c.guardian_id and c.kind = 'guardian_changed'`.execute(
    tx,
  );
  await sql`update guardianships t set relation = ${was("relation", "t.relation")},
      may_receive_records = coalesce((c.before ->> 'may_receive_records')::boolean, t.may_receive_records),
      may_pick_up = coalesce((c.before ->> 'may_pick_up')::boolean, t.may_pick_up),
      may_decide = coalesce((c.before ->> 'may_decide')::boolean, t.may_decide),
      until_date = case when c.before ? 'until_date' then (c.before ->> 'until_date')::date else t.until_date end
    from roster_changes c where ${change} and ${here("t")} and t.id = c.link_id and c.kind in ('link_changed', 'link_ended')`.execute(
    tx,
  );
  await sql`insert into family_acts (district_id, school_id, id, at, actor, kind, student_id, guardian_id, body)
    select ${district}, ${school}, gen_random_uuid(), ${now}::timestamptz, ${JSON.stringify(actor)}::jsonb,
      case kind when 'guardian_changed' then 'contactPutBack' else 'linkPutBack' end, student_id, guardian_id,
      jsonb_build_object('import', import_id, 'link', link_id, 'fields', (select jsonb_agg(key) from jsonb_object_keys(after) key))
    from roster_changes c where ${change} and kind in ('link_changed', 'link_ended', 'guardian_changed')`.execute(
    tx,
  );
}
