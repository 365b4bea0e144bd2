import { type StaffViewer, scopeOf, type TokenViewer } from "../../access/viewer.ts";
import type { Identity } from "../../sop/world.ts";
import { type Database, inside } from "../database.ts";
import { readIdentity } from "../record/read-identity.ts";

/** How sure we are who asks in an inquiry that the viewer may see; null: nobody on file asks, or it is not theirs. */
export const inquiryIdentity = (
  db: Database,
  viewer: StaffViewer | TokenViewer,
  reference: string,
  now: string,
): Promise<Identity | null> =>
  inside(db, scopeOf(viewer), async (tx) => {
    const row = await tx
      .selectFrom("inquiries")
      .select(["id", "guardian_id as guardian", "student_id as student"])
      .where("district_id", "=", viewer.district)
      .where("school_id", "=", viewer.school)
      .where("reference", "=", reference.toUpperCase())
      .executeTakeFirst();
    return row ? readIdentity(tx, viewer, row, now) : null;
  });
