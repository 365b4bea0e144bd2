import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { MailFolder } from "../mailbox-tables.ts";

/** A folder of a mailbox while its numbers mean the same mails. */
export type Folder = {
  district: number;
  school: number;
  mailbox: string;
  folder: MailFolder;
  uidValidity: number;
};

/** How far a folder was read; null: never. */
export async function readMark(
  tx: Database,
  { district, school, mailbox, folder }: Omit<Folder, "uidValidity">,
): Promise<{ uidValidity: number; nextUid: number } | null> {
  const { rows } = await sql<{ uidValidity: number; nextUid: number }>`
    select uid_validity as "uidValidity", next_uid as "nextUid" from mailbox_folders
    where district_id = ${district} and school_id = ${school} and mailbox_id = ${mailbox}::uuid and folder = ${folder}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Notes up to where a folder was read: the next UID, under the folder's UIDVALIDITY (RFC 9051, 2.3.1.1). */
export async function writeMark(
  tx: Database,
  { district, school, mailbox, folder, uidValidity }: Folder,
  nextUid: number,
): Promise<void> {
  await sql`
    insert into mailbox_folders (district_id, school_id, mailbox_id, folder, uid_validity, next_uid)
    values (${district}, ${school}, ${mailbox}::uuid, ${folder}, ${uidValidity}, ${nextUid})
    on conflict (district_id, school_id, mailbox_id, folder) do update
      set uid_validity = excluded.uid_validity, next_uid = excluded.next_uid`.execute(tx);
}

/** Of these numbers those whose mail is kept here already. */
export async function keptAlready(
  tx: Database,
  { district, school, mailbox, folder, uidValidity }: Folder,
  uids: readonly number[],
): Promise<Set<number>> {
  const { rows } = await sql<{ uid: number }>`
    select uid from mailbox_mails
    where district_id = ${district} and school_id = ${school} and mailbox_id = ${mailbox}::uuid and folder = ${folder}
      and uid_validity = ${uidValidity} and uid = any (${uids}::bigint[]) and original_id is not null`.execute(
    tx,
  );
  return new Set(rows.map(({ uid }) => uid));
}

/** The mail of these bytes that came out of the same mailbox before, under whatever number. */
export async function findTwin(
  tx: Database,
  { district, school, mailbox }: Omit<Folder, "uidValidity" | "folder">,
  sha256: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select original_id as id from mailbox_mails
    where district_id = ${district} and school_id = ${school} and mailbox_id = ${mailbox}::uuid and sha256 = ${sha256}
      and original_id is not null limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}

/** Writes down that a mail is kept; that it could not be fetched before is over. */
export async function noteKept(
  tx: Database,
  { district, school, mailbox, folder, uidValidity }: Folder,
  { uid, sha256, original }: { uid: number; sha256: string; original: string },
): Promise<void> {
  await sql`
    insert into mailbox_mails (district_id, school_id, mailbox_id, folder, uid_validity, uid, sha256, original_id)
    values (${district}, ${school}, ${mailbox}::uuid, ${folder}, ${uidValidity}, ${uid}, ${sha256}, ${original}::uuid)
    on conflict do nothing`.execute(tx);
  await forgetFailed(tx, { district, school, mailbox, folder, uidValidity }, uid);
}

/** Writes down that a mail could not be fetched: it is tried again, later each time, and stands in no other's way. */
export async function noteFailed(
  tx: Database,
  { district, school, mailbox, folder, uidValidity }: Folder,
  uid: number,
  now: string,
): Promise<void> {
  await sql`
    insert into mailbox_mails as m (district_id, school_id, mailbox_id, folder, uid_validity, uid, sha256, attempts, next_at)
    values (${district}, ${school}, ${mailbox}::uuid, ${folder}, ${uidValidity}, ${uid}, '', 1, ${now}::timestamptz + interval '1 minute')
    on conflict (district_id, school_id, mailbox_id, folder, uid_validity, uid, sha256) do update
      set attempts = m.attempts + 1,
        next_at = ${now}::timestamptz + least(60, power(2, m.attempts)) * interval '1 minute'`.execute(tx);
}

/** A mail that could not be taken before is taken, or gone: it is not tried again. */
export async function forgetFailed(
  tx: Database,
  { district, school, mailbox, folder, uidValidity }: Folder,
  uid: number,
): Promise<void> {
  await sql`
    delete from mailbox_mails
    where district_id = ${district} and school_id = ${school} and mailbox_id = ${mailbox}::uuid and folder = ${folder}
      and uid_validity = ${uidValidity} and uid = ${uid} and sha256 = '' and original_id is null`.execute(tx);
}

/** The numbers whose next try is due. */
export async function dueAgain(
  tx: Database,
  { district, school, mailbox, folder, uidValidity }: Folder,
  now: string,
): Promise<number[]> {
  const { rows } = await sql<{ uid: number }>`
    select uid from mailbox_mails
    where district_id = ${district} and school_id = ${school} and mailbox_id = ${mailbox}::uuid and folder = ${folder}
      and uid_validity = ${uidValidity} and original_id is null and next_at <= ${now}::timestamptz
    order by next_at limit 20`.execute(tx);
  return rows.map(({ uid }) => uid);
}

/** How many mails of each mailbox wait to be fetched again. */
export async function countFailed(
  tx: Database,
  { district, school }: { district: number; school: number },
): Promise<Map<string, number>> {
  const { rows } = await sql<{ mailbox: string; count: number }>`
    select mailbox_id as mailbox, count(*)::int as count from mailbox_mails
    where district_id = ${district} and school_id = ${school} and original_id is null group by mailbox_id`.execute(
    tx,
  );
  return new Map(rows.map(({ mailbox, count }) => [mailbox, count]));
}
