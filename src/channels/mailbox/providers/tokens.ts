import type { Mailbox } from "../../../store/mailboxes/settings.ts";
import type { MailboxSecret } from "../mailbox-secret.ts";
import { askProvider, type ProviderAnswer } from "./ask-provider.ts";
import { addressOf, type Provider } from "./providers.ts";

/** What a provider gave us; `grantUntil`: when a person has to allow it again, where it says so. */
export type Tokens = { secret: MailboxSecret; grantUntil: string | null };
/** `over`: the provider lets us in no more, and a person has to sign in again. `late`: it could not be asked. */
export type Renewed = Tokens | "over" | "late";

export type School = Pick<Mailbox, "clientId" | "tenant">;

/** A new token for the one that ends, or for none. What the provider does not renew stays as it is. */
export async function renew(
  provider: Provider,
  { clientId, tenant }: School,
  secret: MailboxSecret,
  now: string,
): Promise<Renewed> {
  if (!secret.refresh) return "over";
  const said = await askProvider(addressOf(provider.token, tenant), {
    ...{ grant_type: "refresh_token", refresh_token: secret.refresh, client_id: clientId },
    ...(secret.clientSecret && { client_secret: secret.clientSecret }),
    scope: provider.scope,
  });
  if (!said) return "late";
  const passes = new Set(["temporarily_unavailable", "server_error", "slow_down"]);
  if (said.error) return passes.has(said.error) ? "late" : "over";
  return tokensOf(said, secret, now) ?? "late";
}

/** What an answer with tokens means; null when there are none in it. */
export function tokensOf(said: ProviderAnswer, before: MailboxSecret, now: string): Tokens | null {
  const refresh = said.refresh_token ?? before.refresh;
  if (!said.access_token || !refresh) return null;
  const { clientSecret } = before;
  return {
    secret: {
      ...(clientSecret && { clientSecret }),
      ...{ refresh, access: said.access_token, accessUntil: later(now, said.expires_in ?? 3_600) },
    },
    grantUntil: said.refresh_token_expires_in ? later(now, said.refresh_token_expires_in) : null,
  };
}

/** A moment so many seconds after another, both in UTC. */
export const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1_000).toISOString();
