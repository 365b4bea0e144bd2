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
  const [from, to] = [
    `acknowledgement:${addressDigest(address)}:`,
    `acknowledgement:${addressDigest(address)}:~`,
  ];
  // First whom it went to, a handful of rows: joined, all inquiries of the school are read for them.
  const { rows } = await sql`
    with theirs as materialized (
      select split_part(what, ':', 3)::uuid as inquiry from attempts
      where district_id = ${district} and school_id = ${school} and window_start > ${since}::timestamptz
        and what >= ${from} and what < ${to}
    )
    select 1 from theirs t where t.inquiry <> ${inquiry}::uuid and (
        select k.words from kept_texts k where k.district_id = ${district} and k.school_id = ${school} and k.id = (
          select i.question_text from inquiries i
          where i.district_id = ${district} and i.school_id = ${school} and i.id = t.inquiry)
      ) = (
        select k.words from kept_texts k
        where k.district_id = ${district} and k.school_id = ${school} and k.id = ${question}::uuid)
    limit 1`.execute(tx);
  return rows.length > 0;
}
