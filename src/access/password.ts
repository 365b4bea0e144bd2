import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);
// OWASP's setting for argon2id: 46 MiB, one pass, one lane.
const cost = { memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 };

const hash = (password: string, nonce: Buffer) =>
  derive("argon2id", { message: Buffer.from(password.normalize("NFKC")), nonce, ...cost });

/** The stored form of a password: `argon2id$salt$tag`, base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  return `argon2id$${nonce.toString("base64url")}$${(await hash(password, nonce)).toString("base64url")}`;
}

/** Whether a password is the stored one. A missing one takes as long as a wrong one, so that time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, salt = "", tag = ""] = stored?.split("$") ?? [];
  const right = Buffer.from(tag, "base64url");
  const given = await hash(password, salt ? Buffer.from(salt, "base64url") : randomBytes(16));
  return right.length === given.length && timingSafeEqual(right, given);
}
