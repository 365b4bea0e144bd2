import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { type Database, together } from "../../store/database.ts";
import { addressDigest } from "./said-before.ts";

const pause = 10 * 60_000;
const day = 24 * 3_600_000;

/** How many acknowledgements may leave by themselves in any 24 hours: to one address, for one inquiry, from one mailbox, from the school. */
export type AcknowledgeLimits = { address: number; inquiry: number; mailbox: number; school: number };
const usualLimits: AcknowledgeLimits = { address: 5, inquiry: 3, mailbox: 500, school: 1_000 };

/** What stops one: `pause` is another to the same address less than ten minutes ago. */
export type AcknowledgeStop = "pause" | "address" | "inquiry" | "mailbox" | "school";

/** The mailbox is the local part at which it came in, or the channel; with none, everything counts as one. */
type Asked = { inquiry?: string; mailbox?: string; limits?: AcknowledgeLimits };

/**
 * What stops one more automatic acknowledgement to this address, or null: then it may go, and is counted. So nobody can
 * flood a stranger's mailbox by writing to us in their name, and two robots that we did not know for robots come to
 * rest. Asking again for the same `inquiry` and address has the same answer: a job that was killed after asking is not
 * refused when it runs again.
 */
export async function stopsAcknowledgement(
  tx: Database,
  { district, school }: Place,
  address: string,
  now: string,
  { inquiry = randomUUID(), mailbox = "any", limits = usualLimits }: Asked = {},
): Promise<AcknowledgeStop | null> {
  const to = addressDigest(address);
  const from = mailbox
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]/g, "")
    .slice(0, 64);
  const since = new Date(Date.parse(now) - day).toISOString();
  const [, { rows }] = await together(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${district}|${school}|acknowledgement`}, 0))`.execute(
      tx,
    ),
    sql<Count>`
      select count(*)::int as school,
        count(*) filter (where split_part(what, ':', 2) = ${to})::int as address,
        count(*) filter (where split_part(what, ':', 3) = ${inquiry})::int as inquiry,
        count(*) filter (where split_part(what, ':', 4) = ${from})::int as mailbox,
        coalesce(bool_or(split_part(what, ':', 2) = ${to} and split_part(what, ':', 3) = ${inquiry}), false) as already,
        max(window_start) filter (where split_part(what, ':', 2) = ${to}) as last
      from attempts where district_id = ${district} and school_id = ${school} and window_start > ${since}::timestamptz
        and what >= 'acknowledgement:' and what < 'acknowledgement:~'`.execute(tx),
  );
  const [count] = rows;
  if (!count || count.already) return null;
  if (count.last && Date.parse(now) - Date.parse(count.last) < pause) return "pause";
  for (const what of ["address", "inquiry", "mailbox", "school"] as const)
    if (count[what] >= limits[what]) return what;
  await tx
    .insertInto("attempts")
    .values({
      ...{ district_id: district, school_id: school, window_start: now, count: 1 },
      what: `acknowledgement:${to}:${inquiry}:${from}`,
    })
    .execute();
  return null;
}

type Count = Record<"school" | "address" | "inquiry" | "mailbox", number> & {
  already: boolean;
  last: string | null;
};
