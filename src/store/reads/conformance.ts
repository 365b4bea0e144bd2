import { sql } from "kysely";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import { ask, type Database } from "../database.ts";

/** How one clause was kept: counts of its duties, one figure per verdict. */
export type Figure = {
  clause: string;
  due: number;
  met: number;
  late: number;
  missed: number;
  waived: number;
};

/** One row per clause that obliges: how many of its duties were met, met late, missed, waived, or still run. */
export function conformance(db: Database, viewer: StaffViewer, since: string): Promise<Figure[]> {
  const { district, school } = viewer;
  return ask(
    db,
    scopeOf(viewer),
    sql<Figure>`
      select clause,
        count(*) filter (where state = 'due')::int as due,
        count(*) filter (where state = 'met' and not late)::int as met,
        count(*) filter (where state = 'met' and late)::int as late,
        count(*) filter (where state = 'missed')::int as missed,
        count(*) filter (where state = 'waived')::int as waived
      from duties where district_id = ${district} and school_id = ${school} and until >= ${since}::timestamptz
      group by clause order by clause`,
  );
}
