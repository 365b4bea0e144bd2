import { sql } from "kysely";
import type { StaffViewer } from "../../access/viewer.ts";
import { dayNumber, isoDate } from "../../calendar/local-date.ts";
import { localAt } from "../../calendar/local-time.ts";
import type { FamilyAct } from "../../families/act.ts";
import type { FamilyWorld } from "../../families/decide.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";
import { schoolFacts } from "../school-facts.ts";
import { mayOpen } from "./may-open.ts";
import { onFile } from "./on-file.ts";

type Asked = { act: FamilyAct; because: string | null; agreed: boolean; now: Moment };

/** The student that an act is about; a guardian's own contact is about none. */
export const studentOf = (act: FamilyAct): string | null =>
  act.kind === "student" ? act.id : "student" in act ? act.student : null;

/**
 * Locks the family that an act is about and reads what its decision rests on. Null when it is not there or not the
 * viewer's to open, which is the same. `since` is left to the caller.
 */
export async function familyWorld(
  tx: Database,
  viewer: StaffViewer,
  { act, because, agreed, now }: Asked,
): Promise<Omit<FamilyWorld, "since"> | null> {
  const { district, school } = viewer;
  const here = sql`s.district_id = ${district} and s.school_id = ${school}`;
  const student = studentOf(act);
  const person = act.kind === "guardian" ? act.id : act.kind === "relation" ? act.guardian : null;
  // The locks come first: what is read after them is what nobody else changes meanwhile.
  await sql`select from students s where ${here} and s.id = ${student}::uuid for update`.execute(tx);
  await sql`select from guardians g where g.district_id = ${district} and g.school_id = ${school} and g.id = ${person}::uuid for update`.execute(
    tx,
  );
  const { rows: locked } = await sql<{ mine: boolean; documents: string[]; guardians: string[] }>`
    select ${mayOpen(viewer, now)} as mine,
      array(select id::text from documents where district_id = s.district_id and school_id = s.school_id and student_id = s.id) as documents,
      array(select guardian_id::text from guardianships where district_id = s.district_id and school_id = s.school_id and student_id = s.id) as guardians
    from students s where ${here} and s.id = ${student}::uuid`.execute(tx);
  const { rows: people } = await sql<{ mine: boolean }>`
    select not exists (select from guardianships k join students s on s.district_id = k.district_id
        and s.school_id = k.school_id and s.id = k.student_id
      where k.district_id = g.district_id and k.school_id = g.school_id and k.guardian_id = g.id
        and not ${mayOpen(viewer, now)}) as mine
    from guardians g where g.district_id = ${district} and g.school_id = ${school} and g.id = ${person}::uuid`.execute(
    tx,
  );
  const before = await onFile(tx, viewer, act);
  // A new child or a new person may be entered; whatever else is named has to be there, and theirs to see.
  const isNew = before === null && (act.kind === "student" || act.kind === "guardian");
  if (!isNew && (student ? !locked[0]?.mine : !people[0]?.mine)) return null;
  if (act.kind === "relation" && !people[0]?.mine) return null;
  const { calendar } = await schoolFacts(tx, viewer);
  const today = localAt(calendar.tz, Date.parse(now)).date;
  const { rows: reviewers } = await sql<{ id: string }>`
    select id from staff where district_id = ${district} and ${school} = any (schools) and active
      and roles && array['privacy_officer', 'administrator']::text[]`.execute(tx);
  return {
    ...{ today, inAYear: isoDate(dayNumber(today) + 366), before, because, agreed },
    actor: { id: viewer.id, roles: viewer.roles },
    documents: locked[0]?.documents ?? [],
    guardians: locked[0]?.guardians ?? [],
    reviewers: reviewers.map(({ id }) => id),
  };
}
