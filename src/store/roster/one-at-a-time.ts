import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../database.ts";

const key = ({ district, school }: Place) => sql`hashtextextended(${`roster ${district} ${school}`}, 0)`;

/** Lets one act on a school's imports run at a time: waits, and holds it until the transaction ends, however it ends. */
export const oneAtATime = (tx: Database, place: Place) =>
  sql`select pg_advisory_xact_lock(${key(place)})`.execute(tx);

/** Whether somebody holds it now. Does not wait, and those who ask do not stand in each other's way. */
export async function isWorkedOn(tx: Database, place: Place): Promise<boolean> {
  const { rows } = await sql<{
    free: boolean;
  }>`select pg_try_advisory_xact_lock_shared(${key(place)}) as free`.execute(tx);
  return rows[0]?.free === false;
}
