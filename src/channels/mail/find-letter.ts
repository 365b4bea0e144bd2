import { sql } from "kysely";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Place } from "../../perform.ts";
import type { Database } from "../../store/database.ts";
import type { DeliveryReport } from "./delivery-report.ts";
import type { Thread } from "./find-thread.ts";

export type Reported = { letter: string; inquiry: Inquiry };

const fiveDays = 5 * 24 * 3_600_000;

/**
 * Which of our letters a report is about: the one whose Message-ID came back with it; else the last one to the address
 * that the report came back to; else the only one that went to that recipient within five days.
 */
export async function findLetter(
  tx: Database,
  { district, school }: Place,
  report: DeliveryReport,
  thread: Thread | null,
  now: string,
): Promise<Reported | null> {
  const about = thread?.letter ? [`id:${thread.letter}`] : [];
  const address = (thread?.given ?? report.recipient)?.trim().toLowerCase() ?? null;
  const since = new Date(Date.parse(now) - fiveDays).toISOString();
  const { rows } = await sql<{ letter: string; inquiry: Inquiry; sure: boolean }>`
    select l.id as letter, i.state as inquiry, (l.message_id = any (${report.about}::text[]) or 'id:' || l.id = any (${about}::text[])) as sure
    from letters l
    join inquiries i on i.district_id = l.district_id and i.school_id = l.school_id and i.id = l.inquiry_id
    left join kept_texts k on k.district_id = l.district_id and k.school_id = l.school_id and k.id = l.to_text
    where l.district_id = ${district} and l.school_id = ${school} and (
      l.message_id = any (${report.about}::text[])
      or 'id:' || l.id = any (${about}::text[])
      or (lower(k.words) = ${address} and l.state <> 'queued' and ${
        thread?.given ? sql`l.inquiry_id = ${thread.inquiry.id}::uuid` : sql`l.at > ${since}::timestamptz`
      }))
    order by sure desc, l.at desc limit 3`.execute(tx);
  const [first, second] = rows;
  if (!first) return null;
  return first.sure || thread?.given || !second ? { letter: first.letter, inquiry: first.inquiry } : null;
}

/** A report of a letter that came back for good. A delay is no end; nor is a report without any code. */
export function statusOfBounce({ action, status }: DeliveryReport): string | null {
  if (action !== null && action !== "failed") return null;
  if (action === "failed") return status ?? "5.0.0";
  return status?.startsWith("5.") ? status : null;
}
