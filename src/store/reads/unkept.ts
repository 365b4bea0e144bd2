import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

export type Unkept = { reference: string; duty: string; until: Moment; state: string; late: boolean };

/** The duties under one clause that were late, missed or waived, the latest first: what stands behind its figures. */
export function unkept(db: Database, viewer: StaffViewer, clause: string, since: string): Promise<Unkept[]> {
  return ask(
    db,
    scopeOf(viewer),
    sql<Unkept>`
      select i.reference, d.id as duty, d.until, d.state, d.late from duties d
      join inquiries i on i.district_id = d.district_id and i.school_id = d.school_id and i.id = d.inquiry_id
      where d.district_id = ${viewer.district} and d.school_id = ${viewer.school} and d.clause = ${clause}
        and d.until >= ${since}::timestamptz and (d.late or d.state in ('missed', 'waived'))
      order by d.until desc limit 100`,
  );
}
