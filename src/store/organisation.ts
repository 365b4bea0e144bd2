import { sql } from "kysely";
import type { Line } from "../sop/organisation.ts";
import type { Database } from "./database.ts";

/** The statement of `organisation`, for who asks it together with others. */
export const organisationRows = ({ district }: { district: number }) =>
  sql<Line>`select id, supervisor from organisation(${district})`;

/**
 * To whom everybody of the district answers, ids alone: somebody here may answer to somebody here through a person who
 * works elsewhere.
 */
export async function organisation(tx: Database, place: { district: number }): Promise<Line[]> {
  return (await organisationRows(place).execute(tx)).rows;
}
