import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { openSecret, sealSecret } from "../../../access/sealed-secret.ts";
import type { MailboxSecret } from "../mailbox-secret.ts";
import { askProvider } from "./ask-provider.ts";
import { addressOf, type Provider } from "./providers.ts";
import { later, type School, type Tokens, tokensOf } from "./tokens.ts";

/**
 * A sign-in that a person has begun. By device: they type a code at the provider's page, and we ask again and again. By
 * page: they go there and come back with a code of its own (RFC 7636: whoever steals that code can do nothing with it).
 */
const signing = z.discriminatedUnion("by", [
  z.object({
    by: z.literal("device"),
    deviceCode: z.string(),
    userCode: z.string(),
    at: z.string(),
    every: z.number(),
    nextAt: z.string(),
    until: z.string(),
  }),
  z.object({
    by: z.literal("page"),
    state: z.string(),
    verifier: z.string(),
    at: z.string(),
    until: z.string(),
  }),
  z.object({ by: z.literal("over"), because: z.enum(["late", "refused"]) }),
]);
export type Signing = z.output<typeof signing>;
type Place = { district: number; school: number; id: string };
const about = ({ district, school, id }: Place) => `signing:${district}:${school}:${id}`;

/** Seals a sign-in that was begun, with the data folder's key; it opens for this mailbox only. */
export const sealSigning = (key: Buffer, mailbox: Place, it: Signing): string =>
  sealSecret(key, JSON.stringify(it), about(mailbox));

/** Null where nothing is kept, it was sealed with another key, or it has not the shape of a sign-in. */
export function openSigning(key: Buffer, mailbox: Place, sealed: string | null): Signing | null {
  const opened = sealed && openSecret(key, sealed, about(mailbox));
  const read = opened ? signing.safeParse(JSON.parse(opened)) : null;
  return read?.success ? read.data : null;
}

/** Begins a sign-in; null when the provider could not be asked or does not know the school. `back`: where its page sends people to. */
export async function beginSigning(
  provider: Provider,
  { clientId, tenant, user }: School & { user: string },
  back: string,
  now: string,
): Promise<Signing | null> {
  if (provider.device) {
    const said = await askProvider(addressOf(provider.device, tenant), {
      client_id: clientId,
      scope: provider.scope,
    });
    const at = said?.verification_uri ?? said?.verification_url;
    if (!said?.device_code || !said.user_code || !at) return null;
    const every = said.interval ?? 5;
    return {
      ...{ by: "device", deviceCode: said.device_code, userCode: said.user_code, at, every },
      ...{ nextAt: later(now, every), until: later(now, said.expires_in ?? 900) },
    };
  }
  const [state, verifier] = [randomBytes(24).toString("base64url"), randomBytes(48).toString("base64url")];
  const at = new URL(addressOf(provider.authorize, tenant));
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  for (const [name, value] of Object.entries({
    ...{ response_type: "code", client_id: clientId, redirect_uri: back, scope: provider.scope, state },
    ...{ code_challenge: challenge, code_challenge_method: "S256" },
    // Without these two Google gives a token that nobody can renew.
    ...{ access_type: "offline", prompt: "consent", login_hint: user },
  }))
    at.searchParams.set(name, value);
  return { by: "page", state, verifier, at: at.href, until: later(now, 900) };
}

/** Asks whether the person has typed the code: their tokens, the sign-in as it goes on, or that it is over. */
export async function askDevice(
  provider: Provider,
  { clientId, tenant }: School,
  it: Extract<Signing, { by: "device" }>,
  secret: MailboxSecret,
  now: string,
): Promise<Tokens | Signing> {
  if (now > it.until) return { by: "over", because: "late" };
  const said = await askProvider(addressOf(provider.token, tenant), {
    grant_type: "urn:ietf:params:oauth:grant-type:device_code",
    ...{ device_code: it.deviceCode, client_id: clientId },
    ...(secret.clientSecret && { client_secret: secret.clientSecret }),
  });
  const tokens = said && tokensOf(said, secret, now);
  if (tokens) return tokens;
  const waits = !said || said.error === "authorization_pending" || said.error === "slow_down";
  if (!waits) return { by: "over", because: said.error === "expired_token" ? "late" : "refused" };
  const every = said?.error === "slow_down" ? it.every + 5 : it.every;
  return { ...it, every, nextAt: later(now, every) };
}

/** Takes the code with which a person came back from the provider's page; null when it is not theirs, too late, or refused. */
export async function takeCode(
  provider: Provider,
  { clientId, tenant }: School,
  it: Extract<Signing, { by: "page" }>,
  {
    state,
    code,
    back,
    secret,
    now,
  }: { state: string; code: string; back: string; secret: MailboxSecret; now: string },
): Promise<Tokens | null> {
  const [ours, theirs] = [Buffer.from(it.state), Buffer.from(state)];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs) || now > it.until) return null;
  const said = await askProvider(addressOf(provider.token, tenant), {
    ...{ grant_type: "authorization_code", code, redirect_uri: back, client_id: clientId },
    ...{ code_verifier: it.verifier, ...(secret.clientSecret && { client_secret: secret.clientSecret }) },
  });
  return said && tokensOf(said, secret, now);
}
