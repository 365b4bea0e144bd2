/**
 * What our own look at a mail found (RFC 6376, 7208, 7489, 8617), by the names of RFC 8601. Only `dmarc` with the domain
 * that it is about, `from`, says anything about From; the others are kept for who wants to know why.
 */
export type OwnCheck = {
  spf: string;
  dkim: { domain: string; result: string }[];
  dmarc: string;
  from: string | null;
  /** A mailing list's account of what it saw: told, never believed. */
  arc: string;
};
