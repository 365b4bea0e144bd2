import { sql } from "kysely";
import type { Calendar } from "../../calendar/calendar.ts";
import { dayNumber } from "../../calendar/local-date.ts";
import { instantAt, utcOf } from "../../calendar/local-time.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Declared, type Recounted, recounted } from "../../sop/recounted.ts";
import { countingOf } from "../counting-of.ts";
import type { Database } from "../database.ts";

/** So many rows at a time, so that one answer stays small. */
const chunk = 2_000;

/** An open inquiry that a closure touches, and what it does there. */
export type Touched = Recounted & { inquiry: Inquiry };

/**
 * What a closure does to the open inquiries of a school by this calendar, in the order of their ids: those of which a
 * date moves, or would if it were not for the law or the clock. Nothing is locked and nothing written.
 */
export async function recountable(
  tx: Database,
  { district, school }: { district: number; school: number },
  calendar: Calendar,
  declared: Declared,
  now: Moment,
): Promise<Touched[]> {
  const [first] = declared.days.map(({ date }) => date).sort();
  if (first === undefined) return [];
  const begins = utcOf(instantAt(calendar.tz, dayNumber(first), 0));
  const due = await sql<{ id: string }>`
    select distinct inquiry_id as id from duties where district_id = ${district} and school_id = ${school}
      and state = 'due' and not paused and until >= ${begins}::timestamptz order by id`.execute(tx);
  const ids = due.rows.map(({ id }) => id);
  const counting = await countingOf(tx, { district, school }, calendar);
  const touched: Touched[] = [];
  for (let from = 0; from < ids.length; from += chunk) {
    const { rows } = await sql<{ state: Inquiry }>`
      select state from inquiries where district_id = ${district} and school_id = ${school} and open
        and id = any (${ids.slice(from, from + chunk)}::uuid[])`.execute(tx);
    for (const { state: inquiry } of rows) {
      const { moves, stays } = recounted(inquiry, counting(inquiry), declared, now);
      if (moves.length > 0 || stays.some(({ because }) => because !== "missed"))
        touched.push({ inquiry, moves, stays });
    }
  }
  return touched.sort((a, b) => (a.inquiry.id < b.inquiry.id ? -1 : 1));
}

/** How many dates of open inquiries were missed already, and the first of them. A closed day mends none. */
export async function missedAlready(
  tx: Database,
  { district, school }: { district: number; school: number },
  most = 20,
): Promise<{ count: number; first: { reference: string; clause: string; until: Moment }[] }> {
  const { rows } = await sql<{ reference: string; clause: string; until: Moment; count: number }>`
    select i.reference, d.clause, d.until, count(*) over ()::int as count
    from duties d join inquiries i on i.district_id = d.district_id and i.school_id = d.school_id and i.id = d.inquiry_id
    where d.district_id = ${district} and d.school_id = ${school} and d.state = 'missed' and not d.over and i.open
    order by d.until, i.reference limit ${most}`.execute(tx);
  return {
    count: rows[0]?.count ?? 0,
    first: rows.map(({ reference, clause, until }) => ({ reference, clause, until })),
  };
}
