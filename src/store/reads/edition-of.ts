import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Edition } from "../../sop/edition.ts";
import { type Database, inside } from "../database.ts";

/** An edition that the viewer's school published, by its id; null when it is not kept. */
export function editionOf(db: Database, viewer: StaffViewer, id: string): Promise<Edition | null> {
  return inside(db, scopeOf(viewer), async (tx) => {
    const row = await tx
      .selectFrom("editions")
      .select("body")
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("id", "=", id)
      .executeTakeFirst();
    return row?.body ?? null;
  });
}
