import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { ImportAt } from "./stage-rows.ts";

export type RosterLetter = { id: string; address: string; language: string; attempt: number; at: string };

const here = ({ district, school }: { district: number; school: number }) =>
  sql`district_id = ${district} and school_id = ${school}`;

/** Claims the next letter of an import for five minutes; null when none waits. Its attempt's number keeps a late one out. */
export async function claimRosterLetter(
  tx: Database,
  at: ImportAt,
  now: string,
): Promise<RosterLetter | null> {
  const { rows } = await sql<RosterLetter>`update roster_letters set state = 'claimed', attempt = attempt + 1,
      lease_until = ${now}::timestamptz + interval '5 minutes'
    where ${here(at)} and id = (select id from roster_letters where ${here(at)} and import_id = ${at.id}::uuid
      and address is not null and (state = 'queued' and coalesce(lease_until, at) <= ${now}::timestamptz
        or state = 'claimed' and lease_until <= ${now}::timestamptz)
      order by at, id limit 1 for update skip locked)
    returning id, address, language, attempt, at`.execute(tx);
  return rows[0] ?? null;
}

/** What became of a letter. One that left or failed forgets its address; one that was put off waits as long as is said. */
export async function noteRosterLetter(
  tx: Database,
  at: ImportAt,
  { id, attempt }: RosterLetter,
  became: { state: "accepted" | "failed" } | { state: "queued"; until: string },
): Promise<void> {
  const until = "until" in became ? became.until : null;
  await sql`update roster_letters set state = ${became.state}, lease_until = ${until}::timestamptz,
      address = case when ${became.state} = 'queued' then address end
    where ${here(at)} and id = ${id}::uuid and attempt = ${attempt}`.execute(tx);
}

/** When the next letter of an import is to be tried; null when none is left. */
export async function nextRosterLetter(tx: Database, at: ImportAt): Promise<string | null> {
  const { rows } = await sql<{
    at: string | null;
  }>`select min(coalesce(lease_until, at)) as at from roster_letters
    where ${here(at)} and import_id = ${at.id}::uuid and state in ('queued', 'claimed')`.execute(tx);
  return rows[0]?.at ?? null;
}
