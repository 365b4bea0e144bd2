import { sql } from "kysely";
import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { idOf } from "./inquiry-key.ts";

export type RefusalKept = { id: string; at: Moment; clause: string; because: string; by: string | null };

/** What the procedure refused on one inquiry, the oldest first; only for those who may see the record. */
export function refusals(db: Database, viewer: StaffViewer, reference: string): Promise<RefusalKept[]> {
  if (!may(viewer.roles, "see record")) return Promise.resolve([]);
  return ask(
    db,
    scopeOf(viewer),
    sql<RefusalKept>`
      select r.id, r.at, r.clause, r.because, p.name as by from refusals r
      left join staff p on p.district_id = r.district_id and p.id::text = r.actor ->> 'id'
      where r.district_id = ${viewer.district} and r.school_id = ${viewer.school} and r.inquiry_id = ${idOf(viewer, { reference })}
      order by r.at limit 200`,
  );
}
