import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Database } from "./database.ts";

/** Says of an address that only machines write from it, by somebody, with their reason. `digest`: of the address. */
export const markAddress = (
  tx: Database,
  { district, school }: Place,
  { digest, staff, reason }: { digest: string; staff: string; reason: string },
  now: Moment,
) =>
  tx
    .insertInto("marked_addresses")
    .values({
      district_id: district,
      school_id: school,
      address_digest: digest,
      at: now,
      staff_id: staff,
      reason,
    })
    .onConflict((one) => one.doNothing())
    .execute();

/** The mark of this address is taken off. */
export const unmarkAddress = (tx: Database, { district, school }: Place, digest: string) =>
  tx
    .deleteFrom("marked_addresses")
    .where("district_id", "=", district)
    .where("school_id", "=", school)
    .where("address_digest", "=", digest)
    .execute();

/** A machine's mail from a marked address is off the list as it comes, in the name of who marked it. */
export async function lookAtMarked(
  tx: Database,
  { district, school }: Place,
  { mail, digest }: { mail: string; digest: string },
  now: Moment,
): Promise<void> {
  await sql`
    with marked as (
      select staff_id, reason from marked_addresses
      where district_id = ${district} and school_id = ${school} and address_digest = ${digest}
    ), looked as (
      update originals set looked_at = ${now}::timestamptz
      where district_id = ${district} and school_id = ${school} and id = ${mail}::uuid and inquiry_id is null
        and looked_at is null and exists (select from marked)
      returning id
    )
    insert into mail_looks (district_id, school_id, mail_id, at, staff_id, was, note)
    select ${district}, ${school}, looked.id, ${now}::timestamptz, marked.staff_id, 'marked', marked.reason
    from looked, marked`.execute(tx);
}
