import { type RawBuilder, sql } from "kysely";
import type { Calendar } from "../calendar/calendar.ts";
import type { Place } from "../inquiry/place.ts";
import type { Edition } from "../sop/edition.ts";
import type { Governors } from "../sop/governors.ts";
import type { Database } from "./database.ts";

/** A school's row: what it is called, and what it has set for itself. Shared by all who read it: never to be changed. */
export type SchoolFacts = {
  slug: string;
  name: string;
  phone: string;
  mail_address: string;
  calendar: Calendar;
  edition: Edition;
  /** Every edition that it published, by the date on which it came into force. */
  editions: Edition[];
  topic_owners: Record<string, string>;
  designated: string[];
  governors?: Governors | null;
  complaint_ladders?: string[] | null;
};

/** A school's row as a transaction sees it: its version, and its facts unless that very version is held. */
export type Changed = { version: string; changed: SchoolFacts | null };
type Held = { version: string; facts: SchoolFacts };

const held = new Map<string, Held>();
const keyOf = ({ district, school }: Place) => `${district}:${school}`;

/**
 * The columns `version` and `changed` of the row of `schools s`. The version is the transaction that wrote the row, and
 * where it stands; and how many editions there are, which are only ever added. It is asked for inside every transaction,
 * so that nothing but the reading of a large calendar that did not change is spared. `answer` makes the facts of exactly
 * that version out of the row that came back.
 */
export function schoolColumns(place: Place): {
  columns: RawBuilder<Changed>;
  answer: (row: Changed | undefined) => SchoolFacts;
} {
  const before = held.get(keyOf(place));
  const theirs = sql`from editions e where e.district_id = s.district_id and e.school_id = s.school_id`;
  const version = sql`s.xmin::text || s.ctid::text || (select count(*) ${theirs})::text`;
  return {
    columns: sql`${version} as version, case when ${version} is distinct from ${before?.version ?? null} then
      to_jsonb(s) || jsonb_build_object('editions',
        (select coalesce(jsonb_agg(e.body order by e.effective, e.published_at), '[]') ${theirs})) end as changed`,
    answer(row) {
      if (!row) throw new Error(`there is no school ${place.school} in district ${place.district}`);
      if (row.changed) held.set(keyOf(place), { version: row.version, facts: row.changed });
      const facts = row.changed ?? before?.facts;
      if (!facts) throw new Error(`school ${keyOf(place)} has no facts`);
      return facts;
    },
  };
}

/** The facts of a school, inside a transaction. */
export async function schoolFacts(tx: Database, place: Place): Promise<SchoolFacts> {
  const { columns, answer } = schoolColumns(place);
  const { rows } = await sql<Changed>`
    select ${columns} from schools s where s.district_id = ${place.district} and s.school_id = ${place.school}`.execute(
    tx,
  );
  return answer(rows[0]);
}
