import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/**
 * Seals a secret with AES-256-GCM: what lies in the database is worth nothing without the key, which lies in a file beside
 * it. `about` names where it belongs; put anywhere else it does not open.
 */
export function sealSecret(key: Buffer, secret: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`;
}

/** What was sealed; null when the key is another one, or somebody changed it. */
export function openSecret(key: Buffer, sealed: string, about: string): string | null {
  const [kind, code = ""] = sealed.split(".");
  const bytes = Buffer.from(code, "base64url");
  if (kind !== "1" || bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
