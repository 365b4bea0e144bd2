import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { mayOpen } from "./may-open.ts";

export type FoundStudent = {
  id: string;
  name: string;
  grade: string;
  /** The local date since which the school's list names them no more. */
  leftOn: string | null;
  people: { id: string; name: string; relation: string; phone: string | null }[];
};

/**
 * The students whose own or whose people's name, telephone or e-mail begins with what was typed (a telephone: holds its
 * digits): at least three letters, at most twenty, and of those only what the viewer may open, so that neither a list nor
 * its length tells of the others.
 */
export async function findFamilies(
  db: Database,
  viewer: StaffViewer,
  typed: string,
  now: Moment,
): Promise<FoundStudent[]> {
  const text = typed.normalize("NFC").trim().toLowerCase().slice(0, 60);
  if ([...text].length < 3) return [];
  const like = `${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const digits = text.replaceAll(/\D/g, "");
  const { district, school } = viewer;
  return ask(
    db,
    scopeOf(viewer),
    sql<FoundStudent>`
      with hit as materialized (
        select s.id from students s where s.district_id = ${district} and s.school_id = ${school}
          and (lower(s.first_name) like ${like} or lower(s.last_name) like ${like}
            or lower(s.first_name || ' ' || s.last_name) like ${like})
        union
        select k.student_id from guardians g join guardianships k on k.district_id = g.district_id
          and k.school_id = g.school_id and k.guardian_id = g.id
        where g.district_id = ${district} and g.school_id = ${school}
          and (lower(g.name) like ${like} or lower(g.name) like ${`% ${like}`} or lower(g.email) like ${like}
            or (${digits.length >= 4} and regexp_replace(g.phone, '\\D', '', 'g') like ${`%${digits}%`}))
      )
      select s.id, s.first_name || ' ' || s.last_name as name, s.grade, s.left_on::text as "leftOn",
        (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'relation', k.relation, 'phone', g.phone)
            order by g.name), '[]')
          from guardianships k join guardians g on g.district_id = k.district_id and g.school_id = k.school_id and g.id = k.guardian_id
          where k.district_id = s.district_id and k.school_id = s.school_id and k.student_id = s.id) as people
      from hit join students s on s.district_id = ${district} and s.school_id = ${school} and s.id = hit.id
      where ${mayOpen(viewer, now)}
      order by s.last_name, s.first_name, s.id limit 20`,
  );
}
