import { sql } from "kysely";
import { scopeOf, type Viewer } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";
import { type Changed, type SchoolFacts, schoolColumns } from "../school-facts.ts";

/** The viewer's school. */
export async function school(db: Database, viewer: Viewer): Promise<SchoolFacts> {
  const { columns, answer } = schoolColumns(viewer);
  const [row] = await ask(
    db,
    scopeOf(viewer),
    sql<Changed>`
      select ${columns} from schools s where s.district_id = ${viewer.district} and s.school_id = ${viewer.school}`,
  );
  return answer(row);
}
