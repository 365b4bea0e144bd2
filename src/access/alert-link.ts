import { createHmac, timingSafeEqual } from "node:crypto";

/** Whom an alert's link belongs to, and what it is about. `person`: the nil id for a contact who is no staff. */
export type AlertLink = { district: number; school: number; inquiry: string; person: string };

export const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * The link in an alert: it lets one person say that they have one emergency, and nothing else. It needs no table: what it
 * says is signed, together with the emergency, so that it is void with it.
 */
export function alertLink(secret: Buffer, link: AlertLink, emergency: string): string {
  const said = bytesOf(link);
  return Buffer.concat([said, signed(secret, said, emergency)]).toString("base64url");
}

/** What a link claims; whether it is ours is asked with `isOurs`, once the emergency is known. Null of what is no link. */
export function readAlertLink(token: string): (AlertLink & { seal: Buffer }) | null {
  if (!/^[\w-]{75}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // What no number of ours can be is no link, before anything asks the database for it.
  if (bytes.readUInt32BE(0) > 0x7fffffff || bytes.readUInt32BE(4) > 0x7fffffff) return null;
  return {
    district: bytes.readUInt32BE(0),
    school: bytes.readUInt32BE(4),
    inquiry: idOf(bytes.subarray(8, 24)),
    person: idOf(bytes.subarray(24, 40)),
    seal: bytes.subarray(40),
  };
}

/** Whether a link that was read carries our own seal for this emergency. Compared in constant time. */
export const isOurs = (
  secret: Buffer,
  { seal, ...link }: AlertLink & { seal: Buffer },
  emergency: string,
): boolean => timingSafeEqual(seal, signed(secret, bytesOf(link), emergency));

function bytesOf({ district, school, inquiry, person }: AlertLink): Buffer {
  const place = Buffer.alloc(8);
  place.writeUInt32BE(district, 0);
  place.writeUInt32BE(school, 4);
  return Buffer.concat([place, Buffer.from((inquiry + person).replaceAll("-", ""), "hex")]);
}

const signed = (secret: Buffer, said: Buffer, emergency: string): Buffer =>
  createHmac("sha256", secret).update(said).update(emergency).digest().subarray(0, 16);

const idOf = (bytes: Buffer): string =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
