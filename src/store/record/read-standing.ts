import { sql } from "kysely";
import type { Inquiry } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Standing } from "../../sop/gate/gate-facts.ts";
import type { Database } from "../database.ts";

type Place = { district: number; school: number };
/** Ids: the student asked about, the guardian if one is on file, and the inquiry in which identity was proved. */
type Between = { student: string; guardian: string | null; inquiry: string | null };

/** What is on file between a person and a student at this moment; null when the student is not on file. */
export async function readStanding(
  tx: Database,
  { district, school }: Place,
  { student, guardian, inquiry }: Between,
  now: Moment,
): Promise<Standing | null> {
  const { rows } = await sql<Found>`
    select jsonb_build_object('id', s.id, 'born', s.born, 'postsecondary', s.postsecondary, 'flags', '[]'::jsonb) as student,
      (select jsonb_build_object('id', k.id, 'standing', k.standing, 'mayReceiveRecords', k.may_receive_records,
          'mayDecide', k.may_decide, 'mayPickUp', k.may_pick_up, 'livesWith', k.lives_with,
          'evidence', k.evidence is not null or k.evidence_document is not null, 'from', k.from_date, 'until', k.until_date)
        from guardianships k where k.district_id = s.district_id and k.school_id = s.school_id
          and k.guardian_id = ${guardian}::uuid and k.student_id = s.id) as link,
      exists (select from guardianships k where k.district_id = s.district_id and k.school_id = s.school_id
        and k.guardian_id = ${guardian}::uuid and k.student_id = s.id and k.restricted) as restricted,
      (select coalesce(jsonb_agg(jsonb_build_object('status', o.status, 'from', o.from_date, 'until', o.until_date)), '[]')
        from orders o where o.district_id = s.district_id and o.school_id = s.school_id and o.student_id = s.id
          and o.ended_at is null and (o.guardian_id is null or o.guardian_id = ${guardian}::uuid)) as orders,
      (select i.state from inquiries i where i.district_id = s.district_id and i.school_id = s.school_id
        and i.id = ${inquiry}::uuid) as state
    from students s where s.district_id = ${district} and s.school_id = ${school} and s.id = ${student}::uuid`.execute(
    tx,
  );
  const [found] = rows;
  if (!found) return null;
  const { identity, guardian: asking } = found.state ?? {};
  const counts = identity && asking === guardian && identity.until > now;
  return {
    student: found.student,
    guardian,
    link: found.link,
    orders: found.restricted
      ? [...found.orders, { status: "partial", from: null, until: null }]
      : found.orders,
    consents: [],
    identity: counts ? { level: identity.level, method: "" } : null,
  };
}

type Found = {
  student: Standing["student"];
  link: Standing["link"];
  restricted: boolean;
  orders: Standing["orders"];
  state: Inquiry | null;
};
