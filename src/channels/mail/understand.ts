import { onOneLine } from "./addresses.ts";
import { type Automatic, automatic } from "./automatic.ts";
import { type DeliveryReport, deliveryReport } from "./delivery-report.ts";
import { header, headOf, messageIds, readHeaders } from "./headers.ts";
import { parse } from "./parse.ts";
import { replyToOf, type Sender, senderOf } from "./sender.ts";
import { trim } from "./trim.ts";
import { capped, visibleText } from "./visible-text.ts";

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

/** Reads a mail by its bytes alone. Never throws. `envelopeFrom` is the SMTP sender; without it, Return-Path stands in. */
export async function understand(raw: Buffer, envelopeFrom?: string): Promise<Understood> {
  const headers = readHeaders(raw);
  const parsed = await parse(raw);
  const sender = senderOf(headers);
  const replyTo = replyToOf(headers);
  const subject = onOneLine(parsed.subject);
  const answers = [
    ...new Set([
      ...messageIds(header(headers, "in-reply-to")),
      ...messageIds(header(headers, "references")).reverse(),
    ]),
  ];
  const found = automatic(headers, {
    sender,
    replyTo,
    subject,
    envelopeFrom: envelopeFrom ?? returnPath(header(headers, "return-path")),
    answers: answers.length > 0,
    text: parsed.text.trim() ? parsed.text : bodyOf(raw),
    parts: parsed.parts,
  });
  return {
    sender,
    replyTo,
    subject,
    text: parsed.readable
      ? capped(visibleText(parsed.text, subject)) || empty(parsed.files.length)
      : unreadable,
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
    quoted: capped(trim({ text: parsed.text }, subject).quoted),
  };
}

/** What stands below the head, as words: for mails whose parts are too broken to be found. */
const bodyOf = (raw: Buffer): string => {
  const start = headOf(raw).length;
  return raw.subarray(start, start + 512 * 1024).toString("utf8");
};

const unreadable =
  "[This mail could not be read automatically. The original is kept as it came: please open it and read it.]";

const empty = (files: number): string =>
  files > 0
    ? "[The mail has no words of its own. Its attachments are in the original mail, which is kept.]"
    : "[The mail has no words.]";

/** `<>` is the sender whom nobody may answer; no header at all says nothing. */
function returnPath(words: string): string | null {
  if (words === "") return null;
  return words.replaceAll(/[<>\s]/g, "");
}
