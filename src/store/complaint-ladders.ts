import { sql } from "kysely";
import { may } from "../access/may.ts";
import { type StaffViewer, scopeOf } from "../access/viewer.ts";
import { ladders } from "../sop/ladders/ladders.ts";
import { type Database, inside } from "./database.ts";

/**
 * Says by which ladders a complaint can be opened at a school; none: those of its laws. What was opened before stays on its
 * ladder. The sentence when it may not be.
 */
export async function putInForce(
  db: Database,
  viewer: StaffViewer,
  keys: readonly string[],
): Promise<{ done: true } | { wrong: string }> {
  if (!may(viewer.roles, "change organisation")) return { wrong: "Only an administrator changes this." };
  const known = ladders.map(({ key }) => key).filter((key) => keys.includes(key));
  if (known.length !== new Set(keys).size) return { wrong: "Please choose from the ladders of the list." };
  await inside(db, scopeOf(viewer), (tx) =>
    sql`update schools set complaint_ladders = ${known.length ? known : null}::text[]
      where district_id = ${viewer.district} and school_id = ${viewer.school}`.execute(tx),
  );
  return { done: true };
}
