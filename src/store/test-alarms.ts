import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Link } from "../sop/chain/chain.ts";
import type { Database } from "./database.ts";

/** Writes down a test of every way of some links; none within a minute of the last, so that no finger rings twice. */
export async function orderTests(
  tx: Database,
  { district, school }: Place,
  links: readonly Link[],
  by: string,
  at: Moment,
): Promise<string[]> {
  const { rows } = await sql<{ recent: boolean }>`
    select exists (select from test_alarms where district_id = ${district} and school_id = ${school}
      and at > ${at}::timestamptz - interval '1 minute') as recent`.execute(tx);
  if (rows[0]?.recent) return [];
  const tests = links.flatMap(({ staff, ways }) =>
    ways.filter((way) => way !== "screen").map((way) => ({ id: randomUUID(), staff, way })),
  );
  if (tests.length === 0) return [];
  await tx
    .insertInto("test_alarms")
    .values(
      tests.map(({ id, staff, way }) => ({
        ...{ district_id: district, school_id: school, id, staff_id: staff, way },
        ...{ by_id: by, at, outcome: null, because: null, tried_at: null },
      })),
    )
    .execute();
  return tests.map(({ id }) => id);
}

export type TestAlarm = {
  id: string;
  name: string;
  way: string;
  outcome: string | null;
  because: string | null;
  at: Moment;
};

/** The latest test: whom, by which way, and what became of it. */
export async function latestTests(tx: Database, { district, school }: Place): Promise<TestAlarm[]> {
  const { rows } = await sql<TestAlarm>`
    select t.id, s.name, t.way, t.outcome, t.because, t.at from test_alarms t
    join staff s on s.district_id = t.district_id and s.id = t.staff_id
    where t.district_id = ${district} and t.school_id = ${school}
      and t.at = (select max(at) from test_alarms where district_id = ${district} and school_id = ${school})
    order by s.name, t.way`.execute(tx);
  return rows;
}
