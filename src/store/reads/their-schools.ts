import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { type Database, inside } from "../database.ts";

export type TheirSchool = { school: number; name: string; isHere: boolean };

/** The schools that a member of staff may work at, by name; none when there is nothing to choose. */
export async function theirSchools(db: Database, viewer: StaffViewer): Promise<TheirSchool[]> {
  if (viewer.schools.length < 2) return [];
  const rows = await inside(db, scopeOf(viewer), (tx) =>
    tx
      .selectFrom("schools")
      .select(["school_id as school", "name"])
      .where("district_id", "=", viewer.district)
      .where("school_id", "in", viewer.schools)
      .orderBy("name")
      .execute(),
  );
  return rows.map(({ school, name }) => ({ school, name, isHere: school === viewer.school }));
}
