import type { Headers } from "mailparser";

/** One address as a mail writes it, with the name before it; either may be empty. */
export type Mailbox = { address: string; name: string };

type Found = { address?: string; name?: string; group?: Found[] };

const most = 2_000;

/**
 * The addresses of one header, groups opened; at most two thousand. Where a program has written a name with its address
 * in code, the two are parted, and stand behind those that were plain.
 */
export function mailboxes(headers: Headers, name: string): Mailbox[] {
  const lines = [headers.get(name) ?? []].flat() as { value?: Found[] }[];
  const all: Mailbox[] = [];
  const add = (found: Found) => {
    if (all.length >= most) return;
    if (found.group) for (const one of found.group) add(one);
    else if (found.address || found.name) all.push(cleaned(found));
  };
  for (const { value } of lines) for (const one of value ?? []) add(one);
  const isPlain = ({ address }: Mailbox) => address !== "";
  return [...all.filter(isPlain), ...all.filter((one) => !isPlain(one)).map(parted)];
}

const cleaned = ({ address = "", name = "" }: Found): Mailbox => ({
  address: address
    .slice(0, 1_000)
    .replace(/^mailto:/i, "")
    .replace(/\.{1,9}$/, ""),
  name: name.slice(0, 1_000).toWellFormed(),
});

function parted({ address, name }: Mailbox): Mailbox {
  const [, words, inside] = /^"?([^"<>]*)"?\s?<([^<>@\s]+@[^<>@\s]+)>$/.exec(name) ?? [];
  return inside ? { address: inside, name: (words ?? "").trim() } : { address, name };
}
