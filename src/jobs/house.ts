import type { PrivateLinks } from "../access/private-link.ts";
import type { Push } from "../channels/alerts/push.ts";
import type { Gateway } from "../channels/alerts/tried.ts";
import type { Scanner } from "../channels/mail/files/scanner.ts";
import type { Heartbeat } from "../channels/mail/heartbeat.ts";
import type { AcknowledgeLimits } from "../channels/mail/may-acknowledge.ts";
import type { OwnChecker } from "../channels/mail/own/check-apart.ts";
import type { Post } from "../channels/mail/post.ts";
import type { Providers } from "../channels/mailbox/providers/providers.ts";
import type { Place } from "../inquiry/place.ts";
import type { Desk } from "../perform.ts";

/** What a job may use: the desk, the way out, and the keys to links and reply addresses. */
export type House = Desk & {
  post: Post;
  links: PrivateLinks;
  replySecret: Buffer;
  /** What the school's own mail server calls itself in Authentication-Results; without it none is believed. */
  authservId?: string | undefined;
  /** Checks mails ourselves, where they come to our receiver straight from the world. */
  ownCheck?: OwnChecker | undefined;
  publicOrigin: string;
  /** Looks for viruses in the files of mails; absent where the school has none. */
  scanner?: Scanner | undefined;
  /** How many acknowledgements may leave by themselves; the usual limits when absent. */
  acknowledgeLimits?: AcknowledgeLimits;
  /** The longest mail that is kept whole, in bytes; 35 MiB when absent. */
  maxMailBytes?: number | undefined;
  /** Seals what lets us into mailboxes elsewhere. */
  mailboxKey?: Buffer | undefined;
  /** The providers whose people sign in themselves; the usual two when absent. */
  mailProviders?: Providers | undefined;
  /** Where a mail of our own goes that has to come back; none when absent. */
  heartbeat?: Heartbeat | undefined;
  /** For how many seconds a reply waits after it was sent, so that it can be taken back; none when absent. */
  undoSeconds?: number;
  /** How many letters of a school leave in a minute; no limit when absent. */
  sendPerMinute?: number;
  /** From 0 to 1, for the pauses between attempts; `Math.random` when absent. */
  chance?: () => number;
  /** How people are alerted in an emergency, beside screen and mail. `linkSecret` signs the links in alerts. */
  alerts?: { linkSecret: Buffer; gateway: Gateway | null; push: Push | null } | undefined;
};

/** A job may run twice: it looks at what is there before it acts, and a second run changes nothing. */
export type JobWork = (house: House, place: Place, input: Record<string, string>) => Promise<void>;
