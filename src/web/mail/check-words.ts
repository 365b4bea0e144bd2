import type { OwnCheck } from "../../store/own-check.ts";

/**
 * What our own look at a mail found, in sentences for the desk: who is behind it (SPF, DKIM, DMARC: RFC 7208, 6376, 7489),
 * and what a server that handed it on had sealed (ARC, RFC 8617), which is told and never believed. None where nobody
 * looked.
 */
export function checkWords(checked: OwnCheck | null | undefined): string[] {
  if (!checked) return [];
  const { spf, dkim, dmarc, from, arc } = checked;
  const signed = dkim.find(({ result }) => result === "pass") ?? dkim[0];
  const found = [
    `SPF ${resultWords(spf)}`,
    signed
      ? `DKIM by ${signed.domain || "an unnamed domain"} ${resultWords(signed.result)}`
      : "no DKIM signature",
    `DMARC ${resultWords(dmarc)}`,
  ].join(", ");
  const says =
    dmarc === "pass" && from
      ? `Our own check: it comes from ${from} (${found}).`
      : `Our own check does not show that it comes from where it says (${found}).`;
  return arc === "none" ? [says] : [says, arcWords(arc)];
}

function arcWords(arc: string): string {
  const handedOn = "A server that handed it on, such as a mailing list, sealed what it had found (ARC).";
  if (arc === "pass") return `${handedOn} The seal is genuine; what it says is not taken for proof.`;
  if (arc === "fail") return `${handedOn} The seal does not fit the mail.`;
  return `${handedOn} The seal could not be checked.`;
}

/** The results of RFC 8601, 2.7, as a person says them. */
function resultWords(result: string): string {
  switch (result) {
    case "pass":
      return "passed";
    case "none":
      return "says nothing";
    case "neutral":
      return "takes no side";
    case "fail":
    case "softfail":
      return "failed";
    default:
      return "could not be checked";
  }
}
