import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { ImportAt } from "./stage-rows.ts";

/** What is told beside a line of a guardian: whose they are, and who else has the contact that stops it. */
export type Beside = { children: string[]; others: string[] };

/** The same for a page of lines, by the lines' ids. */
export async function besideChanges(
  tx: Database,
  at: ImportAt,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Beside>> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(`${of}.district_id`)} = ${district} and ${sql.ref(`${of}.school_id`)} = ${school}`;
  const digits = (phone: ReturnType<typeof sql>) =>
    sql`nullif(regexp_replace(${phone}, '[^0-9]', '', 'g'), '')`;
  const change = sql`${here("o")} and o.import_id = ${at.id}::uuid and o.kind in ('guardian_new', 'guardian_changed')`;
  const { rows } = await sql<Beside & { id: string }>`
    with c as materialized (select id, guardian_id, stop, lower(after ->> 'email') as email, ${digits(sql`after ->> 'phone'`)} as phone
      from roster_changes o where ${change} and o.id = any(${ids}::uuid[])),
    swapped as (select * from c where stop = 'swap'),
    told as (
      select c.id, trim(s.first_name || ' ' || s.last_name) as child, null as other from c
        join guardianships k on ${here("k")} and k.guardian_id = c.guardian_id join students s on ${here("s")} and s.id = k.student_id
      union select c.id, split_part(l.who, ' → ', 2), null from c join roster_changes l
        on ${here("l")} and l.import_id = ${at.id}::uuid and l.kind = 'link_new' and l.guardian_id = c.guardian_id
      union select c.id, null, g.name from swapped c join guardians g on ${here("g")} and lower(g.email) = c.email and g.id <> c.guardian_id
      union select c.id, null, g.name from swapped c join guardians g on ${here("g")} and ${digits(sql`g.phone`)} = c.phone and g.id <> c.guardian_id
      union select c.id, null, o.who from swapped c join roster_changes o on ${change} and lower(o.after ->> 'email') = c.email and o.guardian_id <> c.guardian_id
      union select c.id, null, o.who from swapped c join roster_changes o on ${change} and ${digits(sql`o.after ->> 'phone'`)} = c.phone and o.guardian_id <> c.guardian_id)
    select id, coalesce(jsonb_agg(child order by child) filter (where child is not null), '[]') as children,
      coalesce(jsonb_agg(other order by other) filter (where other is not null), '[]') as others
    from told group by id`.execute(tx);
  return new Map(rows.map(({ id, children, others }) => [id, { children, others }]));
}
