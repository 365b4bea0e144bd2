import { sql } from "kysely";
import type { Database } from "../store/database.ts";

type Limit = { most: number; minutes: number };

/**
 * Counts one more attempt of `what` (never a person's words; hash them first) and says whether it is still within the
 * limit. Kept in the database: it survives a restart and holds across processes.
 */
export async function attempt(
  tx: Database,
  { district, school }: { district: number; school: number },
  what: string,
  { most, minutes }: Limit,
  now: string,
): Promise<boolean> {
  const window = minutes * 60_000;
  const start = new Date(Math.floor(Date.parse(now) / window) * window).toISOString();
  const { rows } = await sql<{ count: number }>`
    insert into attempts as a (district_id, school_id, what, window_start, count)
    values (${district}, ${school}, ${what}, ${start}::timestamptz, 1)
    on conflict (district_id, school_id, what, window_start) do update set count = a.count + 1
    returning count`.execute(tx);
  return (rows[0]?.count ?? 1) <= most;
}
