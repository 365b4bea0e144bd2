import { onOneLine } from "./addresses.ts";
import { type Automatic, automatic } from "./automatic.ts";
import { type DeliveryReport, deliveryReport } from "./delivery-report.ts";
import { header, headOf, messageIds, readHeaders } from "./headers.ts";
import { type Parsed, parse } from "./parse.ts";
import { mended } from "./parsing/mended.ts";
import { replyToOf, type Sender, senderOf } from "./sender.ts";
import { trim } from "./trim.ts";
import { unreadable } from "./unreadable.ts";
import { capped } from "./visible-text.ts";

/** What a mail says, before we look at who we know. */
export type Understood = {
  sender: Sender | null;
  replyTo: Sender | null;
  subject: string;
  /** What its writer wrote now; a sentence instead when there is nothing to read. */
  text: string;
  unreadable: boolean;
  files: string[];
  automatic: Automatic | null;
  report: DeliveryReport | null;
  messageId: string | null;
  /** The Message-IDs that it answers. */
  answers: string[];
  listId: string | null;
  /** What it quotes and what programs added to it; empty when there is nothing beside its own words. */
  quoted: string;
};

/**
 * Reads a mail by its bytes alone. Never throws, but may be made to think for ever: the server asks `understandMail`,
 * which lets another process do it. `envelopeFrom` is the SMTP sender; without it, Return-Path stands in.
 */
export const understand = async (raw: Buffer, envelopeFrom?: string): Promise<Understood> =>
  weigh(raw, await parse(raw), envelopeFrom);

/** What a mail that was decoded says. */
export function weigh(raw: Buffer, parsed: Parsed, envelopeFrom?: string): Understood {
  const headers = readHeaders(mended(raw));
  const sender = senderOf(headers);
  const replyTo = replyToOf(headers);
  const subject = onOneLine(parsed.subject);
  const answers = [
    ...new Set([
      ...messageIds(header(headers, "in-reply-to")),
      ...messageIds(header(headers, "references")).reverse(),
    ]),
  ];
  const shown = automatic(headers, {
    sender,
    replyTo,
    subject,
    envelopeFrom: envelopeFrom ?? returnPath(header(headers, "return-path")),
    answers: answers.length > 0,
    text: parsed.text.trim() ? parsed.text : bodyOf(raw),
    parts: parsed.parts,
  });
  const found = shown ?? (isPressed(raw, parsed) ? { sort: "auto_reply", sure: false } : null);
  // A page shows by its parts what is quoted in it; words only by their signs.
  const words = parsed.isPage && parsed.html !== null ? { html: parsed.html } : { text: parsed.text };
  const { visible, quoted } = trim(words, subject);
  return {
    sender,
    replyTo,
    subject,
    text: parsed.readable ? capped(visible.trim()) || wordless(parsed) : unreadable,
    unreadable: !parsed.readable,
    files: parsed.files,
    automatic: found,
    report:
      found?.sort === "bounce" || found?.sort === "delay"
        ? deliveryReport(parsed.parts, parsed.text, headers, bodyOf(raw))
        : null,
    messageId: messageIds(header(headers, "message-id"))[0] ?? null,
    answers,
    listId: headers.has("list-id")
      ? (/<([^<>]{1,255})>/.exec(header(headers, "list-id"))?.[1] ?? header(headers, "list-id"))
      : null,
    quoted: capped(quoted),
  };
}

/** An invitation that was answered by a press (RFC 5546, RFC 6047) and with no word. */
const isPressed = (raw: Buffer, { text, attachments }: Parsed): boolean =>
  text.trim() === "" &&
  attachments.length > 0 &&
  attachments.every(({ type }) => type === "text/calendar" || type === "application/ics") &&
  /^content-type:\s{1,4}text\/calendar;(?:[^\r\n]|\r?\n[ \t]){0,300}method="?reply\b/im.test(
    raw.subarray(0, 128 * 1024).toString("latin1"),
  );

/** What stands below the head, as words: for mails whose parts are too broken to be found. */
const bodyOf = (raw: Buffer): string => {
  const start = headOf(raw).length;
  return raw.subarray(start, start + 512 * 1024).toString("utf8");
};

/** What stands in place of words: of a mail that only hands another one on, that mail's. */
function wordless({ attachments, protection, files }: Parsed): string {
  if (protection === "encrypted")
    return "[The mail is encrypted, and we have no key to it. Please ask its writer to send it again without encryption.]";
  const handedOn = attachments.flatMap(({ text }) => text || [])[0];
  if (handedOn) return capped(handedOn);
  return files.length + attachments.length > 0
    ? "[The mail has no words of its own. Its attachments are in the original mail, which is kept.]"
    : "[The mail has no words.]";
}

/** `<>` is the sender whom nobody may answer; no header at all says nothing. */
function returnPath(words: string): string | null {
  if (words === "") return null;
  return words.replaceAll(/[<>\s]/g, "");
}
