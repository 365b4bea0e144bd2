import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";

/** The first possible emergency that nobody has confirmed, or of which nobody has said in time that it is over, among what the viewer sees; for the banner over every page. */
export async function emergency(
  db: Database,
  viewer: StaffViewer,
): Promise<{ reference: string; receivedAt: Moment } | null> {
  const [first] = await ask(
    db,
    scopeOf(viewer),
    sql<{ reference: string; receivedAt: Moment }>`
      select reference, received_at as "receivedAt" from inquiries
      where district_id = ${viewer.district} and school_id = ${viewer.school} and open and danger
      order by next_due, id limit 1`,
  );
  return first ?? null;
}
