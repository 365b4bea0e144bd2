import { ourAddress, plainAddress } from "../mail/addresses.ts";
import { header, readHeaders } from "../mail/headers.ts";
import { senderOf } from "../mail/sender.ts";

/** Nobody said who sent it; the empty sender would say that a machine did (RFC 5321). */
const unsaid = "unsaid";
/** Where servers write to whom a mail was delivered, the surest first. */
const deliveredIn = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to", "cc"];

/**
 * From whom and to whom a mail was sent that came without an envelope. To: one of our own addresses with a tag, which
 * says what it answers, goes before others; `fallback` stands where no address of ours is named.
 */
export function envelopeOf(
  raw: Buffer,
  { mailDomain, slug, fallback }: { mailDomain: string; slug: string; fallback: string },
): { from: string; to: string } {
  const headers = readHeaders(raw);
  const path = headers.has("return-path") ? header(headers, "return-path").replaceAll(/[<>\s]/g, "") : null;
  const from =
    path === ""
      ? ""
      : ((path && plainAddress(path)) ?? plainAddress(senderOf(headers)?.address ?? "") ?? unsaid);
  const named = deliveredIn
    .flatMap((name) => headers.get(name) ?? [])
    .flatMap((words) => words.slice(0, 4_000).match(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g) ?? [])
    .slice(0, 200)
    .filter((address) => ourAddress(address, mailDomain)?.slug === slug);
  return { from, to: named.find((address) => address.includes("+")) ?? named[0] ?? fallback };
}
