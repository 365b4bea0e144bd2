import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import { type Database, inside } from "../database.ts";

/** Somebody moved it out of the spam folder: it is no spam, and is read as any other. False when nothing waited. */
export async function clearSpam(
  tx: Database,
  { district, school }: Place,
  original: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update originals set spam = false, read_at = null
    where district_id = ${district} and school_id = ${school} and id = ${original}::uuid and spam and inquiry_id is null
      and looked_at is null`.execute(tx);
  return numAffectedRows === 1n;
}

/** A person says that it is none: from then on it is answered as any other. */
export const noSpam = (db: Database, { district, school }: Place, original: string): Promise<void> =>
  inside(db, { district, schools: [school] }, async (tx) => {
    await sql`update originals set spam = false
      where district_id = ${district} and school_id = ${school} and id = ${original}::uuid`.execute(tx);
  });
