import { readAuthenticationResults } from "./authentication-results.ts";
import type { Headers } from "./headers.ts";
import type { Sender } from "./sender.ts";

/**
 * Does the school's own mail server vouch for the address in From? Only the topmost Authentication-Results counts, only
 * when it bears the server's name (RFC 8601, 5 and 7.1), and only a DMARC pass for exactly the domain of a From that
 * names one mailbox. Whatever stands below came with the mail: anybody may have written it. No name, no trust.
 */
export function isVouchedFor(headers: Headers, sender: Sender | null, server: string | undefined): boolean {
  const [topmost] = headers.get("authentication-results") ?? [];
  if (!server || !topmost || !sender?.sole) return false;
  const read = readAuthenticationResults(topmost);
  if (read?.server !== server.toLowerCase()) return false;
  const found = read.results.filter(({ method }) => method === "dmarc");
  const [dmarc] = found;
  if (!dmarc || found.length !== 1 || dmarc.result !== "pass") return false;
  const domain = sender.address.slice(sender.address.lastIndexOf("@") + 1).toLowerCase();
  return dmarc.properties.get("header.from") === domain;
}
