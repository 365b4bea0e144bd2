import { sql } from "kysely";
import type { Calendar } from "../../calendar/calendar.ts";
import { dayNumber } from "../../calendar/local-date.ts";
import { instantAt, utcOf } from "../../calendar/local-time.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Declared, type Recounted, recounted } from "../../sop/recounted.ts";
import { countingOf } from "../counting-of.ts";
import type { Database } from "../database.ts";

const chunk = 2_000;
const beginning = "00000000-0000-0000-0000-000000000000";

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
  const counting = await countingOf(tx, { district, school }, calendar);
  const touched: Touched[] = [];
  for (let after = beginning; ; ) {
    const { rows } = await sql<{ state: Inquiry }>`
      select i.state from inquiries i
      where i.district_id = ${district} and i.school_id = ${school} and i.open and i.id > ${after}::uuid
        and exists (select from duties d where d.district_id = i.district_id and d.school_id = i.school_id
          and d.inquiry_id = i.id and d.state = 'due' and not d.paused and d.until >= ${begins}::timestamptz)
      order by i.id limit ${sql.lit(chunk)}`.execute(tx);
    for (const { state: inquiry } of rows) {
      const { moves, stays } = recounted(inquiry, counting(inquiry), declared, now);
      if (moves.length > 0 || stays.some(({ because }) => because !== "missed"))
        touched.push({ inquiry, moves, stays });
    }
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return touched;
    after = last.state.id;
  }
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
