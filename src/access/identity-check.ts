import { createHmac, timingSafeEqual } from "node:crypto";
import type { Place } from "../inquiry/place.ts";
import { digestOf } from "./token.ts";

/** How long a check works, in minutes, and how often its code may be tried. */
export const checkLasts = { minutes: 10, tries: 5 };

/**
 * The link's token (160 bits) and the code (six digits) of a check, which bears its letter's number. They are made of the
 * installation's secret when the letter leaves; nothing that opens anything is stored.
 */
export function checkOf(secret: Buffer, { district, school }: Place, letter: string) {
  const mac = (what: string) =>
    createHmac("sha256", secret).update(`identity ${what}|${district}|${school}|${letter}`).digest();
  const proof = mac("link").subarray(0, 20).toString("base64url");
  return {
    token: `${district}.${school}.${letter.replaceAll("-", "")}.${proof}`,
    code: String(mac("code").readUIntBE(0, 6) % 1_000_000).padStart(6, "0"),
  };
}

/** What is kept of a check. */
export function digestsOf(secret: Buffer, place: Place, letter: string): { token: string; code: string } {
  const { token, code } = checkOf(secret, place, letter);
  return { token: digestOf(token), code: codeDigest(secret, letter, code) };
}

const codeDigest = (secret: Buffer, letter: string, code: string): string =>
  createHmac("sha256", secret).update(`identity code digest|${letter}|${code}`).digest("hex");

/** Where a token is to be looked up; null when it is not one that we made. */
export function placeOfCheck(secret: Buffer, token: string): (Place & { letter: string }) | null {
  const match = /^(\d{1,9})\.(\d{1,9})\.([0-9a-f]{32})\.[A-Za-z0-9_-]{27}$/.exec(token);
  const [, d, s, hex = ""] = match ?? [];
  const place = { district: Number(d ?? 0), school: Number(s ?? 0) };
  const letter = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const right = Buffer.from(digestOf(checkOf(secret, place, letter).token));
  return timingSafeEqual(right, Buffer.from(digestOf(token))) && match ? { ...place, letter } : null;
}

/** Is this the code? In constant time; a check that is not there is compared all the same. */
export function isCode(
  secret: Buffer,
  kept: { letter: string; digest: string } | null,
  code: string,
): boolean {
  const given = Buffer.from(codeDigest(secret, kept?.letter ?? "", code));
  const right = Buffer.from(kept?.digest ?? "0".repeat(64));
  return right.length === given.length && timingSafeEqual(right, given) && kept !== null;
}

const [link, code] = ["{link}", "{code}"];
/** What stands in a check's letter until it leaves. */
export const standIns = { link, code };

/** The words of a check's letter as they leave. */
export function filledIn(words: string, secret: Buffer, place: Place, letter: string): string {
  const check = checkOf(secret, place, letter);
  return words.replaceAll(link, check.token).replaceAll(code, check.code);
}
