import { authenticate, type DNSResolver } from "mailauth";
import type { OwnCheck } from "../../../store/own-check.ts";
import { readHeaders } from "../headers.ts";

/** Who handed a mail over: the address of the connection, what it called itself, and the SMTP sender. */
export type Handed = { ip: string; helo: string; envelopeFrom: string };

/** No honest mail bears more; each is a question to somebody's name server. */
const mostSignatures = 12;

/** Checks SPF, DKIM, DMARC and ARC of a mail's bytes; asks `resolver` for names and nobody else. */
export async function checkMail(
  raw: Buffer,
  { ip, helo, envelopeFrom }: Handed,
  { mta, resolver }: { mta: string; resolver: DNSResolver },
): Promise<OwnCheck> {
  const headers = readHeaders(raw);
  const signatures = ["dkim-signature", "arc-message-signature"].map(
    (name) => headers.get(name)?.length ?? 0,
  );
  if (signatures.some((n) => n > mostSignatures))
    return { spf: "none", dkim: [], dmarc: "permerror", from: null, arc: "none" };
  const found = await authenticate(raw, {
    ...{ ip, helo, mta, resolver, sender: envelopeFrom },
    disableBimi: true,
    // A signature by SHA-1 is no proof (RFC 8301).
    rejectRsaSha1: true,
  });
  const dmarc = found.dmarc || null;
  return {
    spf: (found.spf || null)?.status.result ?? "none",
    dkim: (found.dkim?.results ?? []).slice(0, mostSignatures).map(({ signingDomain, status }) => ({
      domain: String(signingDomain ?? "").toLowerCase(),
      result: status.result,
    })),
    dmarc: dmarc?.status.result ?? "none",
    from: String(dmarc?.status.header?.from ?? "").toLowerCase() || null,
    arc: (found.arc || null)?.status.result ?? "none",
  };
}
