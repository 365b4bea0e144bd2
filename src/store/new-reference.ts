import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a reference can be read out on the telephone. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference of eight letters and digits, such as K7QM-2WXD: 40 bits of chance, nothing that can be counted. */
export function newReference(): string {
  const letters = Array.from(randomBytes(8), (byte) => alphabet[byte & 31]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
