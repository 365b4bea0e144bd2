import { createHash } from "node:crypto";
import type { AttachmentStream, Headers, MailParser, MessageText } from "mailparser";
import { guessingParser } from "./guessing-parser.ts";

/** A file in a mail. `size` in bytes; `inline`: shown among the words, such as a picture in a signature. */
export type File = {
  name: string | null;
  type: string;
  size: number;
  sha256: string;
  inline: boolean;
  /** Its first bytes, for what has to look inside; all of them where that was asked. */
  first: Buffer;
  /** The name by which a page shows it. */
  cid?: string;
};

export type Apart = {
  headers: Headers;
  text: string;
  /** Some of the words stood there as plain text, not only as a page. */
  isWritten: boolean;
  html: string | null;
  /** The page could not be turned into words. */
  isOnlyPage: boolean;
  files: File[];
};

const piece = 64 * 1024;
/** What is looked into again, a mail or a packed one, is kept longer. */
const mostFirst = (type: string) => (/rfc822|ms-tnef|pkcs7-mime/.test(type) ? 8 * 1024 * 1024 : 512 * 1024);
const mostHtml = 2_000_000;

/**
 * Lets the parser take a mail apart. A picture of the page that has no bytes is no file: some senders' servers empty them. Files are measured and let go, so that a long mail needs little memory. `whole`:
 * a mail within the mail is one file. `keeps`: all bytes of its files, not only the first. Throws where the parser does:
 * a thousand parts, two megabytes of headers.
 */
export async function takeApart(
  raw: Buffer,
  hint: string | null,
  whole = false,
  keeps = false,
): Promise<Apart & { embedded: number }> {
  const { parser, embedded, hasText } = guessingParser(
    {
      keepDeliveryStatus: true,
      skipTextLinks: true,
      maxHtmlLengthToParse: mostHtml,
      checksumAlgo: false,
      ...(whole && { ignoreEmbedded: true }),
    },
    hint,
  );
  const measured: Promise<File>[] = [];
  let words: MessageText | null = null;
  const read = new Promise<void>((done, failed) => {
    parser.on("error", failed);
    parser.on("end", done);
    parser.on("data", (part: AttachmentStream | MessageText) => {
      if (part.type === "text") words = part;
      else {
        const file = measure(part, keeps);
        file.catch(failed);
        measured.push(file);
      }
    });
  });
  await Promise.all([read, feed(parser, raw)]);
  const files = await Promise.all(measured);
  const found = words as (MessageText & { textConversionError?: Error }) | null;
  const html = found?.html || null;
  return {
    headers: parser.headers || new Map(),
    text: found?.text || "",
    // Many programs write an empty text beside their page.
    isWritten: hasText() && (found?.text ?? "").trim() !== "",
    html,
    isOnlyPage: found?.textConversionError !== undefined,
    files: files
      .map((file) => ({ ...file, inline: isShown(file, file.cid, html) }))
      .filter(({ inline, size, type }) => !(inline && size === 0 && type.startsWith("image/"))),
    embedded: embedded(),
  };
}

/** In pieces, and no faster than the parser reads: what it has not read yet is not copied. */
async function feed(parser: MailParser, raw: Buffer): Promise<void> {
  for (let at = 0; at < raw.length; at += piece) {
    if (parser.destroyed || parser.errored) return;
    if (!parser.write(raw.subarray(at, at + piece))) await mayGoOn(parser);
  }
  parser.end();
}

const mayGoOn = (parser: MailParser): Promise<void> =>
  new Promise((on) => {
    const events = ["drain", "error", "close"] as const;
    const go = () => {
      for (const event of events) parser.off(event, go);
      on();
    };
    for (const event of events) parser.on(event, go);
  });

async function measure(part: AttachmentStream, keeps: boolean): Promise<File> {
  const hash = createHash("sha256");
  const first: Buffer[] = [];
  let size = 0;
  const type = part.contentType.slice(0, 255).toLowerCase();
  const most = keeps
    ? Number.POSITIVE_INFINITY
    : mostFirst(part.filename === "winmail.dat" ? "ms-tnef" : type);
  for await (const some of part.content as AsyncIterable<Buffer>) {
    hash.update(some);
    if (size < most) first.push(some.subarray(0, most - size));
    size += some.length;
  }
  part.release?.();
  return {
    name: part.filename?.slice(0, 1_000) || null,
    ...{ type, size, sha256: hash.digest("hex"), first: Buffer.concat(first) },
    inline: part.related === true || part.contentDisposition === "inline",
    ...(part.cid && { cid: part.cid }),
  };
}

/** A file is among the words when the page names it; without a page, a picture that says so of itself. */
const isShown = ({ type, inline }: File, cid: string | undefined, html: string | null): boolean =>
  html === null
    ? inline && type.startsWith("image/")
    : cid !== undefined && (html.includes(`cid:${cid}`) || html.includes(`cid:${encodeURI(cid)}`));
