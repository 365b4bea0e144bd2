import { type Database, inside } from "./database.ts";

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
export async function schoolsOf(db: Database, district: number): Promise<School[]> {
  const rows = await inside(db, { district, schools: [] }, (tx) =>
    tx
      .selectFrom("schools")
      .select(["school_id", "slug", "name", "phone", "mail_address", "calendar"])
      .where("district_id", "=", district)
      .orderBy("school_id")
      .execute(),
  );
  return rows.map(({ school_id, slug, name, phone, mail_address, calendar }) => ({
    district,
    school: school_id,
    slug,
    name,
    phone,
    mailAddress: mail_address,
    zone: calendar.tz,
  }));
}
