import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { type Database, inside } from "../database.ts";

/** The reference of an inquiry of the viewer's; null when it is none of theirs. */
export async function referenceOf(
  db: Database,
  viewer: StaffViewer,
  inquiry: string | null,
): Promise<string | null> {
  if (!inquiry) return null;
  const row = await inside(db, scopeOf(viewer), (tx) =>
    tx
      .selectFrom("inquiries")
      .select("reference")
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("id", "=", inquiry)
      .executeTakeFirst(),
  );
  return row?.reference ?? null;
}
