import { createECDH, createHash } from "node:crypto";
import { askOnce } from "./ask-once.ts";
import type { Tried } from "./tried.ts";

export type PushDevice = { endpoint: string; p256dh: string; auth: string };

/** Alerts to browsers (RFC 8030, 8291, 8292). `gone`: the browser has taken its consent back, and the device is forgotten. */
export type Push = {
  publicKey: string;
  send: (
    device: PushDevice,
    words: { title: string; body: string; url: string },
  ) => Promise<Tried & { gone?: true }>;
};

/** The services that browsers name as their endpoint; a request leads nowhere else (no address of a house's own network). */
const services = [
  "fcm.googleapis.com",
  "updates.push.services.mozilla.com",
  "web.push.apple.com",
  ".push.apple.com",
  ".notify.windows.com",
];

/** May alerts be sent to this endpoint? `also`: hosts that a test or a closed network adds. */
export function isPushService(endpoint: string, also: readonly string[] = []): boolean {
  const url = URL.parse(endpoint);
  if (!url) return false;
  if (also.includes(url.host)) return true;
  const isKnown = services.some((one) =>
    one.startsWith(".") ? url.hostname.endsWith(one) : url.hostname === one,
  );
  return url.protocol === "https:" && url.port === "" && isKnown;
}

/** `secret`: 32 bytes of the installation; the key pair is made of it, so that there is no file to lose. */
export function openPush({
  secret,
  subject,
  also = [],
}: {
  secret: Buffer;
  subject: string;
  also?: string[];
}): Push {
  const { publicKey, privateKey } = keyPair(secret);
  return {
    publicKey,
    async send({ endpoint, p256dh, auth }, words) {
      if (!isPushService(endpoint, also))
        return { outcome: "failed", because: "unknown_service", again: false };
      const { default: webPush } = await import("web-push");
      const { headers, body } = webPush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        JSON.stringify(words),
        { vapidDetails: { subject, publicKey, privateKey }, TTL: 600, urgency: "high" },
      );
      const bytes = new Uint8Array(body ?? Buffer.alloc(0));
      const { status, ...tried } = await askOnce(endpoint, { headers: asText(headers), body: bytes });
      return { ...tried, ...((status === 404 || status === 410) && { gone: true }) };
    },
  };
}

const asText = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== "content-length")
      .map(([name, value]) => [name, String(value)]),
  );

/**
 * A private key is a number below the order of the curve; of 2³² secrets one is not, and is hashed once more. It has all of
 * its 32 bytes also where the first are zero, as in one secret of 256: OpenSSL gives those back without them.
 */
function keyPair(secret: Buffer): { publicKey: string; privateKey: string } {
  const curve = createECDH("prime256v1");
  try {
    curve.setPrivateKey(secret);
  } catch {
    return keyPair(createHash("sha256").update(secret).digest());
  }
  return {
    publicKey: curve.getPublicKey("base64url"),
    privateKey: secret.toString("base64url"),
  };
}
