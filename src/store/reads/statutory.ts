import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Duty } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** A statutory clock that is not over, and the inquiry it runs on. */
export type Running = { reference: string; receivedAt: Moment; topic: string | null; duty: Duty };

/** At most this many; a school with more has a worse trouble than a short list. */
const most = 500;

/** Every clock of law that still runs or was missed and not yet met, the earliest date first. No word of a family. */
export function statutory(db: Database, viewer: StaffViewer): Promise<Running[]> {
  return ask(
    db,
    scopeOf(viewer),
    sql<Running>`
      select i.reference, i.received_at as "receivedAt", i.topic, duty from duties d
      join inquiries i on i.district_id = d.district_id and i.school_id = d.school_id and i.id = d.inquiry_id
      cross join lateral jsonb_array_elements(i.state->'duties') as duty
      where d.district_id = ${viewer.district} and d.school_id = ${viewer.school}
        and d.clock is not null and not d.over and duty->>'id' = d.id
      order by d.until, i.reference limit ${most}`,
  );
}
