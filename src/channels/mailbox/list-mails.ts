import type { ImapFlow } from "imapflow";
import { stillOpen } from "./connect.ts";

/** A mail as its server lists it. */
export type Listed = { uid: number; size: number | undefined; date: Date | undefined; isSeen: boolean };

/** The mails of the open folder with these numbers, at least `from`, each number once and in order. */
export async function listMails(client: ImapFlow, range: string, from: number): Promise<Listed[]> {
  const found = new Map<number, Listed>();
  const asked = { uid: true, size: true, internalDate: true, flags: true } as const;
  // A range that ends in * always names the last mail, also below the number that was asked for.
  for await (const { uid, size, internalDate, flags } of client.fetch(range, asked, { uid: true }))
    if (Number.isSafeInteger(uid) && uid >= from)
      found.set(uid, {
        ...{ uid, size, isSeen: flags?.has("\\Seen") ?? false },
        date: internalDate === undefined ? undefined : new Date(internalDate),
      });
  stillOpen(client);
  return [...found.values()].sort((a, b) => a.uid - b.uid);
}
