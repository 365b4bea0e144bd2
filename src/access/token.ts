import { createHash, randomBytes } from "node:crypto";

/** A random token of 256 bits that names its district and school, and the digest that we keep of it. */
export function newToken(district: number, school: number): { token: string; digest: string } {
  const token = `${district}.${school}.${randomBytes(32).toString("base64url")}`;
  return { token, digest: digestOf(token) };
}

/** What is kept of a token in its stead: SHA-256, in hexadecimal. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Where a token is to be looked up; null when it is not shaped like one. */
export function placeOf(token: string): { district: number; school: number } | null {
  const match = /^(\d{1,9})\.(\d{1,9})\.[A-Za-z0-9_-]{43}$/.exec(token);
  return match ? { district: Number(match[1]), school: Number(match[2]) } : null;
}
