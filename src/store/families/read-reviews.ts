import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { mayOpen } from "./may-open.ts";

export type Review = {
  id: string;
  student: string;
  name: string;
  what: string;
  by: string;
  reviewer: string;
};

/** Orders and flags that have to be looked at again by that local date, the earliest first. `what`: the status or kind. */
export function readReviews(
  db: Database,
  viewer: StaffViewer,
  { before, now }: { before: string; now: Moment },
): Promise<Review[]> {
  const { district, school } = viewer;
  const due = (table: "orders" | "flags", what: "status" | "kind") => sql`
    select t.id, t.student_id, t.${sql.ref(what)} as what, t.review_by, t.reviewer from ${sql.table(table)} t
    where t.district_id = ${district} and t.school_id = ${school} and t.ended_at is null and t.review_by <= ${before}`;
  return ask(
    db,
    scopeOf(viewer),
    sql<Review>`
      select t.id, s.id as student, s.first_name || ' ' || s.last_name as name, t.what, t.review_by::text as by,
        coalesce((select name from staff where district_id = ${district} and id = t.reviewer), 'nobody here any more') as reviewer
      from (${due("orders", "status")} union all ${due("flags", "kind")}) t
      join students s on s.district_id = ${district} and s.school_id = ${school} and s.id = t.student_id
      where ${mayOpen(viewer, now)} order by t.review_by, s.last_name limit 100`,
  );
}
