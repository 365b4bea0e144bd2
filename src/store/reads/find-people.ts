import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { mayOpen } from "../families/may-open.ts";
import { limitsOn } from "../record/limits.ts";

export type FoundFamily = {
  guardian: { id: string; name: string; phone: string | null; email: string | null; language: string };
  /** `leftOn`: the local date since which the school's list names them no more. */
  student: { id: string; name: string; grade: string; leftOn: string | null };
  relation: string;
  mayReceiveRecords: boolean;
  /** A document on file limits what this person may hear. */
  restricted: boolean;
  /** The family's open inquiries: one that is already here should not be logged twice. */
  open: { reference: string; question: string }[];
};

/**
 * Guardians and students whose name or telephone begins with what was typed; at least three letters, at most eight
 * answers, so that nobody leafs through the school.
 */
export async function findPeople(
  db: Database,
  viewer: StaffViewer,
  typed: string,
  now: Moment,
): Promise<FoundFamily[]> {
  const text = typed.normalize("NFC").trim().toLowerCase().slice(0, 60);
  if ([...text].length < 3) return [];
  const like = `${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const { district, school } = viewer;
  const rows = await ask(
    db,
    scopeOf(viewer),
    sql<Found>`
      with hit as (
        select g.id as guardian_id, s.id as student_id from guardians g
        join guardianships k on k.district_id = g.district_id and k.school_id = g.school_id and k.guardian_id = g.id
        join students s on s.district_id = g.district_id and s.school_id = g.school_id and s.id = k.student_id
        where g.district_id = ${district} and g.school_id = ${school} and ${mayOpen(viewer, now)}
          and (lower(g.name) like ${like} or lower(g.name) like ${`% ${like}`} or g.phone like ${like}
            or lower(s.first_name) like ${like} or lower(s.last_name) like ${like}
            or lower(s.first_name || ' ' || s.last_name) like ${like})
        order by s.last_name, s.first_name, g.name limit 8
      )
      select g.id as guardian_id, g.name as guardian, g.phone, g.email, g.language, s.id as student_id,
        s.first_name || ' ' || s.last_name as student, s.grade, s.left_on::text as left_on, k.relation, k.may_receive_records, ${limitsOn(now)} as restricted,
        (select coalesce(jsonb_agg(jsonb_build_object('reference', i.reference, 'question', left(t.words, 120))), '[]')
          from inquiries i join kept_texts t on t.district_id = i.district_id and t.school_id = i.school_id and t.id = i.question_text
          where i.district_id = g.district_id and i.school_id = g.school_id and i.guardian_id = g.id and i.open) as open
      from hit
      join guardians g on g.district_id = ${district} and g.school_id = ${school} and g.id = hit.guardian_id
      join students s on s.district_id = ${district} and s.school_id = ${school} and s.id = hit.student_id
      join guardianships k on k.district_id = ${district} and k.school_id = ${school} and k.guardian_id = g.id and k.student_id = s.id
      order by s.last_name, s.first_name, g.name`,
  );
  return rows.map((row) => ({
    guardian: {
      id: row.guardian_id,
      name: row.guardian,
      phone: row.phone,
      email: row.email,
      language: row.language,
    },
    student: { id: row.student_id, name: row.student, grade: row.grade, leftOn: row.left_on },
    relation: row.relation,
    mayReceiveRecords: row.may_receive_records,
    restricted: row.restricted,
    open: row.open,
  }));
}

type Found = {
  guardian_id: string;
  guardian: string;
  phone: string | null;
  email: string | null;
  language: string;
  student_id: string;
  student: string;
  grade: string;
  left_on: string | null;
  relation: string;
  may_receive_records: boolean;
  restricted: boolean;
  open: { reference: string; question: string }[];
};
