import { createHmac, timingSafeEqual } from "node:crypto";

/** The matter that a link opens for the governors' contact, until a moment (milliseconds of the epoch). */
export type GovernorsLink = { district: number; school: number; inquiry: string; until: number };

/**
 * The link of the governors' contact, who has no account: it opens one matter, for one contact, for a while. It needs no
 * table; what it says is signed together with who they are, so that it is void once somebody else is named.
 */
export function governorsLink(secret: Buffer, link: GovernorsLink, contact: string): string {
  const said = bytesOf(link);
  return Buffer.concat([said, signed(secret, said, contact)]).toString("base64url");
}

/** What a link claims; whether it is ours is asked with `isGovernors`. Null of what is no link. */
export function readGovernorsLink(token: string): (GovernorsLink & { seal: Buffer }) | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // What no number of ours can be is no link, before anything asks the database for it.
  if (bytes.readUInt32BE(0) > 0x7fffffff || bytes.readUInt32BE(4) > 0x7fffffff) return null;
  const hex = bytes.subarray(8, 24).toString("hex");
  return {
    district: bytes.readUInt32BE(0),
    school: bytes.readUInt32BE(4),
    inquiry: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    until: bytes.readUInt32BE(24) * 1_000,
    seal: bytes.subarray(28),
  };
}

/** Was it made by us, for this contact, and does it still hold at this moment (milliseconds)? */
export const isGovernors = (
  secret: Buffer,
  { seal, ...link }: GovernorsLink & { seal: Buffer },
  contact: string,
  now: number,
): boolean => now < link.until && timingSafeEqual(seal, signed(secret, bytesOf(link), contact));

function bytesOf({ district, school, inquiry, until }: GovernorsLink): Buffer {
  const bytes = Buffer.alloc(28);
  bytes.writeUInt32BE(district, 0);
  bytes.writeUInt32BE(school, 4);
  Buffer.from(inquiry.replaceAll("-", ""), "hex").copy(bytes, 8);
  bytes.writeUInt32BE(Math.floor(until / 1_000), 24);
  return bytes;
}

const signed = (secret: Buffer, said: Buffer, contact: string): Buffer =>
  createHmac("sha256", secret).update("governors").update(said).update(contact).digest().subarray(0, 20);
