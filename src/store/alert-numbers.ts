import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Database } from "./database.ts";

/** The numbers by which somebody is alerted, in international form; an empty one is none. */
export type AlertNumbers = { staff: string; sms: string; voice: string };

/** Writes the numbers of a member of staff, in the school where their row stands. */
export async function writeNumbers(
  tx: Database,
  { district, school }: Place,
  { staff, sms, voice }: AlertNumbers,
  by: string,
  at: string,
): Promise<void> {
  await sql`
    insert into alert_numbers (district_id, school_id, staff_id, sms, voice, changed_by, changed_at)
    select s.district_id, s.school_id, s.id, ${sms}, ${voice}, ${by}::uuid, ${at}::timestamptz
    from staff s where s.district_id = ${district} and s.id = ${staff}::uuid and ${school} = any (s.schools)
    on conflict (district_id, school_id, staff_id)
    do update set sms = excluded.sms, voice = excluded.voice, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at`.execute(tx);
}

/** The numbers of everybody who works at a school. */
export async function readNumbers(tx: Database, { district, school }: Place): Promise<AlertNumbers[]> {
  const { rows } = await sql<AlertNumbers>`
    select n.staff_id as staff, n.sms, n.voice from alert_numbers n
    join staff s on s.district_id = n.district_id and s.id = n.staff_id and ${school} = any (s.schools)
    where n.district_id = ${district}`.execute(tx);
  return rows;
}
