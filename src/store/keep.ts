import { createHash, randomBytes } from "node:crypto";
import type { Words } from "../inquiry/words.ts";
import { newId } from "./new-id.ts";

/** What the record holds of a text: without the salt, a guess at the text cannot be tested. */
export const digestOf = (words: string, salt: string): string =>
  createHash("sha256").update(salt).update("\0").update(words).digest("hex");

/** Readies what a person wrote for the record: an id, a salt of 256 bits and the salted digest. NUL, which PostgreSQL cannot hold, becomes U+FFFD. */
export function keep(text: string): Words {
  const words = text.replaceAll("\0", "\uFFFD").toWellFormed();
  const salt = randomBytes(32).toString("hex");
  return { words, salt, text: newId(), digest: digestOf(words, salt) };
}
