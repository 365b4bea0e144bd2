import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { holds, no, protectors } from "../../families/decide.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { Moment } from "../../inquiry/words.ts";
import { type Database, inside } from "../database.ts";
import { keepAct } from "./family-acts.ts";

/**
 * Opens a family that is not the viewer's own to see, for an hour, with a reason that the privacy officer reads. The
 * child is named in full by whoever needs it; a name that nobody bears is recorded as well.
 */
export function openFamily(
  db: Database,
  viewer: StaffViewer,
  { name, because }: { name: string; because: string },
  now: Moment,
): Promise<{ student: string } | { refused: Refusal }> {
  return inside(db, scopeOf(viewer), async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from students where district_id = ${viewer.district} and school_id = ${viewer.school}
        and lower(first_name || ' ' || last_name) = ${name.normalize("NFC").toLowerCase()} limit 2`.execute(
      tx,
    );
    const student = rows.length === 1 ? (rows[0]?.id ?? null) : null;
    const kind = student ? "opened" : "sought";
    await keepAct(tx, viewer, now, { kind, student, guardian: null, of: null, body: {}, because });
    return student
      ? { student }
      : no(
          "No single child of this school has this name.",
          "Write the first and the last name as they stand on file, or ask the privacy officer.",
        );
  });
}

/** The privacy officer has read why a family was opened. False when it is not there or was read already. */
export function lookedAtOpening(
  db: Database,
  viewer: StaffViewer,
  opened: string,
  now: Moment,
): Promise<boolean> {
  return inside(db, scopeOf(viewer), async (tx) => {
    if (!holds(viewer.roles, protectors)) return false;
    const { rows } = await sql<{ student: string | null }>`
      select a.student_id as student from family_acts a where a.district_id = ${viewer.district}
        and a.school_id = ${viewer.school} and a.id = ${opened}::uuid and a.kind in ('opened', 'sought')
        and a.actor->>'id' <> ${viewer.id} and not exists (select from family_acts b
          where b.district_id = a.district_id and b.school_id = a.school_id and b.answers = a.id)`.execute(
      tx,
    );
    const [found] = rows;
    if (!found) return false;
    const act = { kind: "seen", student: found.student, guardian: null, of: null, body: {}, because: null };
    await keepAct(tx, viewer, now, { ...act, answers: opened });
    return true;
  });
}
