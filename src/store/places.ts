import { sql } from "kysely";
import { ask, type Database } from "./database.ts";

export type School = {
  district: number;
  school: number;
  slug: string;
  name: string;
  phone: string;
  mailAddress: string;
  zone: string;
};

/** Every school of every district: for the work that nobody in particular asks for (sweep, seal, post). */
export async function allSchools(db: Database): Promise<School[]> {
  const districts = await db.selectFrom("districts").select("district_id").orderBy("district_id").execute();
  const lists = await Promise.all(districts.map(({ district_id }) => schoolsOf(db, district_id)));
  return lists.flat();
}

/** The schools of a district, as anybody may know them. */
export function schoolsOf(db: Database, district: number): Promise<School[]> {
  return ask(
    db,
    { district, schools: [] },
    sql<School>`
      select district_id as district, school_id as school, slug, name, phone, mail_address as "mailAddress",
        calendar ->> 'tz' as zone
      from schools where district_id = ${district} order by school_id`,
  );
}
