import { sql } from "kysely";
import type { Database } from "./database.ts";

/** The emergency leads of a school: whom its chains and its list of designated persons name. */
export async function leadsOf(
  tx: Database,
  { district, school }: { district: number; school: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from staff p
    where p.district_id = ${district} and ${school} = any (p.schools) and p.active and p.id::text in (
      select l ->> 'staff' from call_chains c, jsonb_array_elements(c.body -> 'links') l
        where c.district_id = ${district} and c.school_id = ${school}
      union select d from schools s, jsonb_array_elements_text(s.designated) d
        where s.district_id = ${district} and s.school_id = ${school})`.execute(tx);
  return rows.map(({ id }) => id);
}
