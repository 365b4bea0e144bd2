import { openSecret, sealSecret } from "../../access/sealed-secret.ts";

/** What lets us into a mailbox, as it lies sealed in its row: a password, or what a provider gave us. */
export type MailboxSecret = {
  password?: string;
  /** The school's own secret at the provider. */
  clientSecret?: string;
  /** Good until it is taken back, or the provider ends it. */
  refresh?: string;
  access?: string;
  /** When the token ends, an ISO moment in UTC. */
  accessUntil?: string;
};

type Place = { district: number; school: number; id: string };
const about = ({ district, school, id }: Place, what: string) => `${what}:${district}:${school}:${id}`;

/** Seals what signs in at a mailbox, with the data folder's key; it opens for this mailbox only. */
export const sealMailbox = (key: Buffer, mailbox: Place, secret: MailboxSecret): string =>
  sealSecret(key, JSON.stringify(secret), about(mailbox, "mailbox"));

/** Null where nothing is kept, or it was sealed with another key. */
export function openMailbox(key: Buffer, mailbox: Place & { secret: string | null }): MailboxSecret | null {
  const opened = mailbox.secret && openSecret(key, mailbox.secret, about(mailbox, "mailbox"));
  return opened ? (JSON.parse(opened) as MailboxSecret) : null;
}
