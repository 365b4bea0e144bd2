import { sql } from "kysely";
import type { Line } from "../sop/organisation.ts";
import type { Database } from "./database.ts";

/**
 * To whom everybody of the district answers, ids alone: somebody here may answer to somebody here through a person who
 * works elsewhere.
 */
export async function organisation(tx: Database, { district }: { district: number }): Promise<Line[]> {
  const { rows } = await sql<Line>`select id, supervisor from organisation(${district})`.execute(tx);
  return rows;
}
