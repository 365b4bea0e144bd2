import { sql } from "kysely";
import type { Database } from "../database.ts";

type At = { district: number; school: number; id: string };

/** How a mailbox is doing. `trouble` is a code of `channels/mailbox/trouble.ts`; null: none. */
export type MailboxState = {
  id: string;
  lookedAt: string | null;
  mailAt: string | null;
  trouble: string | null;
  troubleSince: string | null;
  /** Until when its provider lets us in, where it says so. */
  grantUntil: string | null;
  /** A sign-in that a person has begun, sealed. */
  signing: string | null;
};

/** How each of a school's mailboxes is doing, as whoever watches it last said. */
export async function readStates(
  tx: Database,
  { district, school }: Omit<At, "id">,
): Promise<MailboxState[]> {
  const { rows } = await sql<MailboxState>`
    select mailbox_id as id, looked_at as "lookedAt", mail_at as "mailAt", trouble, trouble_since as "troubleSince",
      grant_until as "grantUntil", signing
    from mailbox_states where district_id = ${district} and school_id = ${school}`.execute(tx);
  return rows;
}

/**
 * Takes a mailbox for this process for so many seconds, by the database's clock, or keeps it; false while another has it.
 * A process that is killed loses it when the time is over.
 */
export async function leaseMailbox(
  tx: Database,
  { district, school, id }: At,
  by: string,
  seconds: number,
): Promise<boolean> {
  const { rows } = await sql`
    insert into mailbox_states as s (district_id, school_id, mailbox_id, leased_by, leased_until)
    values (${district}, ${school}, ${id}::uuid, ${by}::uuid, now() + make_interval(secs => ${seconds}))
    on conflict (district_id, school_id, mailbox_id) do update
      set leased_by = excluded.leased_by, leased_until = excluded.leased_until
      where s.leased_by is null or s.leased_by = excluded.leased_by or s.leased_until < now()
    returning 1`.execute(tx);
  return rows.length === 1;
}

/** Gives it back, so that the next one need not wait. */
export async function releaseMailbox(tx: Database, { district, school, id }: At, by: string): Promise<void> {
  await sql`update mailbox_states set leased_by = null, leased_until = null
    where district_id = ${district} and school_id = ${school} and mailbox_id = ${id}::uuid and leased_by = ${by}::uuid`.execute(
    tx,
  );
}

/** Says how it went. A trouble that goes on keeps the moment at which it began; a look that went well ends it. */
export async function sayState(
  tx: Database,
  { district, school, id }: At,
  said: { lookedAt?: string; mailAt?: string; trouble: string | null; at: string },
): Promise<void> {
  await sql`
    insert into mailbox_states as s (district_id, school_id, mailbox_id, looked_at, mail_at, trouble, trouble_since)
    values (${district}, ${school}, ${id}::uuid, ${said.lookedAt ?? null}::timestamptz, ${said.mailAt ?? null}::timestamptz,
      ${said.trouble}, ${said.trouble && said.at}::timestamptz)
    on conflict (district_id, school_id, mailbox_id) do update
      set looked_at = coalesce(excluded.looked_at, s.looked_at), mail_at = coalesce(excluded.mail_at, s.mail_at),
        trouble = excluded.trouble,
        trouble_since = case when excluded.trouble is null then null
          else coalesce(s.trouble_since, excluded.trouble_since) end`.execute(tx);
}

/** Writes down a sign-in that a person begins, or that it is over (null). */
export async function saySigning(
  tx: Database,
  { district, school, id }: At,
  signing: string | null,
): Promise<void> {
  await sql`
    insert into mailbox_states as s (district_id, school_id, mailbox_id, signing)
    values (${district}, ${school}, ${id}::uuid, ${signing})
    on conflict (district_id, school_id, mailbox_id) do update set signing = excluded.signing`.execute(tx);
}

/** Writes down until when the provider lets us in; null where it does not say. */
export async function sayGrant(
  tx: Database,
  { district, school, id }: At,
  until: string | null,
): Promise<void> {
  await sql`
    insert into mailbox_states as s (district_id, school_id, mailbox_id, grant_until)
    values (${district}, ${school}, ${id}::uuid, ${until}::timestamptz)
    on conflict (district_id, school_id, mailbox_id) do update set grant_until = excluded.grant_until`.execute(
    tx,
  );
}
