import { sql } from "kysely";
import type { Colleague } from "../sop/world.ts";
import type { Database } from "./database.ts";

/** The active staff of a school as the rules need to know them, by name. */
export async function staffHere(
  tx: Database,
  { district, school }: { district: number; school: number },
): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select id, name, title, roles, supervisor_id as supervisor from staff
    where district_id = ${district} and ${school} = any (schools) and active order by name, id`.execute(tx);
  return rows;
}
