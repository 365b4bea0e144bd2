import { sql } from "kysely";
import type { Desk } from "../../perform.ts";
import { inside } from "../../store/database.ts";
import { type Folder, findTwin, noteKept } from "../../store/mailboxes/mails.ts";
import { clearSpam } from "../../store/mailboxes/spam.ts";
import { type Arrived, keepWithin } from "../mail/keep-original.ts";

/**
 * Keeps a mail that was fetched, orders its reading and writes down its number, in one transaction. The same bytes out of
 * the same mailbox are the same mail, under whatever number and in whatever folder; one that somebody took out of the spam
 * folder is no spam any more. A Message-ID says nothing. Answers with the original's id; null when nothing is to be read.
 */
export function keepFromMailbox(
  desk: Pick<Desk, "db" | "enqueue">,
  folder: Folder,
  { uid, sha256, ...arrived }: Arrived & { uid: number; sha256: string },
  now: string,
): Promise<string | null> {
  const { district, school, mailbox } = folder;
  const place = { district, school };
  return inside(desk.db, { district, schools: [school] }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${mailbox}|${sha256}`}, 0))`.execute(tx);
    const twin = await findTwin(tx, folder, sha256);
    const original = twin ?? (await keepWithin(tx, desk, place, arrived, now));
    await noteKept(tx, folder, { uid, sha256, original });
    if (!twin) return original;
    if (folder.folder === "spam" || !(await clearSpam(tx, place, twin))) return null;
    await desk.enqueue(tx, place, [{ name: "read-mail", key: `${twin}:cleared`, input: { original: twin } }]);
    return twin;
  });
}
