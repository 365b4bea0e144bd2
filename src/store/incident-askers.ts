import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Database } from "./database.ts";

export type Asker = { inquiry: string; told: number; at: Moment };

/** This inquiry's parent was told what the school says, up to this version of the statement. */
export async function markTold(
  tx: Database,
  { district, school }: Place,
  incident: string,
  inquiries: readonly string[],
  told: number,
  at: Moment,
): Promise<void> {
  await sql`
    insert into incident_askers as a (district_id, school_id, incident_id, inquiry_id, told, told_at)
    select ${district}, ${school}, ${incident}::uuid, i, ${told}, ${at}::timestamptz
    from unnest(${[...inquiries]}::uuid[]) i
    on conflict (district_id, school_id, incident_id, inquiry_id)
      do update set told = greatest(a.told, excluded.told), told_at = excluded.told_at`.execute(tx);
}

/** Whose parents were not told this version, those first who have waited longest. */
export async function notTold(
  tx: Database,
  { district, school }: Place,
  incident: string,
  version: number,
): Promise<Asker[]> {
  const { rows } = await sql<Asker>`
    select inquiry_id as inquiry, told, told_at as at from incident_askers
    where district_id = ${district} and school_id = ${school} and incident_id = ${incident}::uuid
      and told < ${version} order by told_at, inquiry_id limit 5000`.execute(tx);
  return rows;
}
