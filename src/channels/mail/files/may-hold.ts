import { header, headOf, readHeaders } from "../headers.ts";

/** May a mail hold something beside its words? One that is plain text alone, without a file in it as of old, does not. */
export function mayHold(raw: Buffer): boolean {
  const headers = readHeaders(headOf(raw));
  const type = header(headers, "content-type").trim().toLowerCase();
  const asks = ["disposition-notification-to", "return-receipt-to", "x-confirm-reading-to"];
  return (
    (type !== "" && !type.startsWith("text/plain")) ||
    asks.some((name) => headers.has(name)) ||
    raw.includes("\nbegin ") ||
    raw.includes("-----BEGIN PGP")
  );
}
