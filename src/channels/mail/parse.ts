import { createHash } from "node:crypto";
import { type Headers, header, headOf, readHeaders } from "./headers.ts";
import { pageLines } from "./page-lines.ts";
import { calendarWords } from "./parsing/calendar-words.ts";
import { charsetHint, readGuessed, readUtf7 } from "./parsing/guess-charset.ts";
import { mailDate } from "./parsing/mail-date.ts";
import { type Mailbox, mailboxes } from "./parsing/mailboxes.ts";
import { mended } from "./parsing/mended.ts";
import { type Protection, protectionOf } from "./parsing/protection.ts";
import { type Apart, type File, takeApart } from "./parsing/take-apart.ts";
import { withoutUuencoded } from "./parsing/uuencoded.ts";
import { readWinmail } from "./parsing/winmail.ts";
import { isWinmail, unsigned, wordsInFile, wordsInWinmail } from "./parsing/words-elsewhere.ts";

/** A file in a mail, as it is told; `text`: the words of a mail within the mail, or of an invitation. */
export type Attachment = Omit<File, "first" | "cid"> & { text?: string };

/** A mail's words and parts, decoded; `readable: false` when only its head could be read. */
export type Parsed = {
  readable: boolean;
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  /** ISO in UTC; null when the mail gives none that can be read. */
  date: string | null;
  text: string;
  /** The words stood in the page alone. */
  isPage: boolean;
  html: string | null;
  attachments: Attachment[];
  protection: Protection | null;
  /** Machine-readable parts of a report, as words. */
  parts: { type: string; words: string }[];
  files: string[];
};

const mostText = 1_000_000;
const mostHtml = 2_000_000;
const mostSubject = 1_000;
const mostFiles = 1_000;
const headings = /<(\/?)h[1-6]\b/gi;

/**
 * Decodes a mail. Whatever a parser cannot read is no reason to lose it: then the head alone is read. Belongs into the
 * process that may be killed (`parsing/child.ts`), for a mail may be made to keep a parser busy for ever.
 */
export async function parse(bytes: Buffer): Promise<Parsed> {
  const raw = mended(bytes);
  return (await decode(raw, 0).catch(() => null)) ?? (await headAlone(raw)) ?? nothing;
}

const nothing: Parsed = {
  ...{
    readable: false,
    from: [],
    to: [],
    cc: [],
    replyTo: [],
    subject: "",
    date: null,
    text: "",
    isPage: false,
    html: null,
  },
  ...{ attachments: [], protection: null, parts: [], files: [] },
};

async function headAlone(raw: Buffer): Promise<Parsed | null> {
  const head = Buffer.concat([headOf(raw).subarray(0, 64 * 1024), Buffer.from("\r\n\r\n")]);
  const found = await decode(head, 0).catch(() => null);
  const { from = [], to = [], cc = [], replyTo = [], subject = "", date = null } = found ?? {};
  return found && { ...nothing, from, to, cc, replyTo, subject, date };
}

async function decode(raw: Buffer, depth: number): Promise<Parsed> {
  const headers = readHeaders(raw);
  const hint = charsetHint(headOf(raw).toString("latin1"));
  const apart = await takeApart(raw, hint);
  const { text: written, files } = withoutUuencoded(await wordsOf(raw, headers, apart, hint));
  const whole = await withEmbedded(raw, hint, apart);
  const winmails = whole.filter(isWinmail).map(({ first }) => readWinmail(first));
  const packed = winmails.flatMap((one) => one.files);
  const signed = depth < 3 ? whole.map(unsigned).find((one) => one !== null) : null;
  const opened = signed ? await decode(mended(signed), depth + 1).catch(() => null) : null;
  const text =
    [written, wordsInWinmail(winmails), opened?.text, wordsInFile(whole, hint)].find((one) => one?.trim()) ??
    written;
  const isOpened = opened !== null && text === opened.text;
  const page = isOpened ? opened.html : apart.html;
  const all = [...whole, ...[...packed, ...files].map((file) => enclosed(file))].slice(0, mostFiles);
  const attachments: Attachment[] = [];
  for (const file of all) attachments.push(await told(file, depth));
  attachments.push(...(opened?.attachments ?? []));
  const subject = apart.headers.get("subject");
  return {
    // A page too deep or too long to turn into words, and no words beside it: a person reads it.
    readable: !(apart.isOnlyPage && text.trim() === ""),
    from: mailboxes(apart.headers, "from"),
    to: mailboxes(apart.headers, "to"),
    cc: mailboxes(apart.headers, "cc"),
    replyTo: mailboxes(apart.headers, "reply-to"),
    subject: (typeof subject === "string" ? subject : "")
      .replaceAll(/\s*[\r\n]\s*/g, " ")
      .replaceAll("\0", "")
      .slice(0, mostSubject)
      .toWellFormed(),
    date: mailDate(header(headers, "date")),
    text: text.slice(0, mostText).replaceAll("\0", "").toWellFormed(),
    isPage: isOpened ? opened.isPage : apart.html !== null && !apart.isWritten,
    html: page === null ? null : page.slice(0, mostHtml).toWellFormed(),
    attachments: attachments.slice(0, mostFiles),
    protection: opened
      ? "signed"
      : protectionOf(
          headers,
          text.slice(0, 100_000),
          all.map(({ type }) => type),
        ),
    parts: all
      .filter(({ type }) => /^(?:message\/|text\/rfc822-headers)/.test(type))
      .slice(0, 10)
      .map(({ type, first }) => ({ type, words: first.subarray(0, 512 * 1024).toString("utf8") })),
    files: all.flatMap(({ name }) => (name ? [name.slice(0, 255)] : [])).slice(0, 50),
  };
}

/** The words; of a page that has no words beside it, the page as words; of a mail without any part, its bytes. */
async function wordsOf(raw: Buffer, headers: Headers, apart: Apart, hint: string | null): Promise<string> {
  if (/charset="?(?:unicode-1-1-)?utf-7"?/i.test(header(headers, "content-type")))
    return readUtf7(apart.text);
  const isLong = (apart.html?.length ?? 0) > mostHtml;
  if (apart.isOnlyPage && !isLong && apart.text.trim() === "") {
    // Nested too deep for the parser: read without a tree.
    const words = pageLines(apart.html ?? "").map((line) => line.text);
    apart.isOnlyPage = words.length === 0;
    return words.join("\n");
  }
  if (
    apart.html?.trim() &&
    !apart.isWritten &&
    (apart.text.trim() === "" || apart.html.search(headings) >= 0)
  ) {
    // The parser leaves out a page that is no part of its own, and shouts its headings.
    const page = `Content-Type: text/html; charset=utf-8\r\n\r\n${apart.html.slice(0, mostHtml / 2).replaceAll(headings, "<$1div")}`;
    const again = await takeApart(Buffer.from(page), null);
    apart.isOnlyPage = again.isOnlyPage;
    return again.text;
  }
  if (apart.text.trim() !== "") return apart.text;
  const report = apart.files.filter(({ type }) => type === "message/delivery-status");
  if (report.length > 0)
    return report.map(({ first }) => first.toString("utf8").replaceAll("\r\n", "\n")).join("\n");
  // A boundary that never comes: everything stands where no part is.
  const isLost =
    apart.files.length === 0 && header(headers, "content-type").toLowerCase().startsWith("multipart/");
  return isLost
    ? readGuessed(raw.subarray(headOf(raw).length, mostText), hint)
        .replaceAll("\r\n", "\n")
        .trim()
    : apart.text;
}

/** All that is enclosed in a mail, with its bytes, and its page: for whoever opens one of them. In the order of `parse`. */
export async function enclosedIn(
  bytes: Buffer,
  depth = 0,
): Promise<{ files: File[]; html: string | null; headers: Headers }> {
  const raw = mended(bytes);
  const hint = charsetHint(headOf(raw).toString("latin1"));
  const apart = await takeApart(raw, hint, false, true);
  const whole = await withEmbedded(raw, hint, apart, true);
  const packed = whole.filter(isWinmail).flatMap(({ first }) => readWinmail(first).files);
  const loose = withoutUuencoded(apart.text).files;
  const signed = depth < 3 ? whole.map(unsigned).find((one) => one !== null) : null;
  const opened = signed ? await enclosedIn(signed, depth + 1).catch(() => null) : null;
  const page = apart.html ?? (apart.text.trim() === "" ? opened?.html : null);
  return {
    files: [
      ...whole,
      ...[...packed, ...loose].map((file) => enclosed(file, file.bytes.length)),
      ...(opened?.files ?? []),
    ].slice(0, mostFiles),
    html: page?.slice(0, mostHtml) ?? null,
    headers: readHeaders(raw),
  };
}

/** A mail within the mail whose words the parser has put among ours is still one of its files. */
async function withEmbedded(
  raw: Buffer,
  hint: string | null,
  apart: Apart & { embedded: number },
  keeps = false,
): Promise<File[]> {
  if (apart.embedded === 0) return apart.files;
  const whole = await takeApart(raw, hint, true, keeps);
  const missing = whole.files.filter(
    ({ type, sha256 }) => type === "message/rfc822" && !apart.files.some((file) => file.sha256 === sha256),
  );
  return [...apart.files, ...missing.slice(0, apart.embedded).map((file) => ({ ...file, inline: true }))];
}

/** A mail within the mail, three deep at most, is told with its words; an invitation with what it says. */
async function told({ first, cid: _, ...file }: File, depth: number): Promise<Attachment> {
  if (file.type === "text/calendar") return { ...file, text: calendarWords(first) };
  if (file.type !== "message/rfc822" || depth > 2 || first.length < file.size || file.size === 0) return file;
  const found = await decode(mended(first), depth + 1).catch(() => null);
  if (!found) return file;
  const [from] = found.from;
  const lines = [
    from && `From: ${from.name} <${from.address}>`,
    found.subject && `Subject: ${found.subject}`,
  ];
  return {
    ...file,
    text: `${lines.filter(Boolean).join("\n")}\n\n${found.text.trim()}`.trim().slice(0, 20_000),
  };
}

const enclosed = ({ name, bytes }: { name: string; bytes: Buffer }, kept = 1_024): File => ({
  ...{ name, type: "application/octet-stream", size: bytes.length, inline: false },
  sha256: createHash("sha256").update(bytes).digest("hex"),
  first: bytes.subarray(0, kept),
});
