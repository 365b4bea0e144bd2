import { type RawBuilder, sql } from "kysely";
import type { Moment } from "../../inquiry/words.ts";

/**
 * Whether a document on file limits what the guardian of a link may hear, for a query in which the link's row is called
 * `k`: an order of more than a custody arrangement, or an address that they may not know. A mark for lists and the last
 * look before a letter leaves; what may be said is decided by `factsOf` and the rules. A day counts from when it begins
 * anywhere until it has ended everywhere, so that this is never milder than the rules at the school's own hour.
 */
export function limitsOn(now: Moment): RawBuilder<boolean> {
  const counts = sql`ended_at is null
    and (from_date is null or from_date <= (${now}::timestamptz + interval '14 hours')::date)
    and (until_date is null or until_date >= (${now}::timestamptz - interval '14 hours')::date)`;
  const about = sql`district_id = k.district_id and school_id = k.school_id and student_id = k.student_id`;
  return sql`(exists (select from orders where ${about} and (guardian_id is null or guardian_id = k.guardian_id)
      and status not in ('none', 'preference_only', 'custody_only') and ${counts})
    or exists (select from flags where ${about} and kind = 'address_protected'
      and not k.guardian_id = any (authorised) and ${counts}))`;
}

/** Whether the link called `k` lets its guardian receive records at this moment. */
export const receivesRecords = (now: Moment): RawBuilder<boolean> =>
  sql`(k.may_receive_records
    and (k.from_date is null or k.from_date <= (${now}::timestamptz + interval '14 hours')::date)
    and (k.until_date is null or k.until_date >= (${now}::timestamptz - interval '14 hours')::date)
    and not ${limitsOn(now)})`;
