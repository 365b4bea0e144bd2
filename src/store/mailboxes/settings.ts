import { sql } from "kysely";
import type { Place } from "../../inquiry/place.ts";
import type { Database } from "../database.ts";
import type { MailboxTables } from "../mailbox-tables.ts";

type Row = MailboxTables["mailboxes"];

/** A mailbox elsewhere that mail is fetched from. `secret` is sealed; who may open it is not this room's to know. */
export type Mailbox = Place & {
  id: string;
  host: string;
  port: number;
  security: Row["security"];
  user: string;
  signIn: Row["sign_in"];
  /** How the school is known to the provider, and which of its organisations it is; empty with a password. */
  clientId: string;
  tenant: string;
  secret: string | null;
  inbox: string;
  spam: string | null;
  afterwards: Row["afterwards"];
  movedTo: string | null;
  begins: Row["begins"];
  begunAt: string;
  active: boolean;
  /** Counts changes: whoever is connected with an older one connects anew. */
  version: number;
};

const columns = sql`district_id as district, school_id as school, id, host, port, security, user_name as "user",
  sign_in as "signIn", client_id as "clientId", tenant, secret, inbox, spam, afterwards, moved_to as "movedTo", begins,
  begun_at as "begunAt", active, version`;

/** A school's mailboxes, by the name they sign in with. */
export async function readMailboxes(tx: Database, { district, school }: Place): Promise<Mailbox[]> {
  const { rows } = await sql<Mailbox>`select ${columns} from mailboxes
    where district_id = ${district} and school_id = ${school} order by user_name, id`.execute(tx);
  return rows;
}

/** One of them by its id; null where the school has no such mailbox. */
export async function readMailbox(
  tx: Database,
  { district, school }: Place,
  id: string,
): Promise<Mailbox | null> {
  const { rows } = await sql<Mailbox>`select ${columns} from mailboxes
    where district_id = ${district} and school_id = ${school} and id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Writes a mailbox in its place. `secret` null keeps what was there. What lay there before it began stays left alone. */
export async function saveMailbox(
  tx: Database,
  it: Omit<Mailbox, "version">,
  by: string,
  now: string,
): Promise<void> {
  await sql`
    insert into mailboxes (district_id, school_id, id, host, port, security, user_name, sign_in, client_id, tenant, secret,
      inbox, spam, afterwards, moved_to, begins, begun_at, active, changed_by, changed_at)
    values (${it.district}, ${it.school}, ${it.id}::uuid, ${it.host}, ${it.port}, ${it.security}, ${it.user}, ${it.signIn},
      ${it.clientId}, ${it.tenant}, ${it.secret}, ${it.inbox}, ${it.spam}, ${it.afterwards}, ${it.movedTo}, ${it.begins},
      ${it.begunAt}::timestamptz, ${it.active}, ${by}::uuid, ${now}::timestamptz)
    on conflict (district_id, school_id, id) do update set host = excluded.host, port = excluded.port,
      security = excluded.security, user_name = excluded.user_name, sign_in = excluded.sign_in,
      client_id = excluded.client_id, tenant = excluded.tenant, secret = coalesce(excluded.secret, mailboxes.secret),
      inbox = excluded.inbox, spam = excluded.spam, afterwards = excluded.afterwards, moved_to = excluded.moved_to,
      active = excluded.active, version = mailboxes.version + 1, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at`.execute(tx);
}

/** Writes a new secret alone, as a provider gives one out: it asks nobody to connect anew. */
export async function renewSecret(
  tx: Database,
  { district, school, id }: Place & { id: string },
  secret: string,
): Promise<void> {
  await sql`update mailboxes set secret = ${secret}
    where district_id = ${district} and school_id = ${school} and id = ${id}::uuid`.execute(tx);
}

/** Forgets a mailbox and where it was read; the mails that came from it stay. */
export async function removeMailbox(tx: Database, { district, school }: Place, id: string): Promise<void> {
  for (const table of ["mailbox_mails", "mailbox_folders", "mailbox_states", "mailboxes"] as const)
    await sql`delete from ${sql.table(table)} where district_id = ${district} and school_id = ${school}
      and ${sql.ref(table === "mailboxes" ? "id" : "mailbox_id")} = ${id}::uuid`.execute(tx);
}
