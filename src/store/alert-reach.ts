import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import { readContact } from "./chains.ts";
import { ask, type Database } from "./database.ts";
import { schoolFacts } from "./school-facts.ts";

/** How somebody is reached in an emergency. `staff`: null for a contact who does not sign in here. */
export type Reached = {
  name: string;
  staff: string | null;
  email: string | null;
  sms: string | null;
  voice: string | null;
  devices: { id: string; endpoint: string; p256dh: string; auth: string }[];
};

/**
 * How a member of staff is reached about an inquiry, or for null the district's contact; null when there is no such person.
 * Nobody is alerted from whom the inquiry is kept, though they were asked for before that was known; an alarm that would
 * go to such a contact goes to the governors' contact instead.
 */
export async function reached(
  tx: Database,
  place: Place,
  person: string | null,
  inquiry?: string,
): Promise<Reached | null> {
  if (person)
    return inquiry && (await isApart(tx, place, person, inquiry)) ? null : staffReached(tx, place, person);
  const contact = await readContact(tx, place);
  if (contact?.staff && inquiry && (await isApart(tx, place, contact.staff, inquiry)))
    return governorsReached(tx, place);
  if (!contact) return null;
  const own = contact.staff ? await staffReached(tx, place, contact.staff) : null;
  return {
    name: contact.name,
    staff: own?.staff ?? null,
    email: contact.email || own?.email || null,
    sms: contact.phone || own?.sms || null,
    voice: contact.phone || own?.voice || null,
    devices: own?.devices ?? [],
  };
}

async function isApart(
  tx: Database,
  { district, school }: Place,
  person: string,
  inquiry: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from set_apart where district_id = ${district} and school_id = ${school}
      and inquiry_id = ${inquiry}::uuid and staff_id = ${person}::uuid`.execute(tx);
  return rows.length > 0;
}

async function governorsReached(tx: Database, place: Place): Promise<Reached | null> {
  const { governors } = await schoolFacts(tx, place);
  if (!governors) return null;
  return { name: governors.name, staff: null, email: governors.email, sms: null, voice: null, devices: [] };
}

async function staffReached(tx: Database, { district }: Place, person: string): Promise<Reached | null> {
  const { rows } = await sql<Reached>`
    select s.name, s.id as staff, s.email, nullif(n.sms, '') as sms, nullif(n.voice, '') as voice,
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'endpoint', d.endpoint, 'p256dh', d.p256dh, 'auth', d.auth)), '[]')
        from push_devices d where d.district_id = s.district_id and d.staff_id = s.id) as devices
    from staff s left join alert_numbers n on n.district_id = s.district_id and n.staff_id = s.id
    where s.district_id = ${district} and s.id = ${person}::uuid and s.active limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** A browser took its consent back. */
export const forgetDevice = (db: Database, { district, school }: Place, id: string) =>
  ask(
    db,
    { district, schools: [school] },
    db.deleteFrom("push_devices").where("district_id", "=", district).where("id", "=", id),
  );
