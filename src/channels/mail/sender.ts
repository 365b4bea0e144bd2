import { createRequire } from "node:module";
import type { parseAddressHeader } from "mailparser";
import { onOneLine, plainAddress } from "./addresses.ts";
import { type Headers, header } from "./headers.ts";

/** Who a mail says it is from. `sole`: it names exactly one plain address, in one way only. */
export type Sender = { address: string; name: string; sole: boolean };

/**
 * Reads From. Two From lines, two addresses, or an address spliced together by a comment name nobody for certain:
 * such a mail is never taken for somebody we know.
 */
export function senderOf(headers: Headers): Sender | null {
  const lines = headers.get("from") ?? [];
  const [first = ""] = lines;
  const found = read(first);
  const [one] = found;
  if (!one) return null;
  return { ...one, sole: lines.length === 1 && found.length === 1 && stands(first, one.address) };
}

/** Where a mail asks to be answered, when it says so plainly. */
export const replyToOf = (headers: Headers): Sender | null => {
  const found = read(header(headers, "reply-to"));
  return found[0] && found.length === 1 ? { ...found[0], sole: true } : null;
};

/** Read from its file when it is first asked for: a process that only hands mail on needs none of it. */
let parser: typeof parseAddressHeader | undefined;
const loaded = (): typeof parseAddressHeader =>
  (parser ??= createRequire(import.meta.url)("mailparser").parseAddressHeader);

/** For a process that has the parser loaded anyway, and may no longer read its file. */
export function readAddressesWith(its: typeof parseAddressHeader): void {
  parser = its;
}

function read(words: string): { address: string; name: string }[] {
  try {
    return loaded()(words.slice(0, 2000), { flatten: true, decodePunycode: false }).value.flatMap((one) => {
      const address = plainAddress(one.address ?? "");
      return address ? [{ address, name: onOneLine(one.name).slice(0, 200) }] : [];
    });
  } catch {
    return [];
  }
}

/** The address stands in the header as one piece, and nothing but its bracket and a comment comes after it. */
function stands(words: string, address: string): boolean {
  const at = words.toLowerCase().lastIndexOf(address.toLowerCase());
  if (at < 0) return false;
  const after = words.slice(at + address.length).trimEnd();
  const bracket = words[at - 1] === "<";
  if (bracket ? !after.startsWith(">") : at > 0 && !" \t".includes(words[at - 1] ?? "")) return false;
  const rest = bracket ? after.slice(1) : after;
  return rest === "" || /^\s{1,20}\([^()<>@]{0,200}\)$/.test(rest);
}
