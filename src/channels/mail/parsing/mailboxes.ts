import type { Headers } from "mailparser";

/** One address as a mail writes it, with the name before it; either may be empty. */
export type Mailbox = { address: string; name: string };

type Found = { address?: string; name?: string; group?: Found[] };

const most = 2_000;

/** The addresses of one header, groups opened; at most two thousand. */
export function mailboxes(headers: Headers, name: string): Mailbox[] {
  const lines = [headers.get(name) ?? []].flat() as { value?: Found[] }[];
  const all: Mailbox[] = [];
  const add = (found: Found) => {
    if (all.length >= most) return;
    if (found.group) for (const one of found.group) add(one);
    else if (found.address || found.name)
      all.push({ address: (found.address ?? "").slice(0, 1_000), name: (found.name ?? "").slice(0, 1_000) });
  };
  for (const { value } of lines) for (const one of value ?? []) add(one);
  return all;
}
