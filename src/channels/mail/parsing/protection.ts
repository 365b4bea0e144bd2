import type { Headers } from "../headers.ts";
import { header } from "../headers.ts";

/** Whether a mail is signed, or locked with a key that we do not have. */
export type Protection = "signed" | "encrypted";

/**
 * Reads it from the mail's own head (RFC 1847, 3156, 8551), from the armour that stands in the words, and from the types of
 * its parts: lists and some servers put what was signed or locked into a part of something else.
 */
export function protectionOf(headers: Headers, text: string, parts: readonly string[]): Protection | null {
  const type = header(headers, "content-type").slice(0, 2_000).toLowerCase();
  if (type.startsWith("multipart/encrypted") || type.includes("enveloped-data")) return "encrypted";
  if (/^application\/(?:x-)?pkcs7-mime/.test(type))
    return type.includes("signed-data") ? "signed" : "encrypted";
  if (text.includes("-----BEGIN PGP MESSAGE-----") || parts.some((part) => locked.has(part)))
    return "encrypted";
  if (parts.some((part) => /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/.test(part)))
    return "signed";
  if (type.startsWith("multipart/signed") || text.includes("-----BEGIN PGP SIGNED MESSAGE-----"))
    return "signed";
  return null;
}

/** Of PGP, and of Microsoft 365, whose words stand behind a link. */
const locked = new Set(["application/pgp-encrypted", "application/x-microsoft-rpmsg-message"]);
