import { sql } from "kysely";
import type { LayerChanges } from "../../calendar/layer-changes.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Database } from "../database.ts";

/** An act on a calendar, with the name of who did it. */
export type CalendarActRow = {
  id: string;
  at: Moment;
  kind: string;
  by: string;
  ofDistrict: boolean;
  changes: LayerChanges | null;
  /** Keys "source date" that an import left out. */
  left: string[];
};

/** The newest acts on a school's calendar, the district's among them, inside the caller's transaction. */
export async function calendarActs(
  tx: Database,
  district: number,
  school: number,
  limit: number,
): Promise<CalendarActRow[]> {
  const { rows } = await sql<{
    id: string;
    at: Moment;
    kind: string;
    by: string | null;
    body: { ofDistrict?: boolean; changes?: LayerChanges; left?: string[] };
  }>`
    select a.id, a.at, a.kind, a.body, s.name as by
    from calendar_acts a
    left join staff s on s.district_id = a.district_id and s.id::text = a.actor->>'id'
    where a.district_id = ${district} and a.school_id = ${school}
    order by a.at desc, a.id limit ${limit}`.execute(tx);
  return rows.map(({ body, by, ...row }) => ({
    ...row,
    by: by ?? "Answerable",
    ofDistrict: body.ofDistrict === true,
    changes: body.changes ?? null,
    left: body.left ?? [],
  }));
}
