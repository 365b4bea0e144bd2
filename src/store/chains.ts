import { sql } from "kysely";
import type { Place } from "../inquiry/place.ts";
import type { Chain, Chains } from "../sop/chain/chain.ts";
import type { Database } from "./database.ts";

/** The call chains of a school by protocol, and the district's contact at their end. */
export async function readChains(tx: Database, { district, school }: Place): Promise<Chains> {
  const { rows } = await sql<{ protocol: string; body: Chain }>`
    select protocol, body from call_chains
    where district_id = ${district} and school_id = ${school}`.execute(tx);
  const contact = await readContact(tx, { district, school });
  return {
    chains: Object.fromEntries(rows.map(({ protocol, body }) => [protocol, body])),
    district: contact && { name: contact.name, staff: contact.staff },
  };
}

/** Where the alarm goes when nobody of the school confirms. */
export type Contact = { name: string; staff: string | null; email: string; phone: string };

/** Whom a school's chain alarms when nobody of it answers; null where nobody was named. */
export async function readContact(tx: Database, { district, school }: Place): Promise<Contact | null> {
  const { rows } = await sql<Contact>`
    select name, staff_id as staff, email, phone from alarm_contacts
    where district_id = ${district} and school_id = ${school}`.execute(tx);
  return rows[0] ?? null;
}

/** Writes the chain of a protocol ("*" for all others) in its place; an empty one takes it away. */
export async function writeChain(
  tx: Database,
  { district, school }: Place,
  protocol: string,
  chain: Chain,
  by: string,
  at: string,
): Promise<void> {
  await sql`
    insert into call_chains (district_id, school_id, protocol, body, changed_by, changed_at)
    values (${district}, ${school}, ${protocol}, ${JSON.stringify(chain)}::jsonb, ${by}::uuid, ${at}::timestamptz)
    on conflict (district_id, school_id, protocol)
    do update set body = excluded.body, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(
    tx,
  );
}

/** Names that contact, or another one. */
export async function writeContact(
  tx: Database,
  { district, school }: Place,
  { name, staff, email, phone }: Contact,
): Promise<void> {
  await sql`
    insert into alarm_contacts (district_id, school_id, name, staff_id, email, phone)
    values (${district}, ${school}, ${name}, ${staff}::uuid, ${email}, ${phone})
    on conflict (district_id, school_id)
    do update set name = excluded.name, staff_id = excluded.staff_id, email = excluded.email, phone = excluded.phone`.execute(
    tx,
  );
}
