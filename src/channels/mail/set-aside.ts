import { onOneLine, plainAddress } from "./addresses.ts";
import { type Headers, header, messageIds, readHeaders } from "./headers.ts";
import type { Mailbox } from "./parsing/mailboxes.ts";
import type { Understood } from "./understand.ts";
import { unreadable } from "./unreadable.ts";

/**
 * A mail that no reader survives, by its head alone. Read here by the plainest means, for what stops a reader may stand
 * in the head: its sender is nobody for certain, and only what says plainly that a machine sent it is a machine's.
 */
export function setAside(raw: Buffer, envelopeFrom?: string): Understood {
  const { from, subject } = plainHead(raw);
  const headers = readHeaders(raw);
  const address = from && plainAddress(from.address);
  const answers = [...new Set(["in-reply-to", "references"].flatMap((name) => ids(headers, name)))];
  return {
    sender: address ? { address, name: from.name, sole: false } : null,
    ...{ replyTo: null, subject, text: unreadable, unreadable: true, files: [] },
    automatic: saysMachine(headers, envelopeFrom) ? { sort: "notification", sure: true } : null,
    ...{ report: null, messageId: ids(headers, "message-id")[0] ?? null, answers, listId: null, quoted: "" },
  };
}

/** Who a mail says it is from, and its subject, with the words that are written in code read in the common ways. */
export function plainHead(raw: Buffer): { from: Mailbox | null; subject: string } {
  const headers = readHeaders(raw);
  const words = header(headers, "from").slice(0, 1_000);
  const open = words.lastIndexOf("<");
  const address = (open < 0 ? words : words.slice(open + 1).replace(/>.*$/s, "")).trim();
  const name = open < 0 ? "" : decodeWords(words.slice(0, open)).replaceAll('"', "").trim();
  return {
    from: words ? { address, name: name.slice(0, 200) } : null,
    subject: decodeWords(header(headers, "subject").slice(0, 1_000)),
  };
}

const ids = (headers: Headers, name: string): string[] => messageIds(header(headers, name).slice(0, 30_000));

function saysMachine(headers: Headers, envelopeFrom?: string): boolean {
  const submitted = header(headers, "auto-submitted").slice(0, 100).toLowerCase();
  const type = header(headers, "content-type").slice(0, 100).toLowerCase();
  return (
    envelopeFrom === "" ||
    (submitted !== "" && !submitted.startsWith("no")) ||
    type.startsWith("multipart/report")
  );
}

/** Encoded words (RFC 2047) in the charsets that the platform knows; what is not read stays as it is. */
export const decodeWords = (words: string): string =>
  onOneLine(
    words
      .replaceAll(/\?=\s+=\?/g, "?==?")
      .replaceAll(
        /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bqBQ])\?([^?\s]{0,200})\?=/g,
        (whole, charset, way, code) => {
          const bytes = /b/i.test(way)
            ? Buffer.from(code, "base64")
            : Buffer.from(
                code
                  .replaceAll("_", " ")
                  .replaceAll(/=([0-9a-f]{2})/gi, (_: string, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  ),
                "latin1",
              );
          try {
            return new TextDecoder(charset).decode(bytes);
          } catch {
            return whole;
          }
        },
      ),
  );
