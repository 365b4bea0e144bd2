import { domainToASCII } from "node:url";

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-][a-z0-9!#$%&'*+/=?^_`{|}~.-]{0,99}$/i;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * A plain address as we write to one: no quotes, no comments, no second address hidden in it. Returns it with the
 * domain in lower case and in ASCII (RFC 5891), or null when it is not one. Narrower than RFC 5321 on purpose.
 */
export function plainAddress(text: string): string | null {
  const at = text.lastIndexOf("@");
  const name = text.slice(0, at);
  const domain = domainToASCII(text.slice(at + 1)).toLowerCase();
  const labels = domain.split(".");
  const right = at > 0 && domain.length <= 253 && labels.length > 1 && labels.every((one) => label.test(one));
  return right && local.test(name) && !name.includes("..") ? `${name}@${domain}` : null;
}

/** Do two addresses reach the same person? Case does not matter; nothing else is guessed. */
export const sameAddress = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Reads `<slug>[+tag]@<our domain>`; null when the domain is not ours. */
export function ourAddress(address: string, mailDomain: string): { slug: string; tag: string } | null {
  const at = address.lastIndexOf("@");
  if (at < 1 || address.slice(at + 1).toLowerCase() !== mailDomain.toLowerCase()) return null;
  const name = address.slice(0, at).toLowerCase();
  const plus = name.indexOf("+");
  return plus < 0 ? { slug: name, tag: "" } : { slug: name.slice(0, plus), tag: name.slice(plus + 1) };
}

/** A header's words on one line: whatever would end the line, or is no letter, becomes a space. */
export const onOneLine = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
