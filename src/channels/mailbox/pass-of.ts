import { type Database, inside } from "../../store/database.ts";
import { type Mailbox, readMailbox, renewSecret } from "../../store/mailboxes/settings.ts";
import { sayGrant } from "../../store/mailboxes/state.ts";
import type { Pass } from "./connect.ts";
import { openMailbox, sealMailbox } from "./mailbox-secret.ts";
import { type Providers, providers } from "./providers/providers.ts";
import { renew, type Tokens } from "./providers/tokens.ts";
import { type Trouble, troubled } from "./trouble.ts";

export type Passes = { db: Database; key: Buffer; now: () => string; providers?: Providers };

/** A token is renewed so many milliseconds before it ends: time enough to say so, and to try again. */
const early = 10 * 60_000;

/**
 * What lets us into a mailbox now. A token that ends soon is renewed first; `refused`: the one we have is not taken any
 * more. Throws what is wrong.
 */
export async function passOf(it: Passes, { district, school, id }: Mailbox, refused = false): Promise<Pass> {
  const { pass, trouble } = await renewed(it, { district, school, id }, refused);
  if (!pass) throw troubled(trouble ?? "not_signed_in");
  return pass;
}

/** Renews a token in time while the mailbox is open; what is wrong with that, while the old one still works. */
export const freshen = async (it: Passes, { district, school, id }: Mailbox): Promise<Trouble | null> =>
  (await renewed(it, { district, school, id }, false)).trouble;

async function renewed(
  it: Passes,
  at: { district: number; school: number; id: string },
  refused: boolean,
): Promise<{ pass: Pass | null; trouble: Trouble | null }> {
  const scope = { district: at.district, schools: [at.school] };
  const mailbox = await inside(it.db, scope, (tx) => readMailbox(tx, at, at.id));
  const secret = mailbox && openMailbox(it.key, mailbox);
  if (!mailbox || !secret) return { pass: null, trouble: mailbox?.secret ? "no_secret" : "not_signed_in" };
  if (mailbox.signIn === "password")
    return secret.password === undefined
      ? { pass: null, trouble: "not_signed_in" }
      : { pass: { password: secret.password }, trouble: null };
  if (!secret.refresh) return { pass: null, trouble: "not_signed_in" };
  const left = Date.parse(secret.accessUntil ?? "") - Date.parse(it.now()) || 0;
  const still = secret.access && left > 0 && !refused ? { token: secret.access } : null;
  if (still && left > early) return { pass: still, trouble: null };
  const provider = (it.providers ?? providers)[mailbox.signIn];
  const got = await renew(provider, mailbox, secret, it.now());
  if (got === "over") return { pass: still, trouble: "grant_over" };
  if (got === "late") return { pass: still, trouble: "grant_late" };
  await keepTokens(it, at, got);
  return { pass: { token: got.secret.access ?? "" }, trouble: null };
}

/** Keeps what a provider gave us, sealed. */
export const keepTokens = (
  { db, key }: Pick<Passes, "db" | "key">,
  at: { district: number; school: number; id: string },
  { secret, grantUntil }: Tokens,
): Promise<void> =>
  inside(db, { district: at.district, schools: [at.school] }, async (tx) => {
    await renewSecret(tx, at, sealMailbox(key, at, secret));
    if (grantUntil) await sayGrant(tx, at, grantUntil);
  });
