import type { Headers } from "../headers.ts";
import { header } from "../headers.ts";

/** Whether a mail is signed, or locked with a key that we do not have. */
export type Protection = "signed" | "encrypted";

/** Reads it from the mail's own head (RFC 1847, 3156, 8551), and from the armour that stands in the words. */
export function protectionOf(headers: Headers, text: string): Protection | null {
  const type = header(headers, "content-type").slice(0, 2_000).toLowerCase();
  if (type.startsWith("multipart/encrypted") || type.includes("enveloped-data")) return "encrypted";
  if (/^application\/(?:x-)?pkcs7-mime/.test(type))
    return type.includes("signed-data") ? "signed" : "encrypted";
  if (text.includes("-----BEGIN PGP MESSAGE-----")) return "encrypted";
  if (type.startsWith("multipart/signed") || text.includes("-----BEGIN PGP SIGNED MESSAGE-----"))
    return "signed";
  return null;
}
