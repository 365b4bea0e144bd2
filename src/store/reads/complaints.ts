import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import { ask, type Database } from "../database.ts";

/** At most this many; a school with more has a worse trouble than a short list. */
const most = 500;

/** Inquiries whose complaint runs, or on which the formal route was asked for and not answered. No word of a family. */
export async function complaints(db: Database, viewer: StaffViewer): Promise<Inquiry[]> {
  const rows = await ask(
    db,
    scopeOf(viewer),
    sql<{ state: Inquiry }>`
      select i.state from inquiries i
      where i.district_id = ${viewer.district} and i.school_id = ${viewer.school}
        and (i.state ? 'complaint' or i.state ? 'formal')
        and (i.state #> '{complaint,ended}') is null
        and (i.state ? 'complaint' or (i.state #> '{formal,refused}') is null)
      order by i.next_due nulls last, i.reference limit ${most}`,
  );
  return rows.map(({ state }) => state);
}
