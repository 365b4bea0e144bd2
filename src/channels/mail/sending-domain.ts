import { errorCode } from "../../store/error-code.ts";
import { recordOf, type Signing } from "./dkim.ts";

/** What of node:dns is needed; a test brings its own. */
export type Names = {
  resolveTxt: (name: string) => Promise<string[][]>;
  resolveMx: (name: string) => Promise<{ exchange: string; priority: number }[]>;
};
export type Finding = { well: boolean; says: string };

/** Null: the name servers did not answer, which says nothing about the domain. */
async function ask<T>(question: Promise<T>, none: T): Promise<T | null> {
  try {
    return await question;
  } catch (error) {
    const code = errorCode(error);
    return code === "ENODATA" || code === "ENOTFOUND" ? none : null;
  }
}

const unreachable: Finding = {
  well: true,
  says: "The name servers (DNS) do not answer from here, so that nothing could be said about the mail domain. Ask again later.",
};

/**
 * How the domain that our mail comes from stands in the names of the internet, in plain words, with the exact record
 * where one is missing: who may send for it (SPF), whose signature counts (DKIM), what happens to what has neither
 * (DMARC), and where its own mail goes (MX). Never throws.
 */
export async function lookUpDomain(
  domain: string,
  names: Names,
  { relay, signing }: { relay: string | undefined; signing: Signing | undefined },
): Promise<Finding[]> {
  const texts = async (name: string) =>
    (await ask(names.resolveTxt(name), []))?.map((parts) => parts.join("")) ?? null;
  const [own, dmarc, mx, key] = await Promise.all([
    texts(domain),
    firstOf(domain, texts),
    ask(names.resolveMx(domain), []),
    signing ? texts(recordOf(signing).name) : [],
  ]);
  if (!own || !dmarc || !mx || !key) return [unreachable];
  return [
    spf(domain, own, relay),
    ...(signing ? [dkim(signing, key)] : [unsigned(domain)]),
    dmarcFinding(domain, dmarc),
    mxFinding(domain, mx),
  ];
}

/** DMARC stands at the domain itself or at the one it belongs to (RFC 7489, 6.6.3), here the last two names. */
async function firstOf(domain: string, texts: (name: string) => Promise<string[] | null>) {
  const above = domain.split(".").slice(-2).join(".");
  const own = await texts(`_dmarc.${domain}`);
  return own && own.length === 0 && above !== domain ? texts(`_dmarc.${above}`) : own;
}

function spf(domain: string, own: string[], relay: string | undefined): Finding {
  const found = own.filter((text) => /^v=spf1(?:\s|$)/i.test(text));
  const record = `v=spf1 ${relay ? `a:${relay} ` : "mx "}-all`;
  if (found.length > 1)
    return {
      well: false,
      says: `${domain} has ${found.length} SPF records, which counts as none. Keep one of them.`,
    };
  if (!found[0])
    return {
      well: false,
      says: `Nothing says who may send mail for ${domain} (SPF). Add the TXT record  ${domain}  ${record}  or what your mail provider tells you instead of it.`,
    };
  return /[?+]all\b/i.test(found[0])
    ? { well: false, says: `The SPF record of ${domain} lets everybody send for it. End it with -all.` }
    : { well: true, says: `${domain} says who may send its mail (SPF).` };
}

function dkim(signing: Signing, found: string[]): Finding {
  const { name, text } = recordOf(signing);
  const published = (record: string) => /(?:^|;)\s*p=([^;]*)/i.exec(record)?.[1]?.replaceAll(/\s/g, "");
  const keys = found.map(published).filter((key) => key !== undefined);
  if (keys.some((key) => key === published(text)))
    return { well: true, says: `Mail is signed, and ${name} publishes the key (DKIM).` };
  return {
    well: false,
    says: `${keys.length > 0 ? `${name} publishes another key than the one that mail is signed with` : `Mail is signed, but ${name} publishes no key`} (DKIM). Add the TXT record  ${name}  ${text}`,
  };
}

const unsigned = (domain: string): Finding => ({
  well: true,
  says: `Answerable does not sign mail (DKIM): your relay should sign for ${domain}. If it does not, set DKIM_SELECTOR and DKIM_KEY_FILE.`,
});

function dmarcFinding(domain: string, found: string[]): Finding {
  const record = found.find((text) => /^v=DMARC1\b/i.test(text));
  if (!record)
    return {
      well: false,
      says: `Nothing says what happens to mail that only pretends to come from ${domain} (DMARC). Add the TXT record  _dmarc.${domain}  v=DMARC1; p=quarantine`,
    };
  return /\bp=none\b/i.test(record)
    ? {
        well: false,
        says: `Mail that only pretends to come from ${domain} is let through (DMARC, p=none). When your reports are clean, say p=quarantine.`,
      }
    : { well: true, says: `Mail that only pretends to come from ${domain} is set aside or refused (DMARC).` };
}

function mxFinding(domain: string, found: { exchange: string; priority: number }[]): Finding {
  const [first] = found.toSorted((a, b) => a.priority - b.priority);
  return first?.exchange
    ? { well: true, says: `Answers to ${domain} go to ${first.exchange} (MX).` }
    : {
        well: false,
        says: `Nothing says where answers to ${domain} go (MX): no parent's reply arrives. Add the MX record  ${domain}  10 your-mail-server.example.`,
      };
}
