import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a reference can be read out on the telephone. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A reference of eight letters and digits, such as K7QM-2WXD: 40 bits of chance, nothing that can be counted. Never with
 * XX in it: a letter that bears “XXXX-2WXD” reads as if something had been left to fill in, and is stopped for it.
 */
export function newReference(chance: (size: number) => Uint8Array = randomBytes): string {
  const letters = Array.from(chance(8), (byte) => alphabet[byte & 31]).join("");
  return letters.includes("XX") ? newReference(chance) : `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
