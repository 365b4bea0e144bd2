import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../../store/database.ts";

const week = 7 * 24 * 3_600_000;

/** The address as the counts of acknowledgements know it. */
export const addressDigest = (address: string): string =>
  createHash("sha256").update(address.trim().toLowerCase()).digest("hex");

/** Were these very words acknowledged to this address within a week? A robot that says nothing of itself says the same each time. */
export async function saidBefore(
  tx: Database,
  { district, school }: Place,
  { address, question, inquiry }: { address: string; question: string; inquiry: string },
  now: string,
): Promise<boolean> {
  const since = new Date(Date.parse(now) - week).toISOString();
  const { rows } = await sql`
    select 1 from attempts a
    join inquiries i on i.district_id = a.district_id and i.school_id = a.school_id
      and i.id = split_part(a.what, ':', 3)::uuid and i.id <> ${inquiry}::uuid
    join kept_texts q on q.district_id = i.district_id and q.school_id = i.school_id and q.id = i.question_text
    join kept_texts w on w.district_id = i.district_id and w.school_id = i.school_id and w.id = ${question}::uuid
    where a.district_id = ${district} and a.school_id = ${school} and a.window_start > ${since}::timestamptz
      and a.what >= ${`acknowledgement:${addressDigest(address)}:`} and a.what < ${`acknowledgement:${addressDigest(address)}:~`}
      and q.words = w.words limit 1`.execute(tx);
  return rows.length > 0;
}
