import { sql } from "kysely";
import { scopeOf, type Viewer } from "../../access/viewer.ts";
import type { Role } from "../../inquiry/actor.ts";
import { ask, type Database } from "../database.ts";

export type Listed = {
  id: string;
  name: string;
  title: string;
  roles: Role[];
  /** To whom they answer. */
  supervisor: string | null;
};

/** The staff of the viewer's school, by name. */
export function colleagues(db: Database, viewer: Viewer): Promise<Listed[]> {
  return ask(
    db,
    scopeOf(viewer),
    sql<Listed>`
      select id, name, title, roles, supervisor_id as supervisor from staff
      where district_id = ${viewer.district} and ${viewer.school} = any (schools) and active order by name`,
  );
}
