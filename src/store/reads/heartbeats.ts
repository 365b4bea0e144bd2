import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** The heartbeats of the last day, the latest first. */
export const heartbeats = (
  db: Database,
  { district, school }: Place,
  now: Moment,
): Promise<{ sent_at: Moment; came_back_at: Moment | null }[]> =>
  ask(
    db,
    { district, schools: [school] },
    sql<{ sent_at: Moment; came_back_at: Moment | null }>`
      select sent_at, came_back_at from heartbeats where district_id = ${district} and school_id = ${school}
        and sent_at > ${now}::timestamptz - interval '1 day' order by sent_at desc`,
  );
