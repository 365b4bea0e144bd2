import { createHmac, timingSafeEqual } from "node:crypto";

/** Which inquiry and which recipient a reply address was made for. */
export type ReplyAddress = { reference: string; proof: string };

/**
 * The address that a reply comes back to: `oak-hill+k7qm2wxd.<proof>@domain`. The proof (130 bits) binds inquiry and
 * recipient, so the address works only for mail from the person it was given to.
 */
export const replyAddress = (
  secret: Buffer,
  of: { slug: string; reference: string; inquiry: string; recipient: string; domain: string },
): string =>
  `${of.slug}+${of.reference.replace("-", "").toLowerCase()}.${proofFor(secret, of.inquiry, of.recipient)}@${of.domain}`;

/** Reads the part after the plus; null when it is not one of ours by shape. */
export function parseReplyTag(tag: string): ReplyAddress | null {
  const match = /^([0-9a-z]{4})([0-9a-z]{4})\.([0-9a-v]{26})$/.exec(tag.toLowerCase());
  return match ? { reference: `${match[1]}-${match[2]}`.toUpperCase(), proof: match[3] ?? "" } : null;
}

/** Was this address made for this inquiry and given to this sender? In constant time. */
export function isFor(secret: Buffer, inquiry: string, sender: string, proof: string): boolean {
  const right = Buffer.from(proofFor(secret, inquiry, sender));
  const given = Buffer.from(proof);
  return right.length === given.length && timingSafeEqual(right, given);
}

function proofFor(secret: Buffer, inquiry: string, recipient: string): string {
  const mac = createHmac("sha256", secret)
    .update(`reply|${inquiry}|${recipient.trim().toLowerCase()}`)
    .digest();
  // Base 32 in lower case: mail systems fold the case of local parts.
  let bits = 0n;
  for (const byte of mac.subarray(0, 17)) bits = (bits << 8n) | BigInt(byte);
  return (bits >> 6n).toString(32).padStart(26, "0");
}
