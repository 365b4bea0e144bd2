import { sql } from "kysely";
import type { Job } from "../afterwards.ts";
import type { Place } from "../inquiry/place.ts";
import { inside } from "../store/database.ts";
import { putInForce } from "../store/editions.ts";
import type { House } from "./house.ts";

/**
 * Orders again what should long have been done: a mail that nobody read for ten minutes, a letter whose job is gone. Lets
 * the edition show whose day has come.
 * Harmless when the job still lives, because every job looks before it acts.
 */
export function tend(house: House, { district, school }: Place): Promise<void> {
  return inside(house.db, { district, schools: [school] }, async (tx) => {
    await putInForce(tx, { district, school }, house.now());
    const late = new Date(Date.parse(house.now()) - 10 * 60_000).toISOString();
    const { rows } = await sql<{ name: "read-mail" | "send-letter"; id: string }>`
      (select 'read-mail' as name, id from originals
        where district_id = ${district} and school_id = ${school} and read_at is null and at < ${late}::timestamptz limit 500)
      union all
      (select 'send-letter', id from letters
        where district_id = ${district} and school_id = ${school} and state in ('queued', 'claimed', 'data_started')
          and at < ${late}::timestamptz and greatest(lease_until, leave_at, at) < ${late}::timestamptz limit 500)`.execute(
      tx,
    );
    const jobs = rows.map(
      ({ name, id }): Job => ({
        name,
        key: `${id}:again`,
        onceIn: 3_600,
        input: name === "read-mail" ? { original: id } : { letter: id },
      }),
    );
    if (jobs.length > 0) await house.enqueue(tx, { district, school }, jobs);
  });
}
