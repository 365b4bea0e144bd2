import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { GuardianAct } from "../../families/act.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { mayOpen } from "./may-open.ts";

export type GuardianView = {
  guardian: GuardianAct;
  /** Their children that the viewer may open; of others nothing is said. */
  students: { id: string; name: string; grade: string; relation: string }[];
  seen: number;
  emailSince: Moment | null;
  phoneSince: Moment | null;
};

/** One person on file and their children. Null when not there, or when the viewer may open none of several. */
export async function readGuardian(
  db: Database,
  viewer: StaffViewer,
  guardian: string,
  now: Moment,
): Promise<GuardianView | null> {
  const { district, school } = viewer;
  const [found] = await ask(
    db,
    scopeOf(viewer),
    sql<GuardianView & { hidden: boolean }>`
      select jsonb_build_object('kind', 'guardian', 'id', g.id, 'name', g.name, 'email', g.email, 'phone', g.phone,
          'language', g.language) as guardian,
        g.email_since as "emailSince", g.phone_since as "phoneSince",
        (select coalesce(max((body->>'number')::int), 0) from family_acts where district_id = g.district_id
          and school_id = g.school_id and body->>'of' = g.id::text) as seen,
        (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.first_name || ' ' || s.last_name,
            'grade', s.grade, 'relation', k.relation) order by s.first_name), '[]')
          from guardianships k join students s on s.district_id = k.district_id and s.school_id = k.school_id and s.id = k.student_id
          where k.district_id = g.district_id and k.school_id = g.school_id and k.guardian_id = g.id
            and ${mayOpen(viewer, now)}) as students,
        exists (select from guardianships k join students s on s.district_id = k.district_id and s.school_id = k.school_id and s.id = k.student_id
          where k.district_id = g.district_id and k.school_id = g.school_id and k.guardian_id = g.id
            and not ${mayOpen(viewer, now)}) as hidden
      from guardians g where g.district_id = ${district} and g.school_id = ${school} and g.id = ${guardian}::uuid`,
  );
  if (!found || (found.hidden && found.students.length === 0)) return null;
  const { hidden: _, ...view } = found;
  return view;
}
