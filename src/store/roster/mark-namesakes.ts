import { type RawBuilder, sql } from "kysely";
import type { Database } from "../database.ts";
import type { ImportAt } from "./stage-rows.ts";

/**
 * A new student who may be a child on file whom the list does not name: the same name, accents aside, and no other day of
 * birth. Made anew they would be without the orders and flags that are on file, so that a second person looks (`stop`
 * namesake).
 */
export async function markNamesakes(tx: Database, at: ImportAt): Promise<void> {
  const { district, school } = at;
  const here = (of: string) =>
    sql`${sql.ref(`${of}.district_id`)} = ${district} and ${sql.ref(`${of}.school_id`)} = ${school}`;
  await sql`update roster_changes c set stop = 'namesake' from students s
    where ${here("c")} and c.import_id = ${at.id}::uuid and c.kind = 'student_new' and ${here("s")}
      and ${folded(sql`s.first_name || ' ' || s.last_name`)} = ${folded(sql`(c.after ->> 'first_name') || ' ' || (c.after ->> 'last_name')`)}
      and (s.born is null or c.after ->> 'born' is null or s.born = (c.after ->> 'born')::date)
      and not exists (select from roster_students r where ${here("r")} and r.import_id = c.import_id and r.student_id = s.id)`.execute(
    tx,
  );
}

/** Small letters without accents, blanks and marks. */
const folded = (name: RawBuilder<unknown>) =>
  sql`regexp_replace(normalize(lower(${name}), NFD), '[\u0300-\u036f[:space:][:punct:]]', '', 'g')`;
