import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Place } from "../../perform.ts";
import { type Database, together } from "../../store/database.ts";

const pause = 10 * 60_000;
const day = 24 * 3_600_000;
const mostPerDay = 5;

/**
 * May one more automatic acknowledgement go to this address: at most one in any ten minutes and five in any day, so
 * that nobody can flood a stranger's mailbox by writing to us in their name. A yes is counted. Asking again for the
 * same `inquiry` has the same answer: a job that was killed after asking is not refused when it runs again.
 */
export async function mayAcknowledge(
  tx: Database,
  { district, school }: Place,
  address: string,
  now: string,
  inquiry: string = randomUUID(),
): Promise<boolean> {
  const digest = createHash("sha256").update(address.trim().toLowerCase()).digest("hex");
  const what = `acknowledgement:${digest}:`;
  const before = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString();
  // The statement behind the lock sees what whoever held it before has counted.
  const [, { rows }] = await together(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${district}|${school}|${what}`}, 0))`.execute(tx),
    sql<{ may: boolean }>`
      with earlier as materialized (
        select what, window_start from attempts where district_id = ${district} and school_id = ${school}
          and what >= ${what} and what < ${`${what}~`} and window_start > ${before(day)}::timestamptz
      ), counted as (
        insert into attempts (district_id, school_id, what, window_start, count)
        select ${district}, ${school}, ${what + inquiry}, ${now}::timestamptz, 1
        where not exists (select from earlier where what = ${what + inquiry} or window_start > ${before(pause)}::timestamptz)
          and (select count(*) from earlier) < ${mostPerDay}
        returning 1
      )
      select exists (select from counted) or exists (select from earlier where what = ${what + inquiry}) as may`.execute(
      tx,
    ),
  );
  return rows[0]?.may ?? false;
}
