import type { ReadPage, Seen } from "./files/see-mail.ts";
import { openPool, type Pool } from "./parsing/pool.ts";
import { setAside } from "./set-aside.ts";
import type { Told } from "./tell.ts";
import type { Understood } from "./understand.ts";

let shared: Pool | undefined;
const pool = (): Pool => {
  shared ??= openPool();
  return shared;
};

/**
 * Reads a mail by its bytes in a process that may be killed for it, so that no mail can stop this one. A mail that no
 * process survives is not read at all: it is told by its head, and kept for a person. `envelopeFrom` is the SMTP sender.
 */
export async function understandMail(
  raw: Buffer,
  envelopeFrom?: string,
  by: Pool = pool(),
): Promise<Understood> {
  const answer = await by.ask(
    { ask: "understand", ...(envelopeFrom !== undefined && { envelopeFrom }) },
    raw,
  );
  return "said" in answer ? (answer.said as Understood) : setAside(raw, envelopeFrom);
}

/** Tells all of a mail, as `understandMail` reads it; null when no process survives it. */
export async function tellMail(raw: Buffer, by: Pool = pool()): Promise<Told | null> {
  const answer = await by.ask({ ask: "tell" }, raw);
  return "said" in answer ? (answer.said as Told) : null;
}

/** What a mail holds beside its words; null when no process survives it. */
export async function seenIn(raw: Buffer, by: Pool = pool()): Promise<Seen | null> {
  const answer = await by.ask({ ask: "see" }, raw);
  return "said" in answer ? (answer.said as Seen) : null;
}

/** A mail's page with what is allowed in it; null when it has none, or no process survives it. */
export async function cleanedPage(raw: Buffer, by: Pool = pool()): Promise<ReadPage | null> {
  const answer = await by.ask({ ask: "page" }, raw);
  return "said" in answer ? (answer.said as ReadPage | null) : null;
}

/** One file of a mail, decoded, by its place from 1; null when there is none. */
export async function fileIn(raw: Buffer, nth: number, by: Pool = pool()): Promise<Buffer | null> {
  const answer = await by.ask({ ask: "file", nth }, raw);
  const said = "said" in answer ? (answer.said as { base64: string } | null) : null;
  return said && Buffer.from(said.base64, "base64");
}
