import { sql } from "kysely";
import { type Database, inside } from "../../store/database.ts";

/** An API token without its secret, which nobody has: `ended_at` says that it was ended before its day. */
export type KnownToken = {
  id: string;
  name: string;
  role: string;
  made_at: string;
  until: string;
  ended_at: string | null;
  holder: string | null;
};

type Place = { district: number; school: number };

/** Every token of a school that was ever made, the youngest first; whose program it is by their name. */
export async function tokensOf(db: Database, { district, school }: Place): Promise<KnownToken[]> {
  const { rows } = await inside(db, { district, schools: [school] }, (tx) =>
    sql<KnownToken>`
      select t.id, t.name, t.role, t.made_at, t.until, t.ended_at,
        (select p.name from staff p where p.district_id = t.district_id and p.id = t.holder_id) as holder
      from api_tokens t where t.district_id = ${district} and t.school_id = ${school}
      order by t.made_at desc, t.id`.execute(tx),
  );
  return rows;
}

/** Ends a token now and for good: no later request is answered with it. False where it had been ended before. */
export async function endToken(
  db: Database,
  { district, school, id, now }: Place & { id: string; now: string },
): Promise<boolean> {
  const [done] = await inside(db, { district, schools: [school] }, (tx) =>
    tx
      .updateTable("api_tokens")
      .set({ ended_at: now })
      .where("district_id", "=", district)
      .where("school_id", "=", school)
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .execute(),
  );
  return done?.numUpdatedRows === 1n;
}
