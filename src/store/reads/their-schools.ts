import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";

export type TheirSchool = { school: number; name: string; isHere: boolean };

/** The schools that a member of staff may work at, by name; none when there is nothing to choose. */
export async function theirSchools(db: Database, viewer: StaffViewer): Promise<TheirSchool[]> {
  if (viewer.schools.length < 2) return [];
  const rows = await ask(
    db,
    scopeOf(viewer),
    db
      .selectFrom("schools")
      .select(["school_id as school", "name"])
      .where("district_id", "=", viewer.district)
      .where("school_id", "in", viewer.schools)
      .orderBy("name"),
  );
  return rows.map(({ school, name }) => ({ school, name, isHere: school === viewer.school }));
}
