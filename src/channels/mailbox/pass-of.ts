import type { Mailbox } from "../../store/mailboxes/settings.ts";
import type { Pass } from "./connect.ts";
import { openMailbox } from "./mailbox-secret.ts";
import { troubled } from "./trouble.ts";

/** What lets us into a mailbox now. */
export async function passOf({ key }: { key: Buffer }, mailbox: Mailbox): Promise<Pass> {
  const secret = openMailbox(key, mailbox);
  if (!secret) throw troubled(mailbox.secret ? "no_secret" : "not_signed_in");
  if (secret.password === undefined) throw troubled("not_signed_in");
  return { password: secret.password };
}
