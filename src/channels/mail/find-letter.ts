import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Inquiry } from "../../inquiry/state.ts";
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
  const named = await tx
    .selectFrom("letters as l")
    .innerJoin("inquiries as i", (join) =>
      join
        .onRef("i.district_id", "=", "l.district_id")
        .onRef("i.school_id", "=", "l.school_id")
        .onRef("i.id", "=", "l.inquiry_id"),
    )
    .select(["l.id as letter", "i.state as inquiry"])
    .where("l.district_id", "=", district)
    .where("l.school_id", "=", school)
    .where((is) =>
      is.or([
        ...(report.about.length > 0 ? [is("l.message_id", "in", report.about)] : []),
        ...(thread?.letter ? [is("l.id", "=", thread.letter)] : []),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  if (named) return named;
  const address = (thread?.given ?? report.recipient)?.trim().toLowerCase();
  if (!address) return null;
  const since = new Date(Date.parse(now) - fiveDays).toISOString();
  const { rows } = await sql<Reported>`
    select l.id as letter, i.state as inquiry
    from letters l
    join inquiries i on i.district_id = l.district_id and i.school_id = l.school_id and i.id = l.inquiry_id
    where l.district_id = ${district} and l.school_id = ${school} and l.state <> 'queued'
      and (select lower(k.words) from kept_texts k
        where k.district_id = l.district_id and k.school_id = l.school_id and k.id = l.to_text) = ${address}
      and ${thread?.given ? sql`l.inquiry_id = ${thread.inquiry.id}::uuid` : sql`l.at > ${since}::timestamptz`}
    order by l.at desc limit 2`.execute(tx);
  const [last, another] = rows;
  return last && (thread?.given || !another) ? last : null;
}

/** A report of a letter that came back for good. A delay is no end; nor is a report without any code. */
export function statusOfBounce({ action, status }: DeliveryReport): string | null {
  if (action !== null && action !== "failed") return null;
  if (action === "failed") return status ?? "5.0.0";
  return status?.startsWith("5.") ? status : null;
}
