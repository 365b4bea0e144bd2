import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import DKIM from "nodemailer/lib/dkim";

/** With what our mail is signed (RFC 6376): the same mail gives the same signature at every attempt. */
export type Signing = { domain: string; selector: string; privateKey: string; publicKey: KeyObject };

/** Reads the key of `DKIM_KEY_FILE`; a sentence instead when it is none that mail can be signed with. */
export function openSigning(domain: string, selector: string, file: string): Signing | { problem: string } {
  const says = (what: string) => ({ problem: `DKIM_KEY_FILE ${what}.` });
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return says("cannot be read; it should be a file with an RSA private key in PEM");
  }
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType !== "rsa" || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024)
      return says("should hold an RSA key of 2048 bits, as all mail servers understand");
    return { domain, selector, privateKey: text, publicKey: createPublicKey(key) };
  } catch {
    return says("should hold an RSA private key in PEM, without a password");
  }
}

/** The record that the sending domain has to publish for it. */
export const recordOf = ({
  domain,
  selector,
  publicKey,
}: Pick<Signing, "domain" | "selector" | "publicKey">) => ({
  name: `${selector}._domainkey.${domain}`,
  text: `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`,
});

/** A mail with its signature as the first header. Throws when it cannot be signed: an unsigned one does not leave. */
export async function signed(raw: Buffer, { domain, selector, privateKey }: Signing): Promise<Buffer> {
  const stream = new DKIM({ domainName: domain, keySelector: selector, privateKey }).sign(raw);
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  if (!/^dkim-signature:/i.test(bytes.subarray(0, 15).toString("latin1")))
    throw new Error("the mail was not signed");
  return bytes;
}
