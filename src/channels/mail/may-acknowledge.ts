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
  const since = new Date(Date.parse(now) - day).toISOString();
  const [, { rows: earlier }] = await together(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${district}|${school}|${what}`}, 0))`.execute(tx),
    sql<{ what: string; window_start: string }>`
      select what, window_start from attempts where district_id = ${district} and school_id = ${school}
        and what >= ${what} and what < ${`${what}~`} and window_start > ${since}::timestamptz`.execute(tx),
  );
  if (earlier.some((row) => row.what === what + inquiry)) return true;
  const recent = earlier.some(({ window_start }) => Date.parse(now) - Date.parse(window_start) < pause);
  if (recent || earlier.length >= mostPerDay) return false;
  await tx
    .insertInto("attempts")
    .values({ district_id: district, school_id: school, what: what + inquiry, window_start: now, count: 1 })
    .execute();
  return true;
}
