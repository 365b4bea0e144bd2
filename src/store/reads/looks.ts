import { sql } from "kysely";
import { may } from "../../access/may.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { Moment } from "../../inquiry/words.ts";
import { ask, type Database } from "../database.ts";
import { idOf } from "./inquiry-key.ts";

export type Looked = { id: string; name: string; program: boolean; last: Moment; hours: number };

/** Who looked at an inquiry, people and programs, the latest first: the hour they last did and in how many hours; for those who may see the record. */
export function looks(db: Database, viewer: StaffViewer, reference: string): Promise<Looked[]> {
  if (!may(viewer.roles, "see record")) return Promise.resolve([]);
  const id = idOf(viewer, { reference });
  return ask(
    db,
    scopeOf(viewer),
    sql<Looked>`
      select p.id, p.name, false as program, max(l.hour) as last, count(*)::int as hours from looks l
      join staff p on p.district_id = l.district_id and p.id = l.staff_id
      where l.district_id = ${viewer.district} and l.school_id = ${viewer.school} and l.inquiry_id = ${id}
      group by p.id, p.name
      union all
      select p.id, p.name, true, max(l.hour), count(*)::int from token_looks l
      join api_tokens p on p.district_id = l.district_id and p.school_id = l.school_id and p.id = l.token_id
      where l.district_id = ${viewer.district} and l.school_id = ${viewer.school} and l.inquiry_id = ${id}
      group by p.id, p.name
      order by last desc, name limit 50`,
  );
}
