import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { ImportAt } from "./stage-rows.ts";

/**
 * An address or telephone that the list gives to several people who have no child in common may be nobody's, or somebody
 * else's: a second person looks where it is new (`stop` swap). Those who answer for one child may share theirs, and one name
 * that stands there several times is one person.
 */
export async function markShared(tx: Database, at: ImportAt): Promise<void> {
  const { district, school } = at;
  const staged = (of: string) => sql`${sql.ref(`${of}.district_id`)} = ${district}
    and ${sql.ref(`${of}.school_id`)} = ${school} and ${sql.ref(`${of}.import_id`)} = ${at.id}::uuid`;
  for (const [name, contact] of [
    ["email", sql`lower(g.email)`],
    ["phone", sql`nullif(regexp_replace(g.phone, '[^0-9]', '', 'g'), '')`],
  ] as const)
    await sql`update roster_changes c set stop = 'swap' from roster_guardians g
      where ${staged("c")} and c.stop is null and c.kind in ('guardian_new', 'guardian_changed') and c.after ->> ${name} is not null
        and ${staged("g")} and g.guardian_id = c.guardian_id and ${contact} in (
          select contact from (
            select contact, student_id, count(distinct who) as people from (
              select ${contact} as contact, lower(g.name) as who, l.student_id from roster_guardians g
              left join roster_links l on ${staged("l")} and l.guardian_key = g.key
              where ${staged("g")} and ${contact} is not null) named group by grouping sets ((contact), (contact, student_id))
          ) counted group by contact
          having max(people) > coalesce(max(people) filter (where student_id is not null), 1))`.execute(tx);
}
