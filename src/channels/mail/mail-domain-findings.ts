import { Resolver } from "node:dns/promises";
import type { Config } from "../../config.ts";
import { openSigning } from "./dkim.ts";
import { type Finding, lookUpDomain, type Names } from "./sending-domain.ts";

/** What the names of the internet say about the domain that our mail comes from, asked for a few seconds at the most. */
export async function mailDomainFindings(
  { mailDomain, smtpUrl, dkim }: Pick<Config, "mailDomain" | "smtpUrl" | "dkim">,
  names: Names = new Resolver({ timeout: 2_000, tries: 2 }),
): Promise<Finding[]> {
  const signing = dkim && openSigning(dkim.domain, dkim.selector, dkim.keyFile);
  if (signing && "problem" in signing) return [{ well: false, says: signing.problem }];
  const relay = smtpUrl && new URL(smtpUrl).hostname.replaceAll(/[[\]]/g, "");
  return lookUpDomain(mailDomain, names, { relay: relay || undefined, signing });
}
