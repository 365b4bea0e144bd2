import { simpleParser } from "mailparser";
import { headOf } from "./headers.ts";

/** A mail's words and parts, decoded; `readable: false` when only its head could be read. */
export type Parsed = {
  readable: boolean;
  subject: string;
  text: string;
  /** Machine-readable parts of a report, as words. */
  parts: { type: string; words: string }[];
  files: string[];
};

const patience = 10_000;
const mostHtml = 2_000_000;
const mostSubject = 1_000;

/** Decodes a mail. Whatever a parser cannot read, or not in ten seconds, is no reason to lose it: then the head alone is read. */
export async function parse(raw: Buffer): Promise<Parsed> {
  const whole = await parseWithin(raw);
  if (whole) return whole;
  const head = await parseWithin(
    Buffer.concat([headOf(raw).subarray(0, 64 * 1024), Buffer.from("\r\n\r\n")]),
  );
  return { readable: false, subject: head?.subject ?? "", text: "", parts: [], files: [] };
}

async function parseWithin(raw: Buffer): Promise<Parsed | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  try {
    return await Promise.race([decode(raw), tooLong]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function decode(raw: Buffer): Promise<Parsed> {
  const mail = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: mostHtml,
    checksumAlgo: false,
  });
  const text = mail.text ?? "";
  // A page too deep or too long to turn into words, and no words beside it: a person reads it.
  const readable = !(mail.textConversionError && text.trim() === "");
  return {
    readable,
    subject: (mail.subject ?? "").slice(0, mostSubject),
    text,
    parts: mail.attachments
      .filter(({ contentType }) => /^(?:message\/|text\/rfc822-headers)/.test(contentType))
      .slice(0, 10)
      .map(({ contentType, content }) => ({
        type: contentType,
        words: content.subarray(0, 512 * 1024).toString("utf8"),
      })),
    files: mail.attachments
      .flatMap(({ filename }) => (filename ? [filename.slice(0, 255)] : []))
      .slice(0, 50),
  };
}
