import { sql } from "kysely";
import type { StaffViewer } from "../../access/viewer.ts";
import type { FamilyAct } from "../../families/act.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";

export type FamilyActRow = {
  id: string;
  at: Moment;
  kind: string;
  by: { id: string | null; name: string };
  student: string | null;
  /** Names of whom it is about, when the reader may see them. */
  about: string | null;
  fields: string[];
  /** What waits for a second person. */
  act: FamilyAct | null;
  because: string | null;
  /** Nobody has answered it yet. */
  open: boolean;
};

type Asked = { student: string } | { waiting: true };

/**
 * Acts on one student's family, the newest first; or those of the whole school that wait: proposals for a second person,
 * and openings that the privacy officer has not read.
 */
export async function readActs(
  tx: Database,
  { district, school }: StaffViewer,
  asked: Asked,
): Promise<FamilyActRow[]> {
  const { rows } = await sql<FamilyActRow>`
    select a.id, a.at, a.kind, a.student_id as student, coalesce(a.body->'fields', '[]') as fields,
      case when a.kind = 'proposed' then a.body->'act' end as act, w.words as because,
      jsonb_build_object('id', a.actor->>'id', 'name', coalesce(p.name, 'The desk')) as by,
      coalesce(g.name, s.first_name || ' ' || s.last_name) as about,
      not exists (select from family_acts b where b.district_id = a.district_id and b.school_id = a.school_id
        and b.answers = a.id) as open
    from family_acts a
    left join family_words w on w.district_id = a.district_id and w.school_id = a.school_id and w.act_id = a.id
    left join staff p on p.district_id = a.district_id and p.id::text = a.actor->>'id'
    left join students s on s.district_id = a.district_id and s.school_id = a.school_id and s.id = a.student_id
    left join guardians g on g.district_id = a.district_id and g.school_id = a.school_id and g.id = a.guardian_id
    where a.district_id = ${district} and a.school_id = ${school} and ${
      "student" in asked
        ? sql`(a.student_id = ${asked.student}::uuid or (a.student_id is null and a.guardian_id in (select guardian_id
            from guardianships where district_id = ${district} and school_id = ${school} and student_id = ${asked.student}::uuid)))`
        : sql`a.kind in ('proposed', 'opened', 'sought') and not exists (select from family_acts b
            where b.district_id = a.district_id and b.school_id = a.school_id and b.answers = a.id)`
    }
    order by a.at desc, (a.body->>'number')::int desc nulls last limit 60`.execute(tx);
  return rows;
}
