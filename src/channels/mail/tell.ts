import { languages } from "../../triage/language.ts";
import { tokens } from "../../triage/tokens.ts";
import type { Returned } from "./delivery-report.ts";
import { readHeaders } from "./headers.ts";
import { type Kind, kindOf } from "./kind-of.ts";
import { type Attachment, parse } from "./parse.ts";
import type { Mailbox } from "./parsing/mailboxes.ts";
import { mended } from "./parsing/mended.ts";
import type { Protection } from "./parsing/protection.ts";
import { decodeWords } from "./set-aside.ts";
import { weigh } from "./understand.ts";

/** A mail told in whole, as `answerable ask mail` does; docs/mail.md says what each field means. */
export type Told = {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  date: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  text: string;
  visible: string;
  quoted: string;
  html: string | null;
  attachments: Attachment[];
  kind: Kind;
  bounce: Pick<Returned, "recipient" | "status" | "reason" | "permanent">[];
  language: string | null;
  protection: Protection | null;
  error: string | null;
};

/** Reads a mail by its bytes alone and tells all of it. Never throws. */
export async function readTold(raw: Buffer): Promise<Told> {
  const parsed = await parse(raw);
  const headers = readHeaders(mended(raw));
  const understood = weigh(raw, parsed);
  return {
    from: parsed.from[0] ?? null,
    ...{ to: parsed.to, cc: parsed.cc, replyTo: parsed.replyTo },
    ...{ subject: parsed.subject, date: parsed.date },
    messageId: anyIds(headers.get("message-id"))[0] ?? null,
    // Of a field that stands there twice the last one counts, as mailparser has it.
    inReplyTo: anyIds(headers.get("in-reply-to")?.slice(-1))[0] ?? null,
    references: [...new Set(anyIds(headers.get("references")))],
    text: parsed.text,
    visible: parsed.text.trim() === "" ? "" : understood.text,
    quoted: understood.quoted,
    ...{ html: parsed.html, attachments: parsed.attachments, kind: kindOf(understood.automatic) },
    bounce: (understood.report?.recipients ?? []).map(({ recipient, status, reason, permanent }) => ({
      ...{ recipient, status, reason, permanent },
    })),
    language: languageOf(understood.text.slice(0, 20_000)),
    protection: parsed.protection,
    error: parsed.readable ? null : "This mail could not be read automatically; only its head was read.",
  };
}

/**
 * Some programs write an id without its brackets, without an @, or with words beside it: here it is told as it was meant.
 * At most a hundred.
 */
function anyIds(fields: readonly string[] = []): string[] {
  const words = decodeWords(fields.join(" ").slice(0, 64 * 1024));
  const ids = words.match(/(?<=<)[^<>\s]+(?=>)|[^<>\s,]+@[^<>\s,]+/g) ?? words.split(/[\s<>]+/);
  return ids
    .filter((id) => id !== "" && id !== ",")
    .slice(0, 100)
    .map((id) => `<${id.slice(0, 998)}>`);
}

/** As the desk guesses it for an inquiry (`triage/language.ts`); null where too little tells. */
function languageOf(text: string): string | null {
  const { best } = languages(text, tokens([text]));
  return best === "und" || !/\p{L}/u.test(text) ? null : best;
}
