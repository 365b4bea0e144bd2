import type { StaffViewer } from "./access/viewer.ts";
import type { RosterDone } from "./apply-roster.ts";
import type { Desk } from "./perform.ts";
import { inside } from "./store/database.ts";
import { noteImport } from "./store/roster/imports.ts";
import { isWorkedOn } from "./store/roster/one-at-a-time.ts";

/**
 * Begins an act on an import that may take a minute, and answers at once; `done` ends with what became of it, which stands
 * in the import as well (`came_to`). Null: one is under way, and nothing was begun. The act is one transaction: a process
 * that dies leaves `working_since` and nothing else, and it may be begun again.
 */
export async function workOnRoster(
  desk: Desk,
  viewer: StaffViewer,
  id: string,
  act: () => Promise<RosterDone>,
): Promise<{ done: Promise<RosterDone> } | null> {
  const at = { district: viewer.district, school: viewer.school, id };
  const scope = { district: at.district, schools: [at.school] };
  const isFree = await inside(desk.db, scope, async (tx) => {
    if (await isWorkedOn(tx, at)) return false;
    await noteImport(tx, at, { working_since: desk.now(), came_to: null });
    return true;
  });
  if (!isFree) return null;
  const broke = () =>
    inside(desk.db, scope, (tx) => noteImport(tx, at, { working_since: null, came_to: "broke" }));
  return {
    done: act().catch(async (error) => {
      await broke().catch(() => undefined);
      throw error;
    }),
  };
}
