import { Transform } from "node:stream";
import { MailParser } from "mailparser";
import { charsetOfPage, isKnown, isSilent, isUtf8Anyway, readGuessed, readShifted } from "./guess-charset.ts";
import { withoutUuencoded } from "./uuencoded.ts";

type Found = {
  contentType?: string | false;
  messageNode?: boolean;
  disposition?: string | false;
  filename?: string | false;
  encoding?: string | false;
  headers: { hasHeader(name: string): boolean };
  parentNode?: { contentType?: string | false };
  getDecoder(): Transform;
};
/** What we touch of the parser's inside. The version is pinned; a test sees when this changes. */
type Inside = {
  createNode(found: Found): {
    isAttachment?: boolean;
    disposition?: string;
    charset?: string;
  };
  hasText: boolean;
  decoder: { decodeStream(charset: string): Transform };
};

/**
 * The parser, with faults mended from outside: words whose charset is not said or said wrongly are guessed instead of
 * being filled with question marks; a part whose type is none, or is one of words that it does not know, is words; what
 * stands in a digest is mails; words that are said to be base64 and are not are read as they stand. And it tells how
 * many mails stood inside the mail.
 */
export function guessingParser(options: object, hint: string | null) {
  const parser = new MailParser(options);
  const inside = parser as unknown as Inside;
  const create = inside.createNode.bind(parser);
  const decode = inside.decoder.decodeStream;
  let embedded = 0;
  inside.createNode = (found) => {
    found.contentType = typeOf(found);
    if (found.encoding === "base64" && /^text\/(?:plain|html)$/.test(found.contentType || ""))
      found.getDecoder = () => together(async (bytes) => outOfBase64(bytes));
    if (/^(?:x-)?uu(?:e|encode)$/.test(found.encoding || ""))
      found.getDecoder = () => together(async (bytes) => outOfUuencoded(bytes));
    const node = create(found);
    if (found.contentType === "message/rfc822" && found.messageNode) embedded++;
    // The parser reads UTF-8 and ASCII by itself, under whose names anything may come.
    if (!node.isAttachment && node.disposition === "inline" && isSilent(node.charset ?? ""))
      node.charset = ours;
    return node;
  };
  inside.decoder.decodeStream = (charset) =>
    together(async (bytes) => {
      if (charset === ours) return readGuessed(bytes, charsetOfPage(bytes) ?? hint);
      const shifted = readShifted(bytes, charset);
      if (shifted !== null) return shifted;
      if (isUtf8Anyway(bytes, charset)) return bytes.toString("utf8");
      const stream = decode(charset);
      stream.end(bytes);
      const words = Buffer.concat(await stream.map((some) => Buffer.from(some)).toArray()).toString("utf8");
      return words.includes("\uFFFD") && !isKnown(charset) ? readGuessed(bytes, hint) : words;
    });
  const toHtml = parser.textToHtml.bind(parser);
  let room = mostTextInPage;
  parser.textToHtml = (words) => {
    room -= words.length;
    return room < 0 ? "" : toHtml(words);
  };
  return { parser, embedded: () => embedded, hasText: () => inside.hasText };
}

/** Plain words beside a page are written into it, up to so many characters; all of them stand in the text. */
const mostTextInPage = 1_000_000;
const ours = "x-answerable-guess";

/** Waits for all of the bytes: only together they show what they are. */
function together(read: (bytes: Buffer) => Promise<string | Buffer>): Transform {
  const some: Buffer[] = [];
  return new Transform({
    transform(bytes: Buffer, _, done) {
      some.push(bytes);
      done();
    },
    flush(done) {
      read(Buffer.concat(some)).then((words) => done(null, Buffer.from(words as Buffer)), done);
    },
  });
}

const isWords = /^text\/(?:enriched|richtext|markdown|x-markdown|x-web-markdown|x-web-intelligent|unknown)$/;

/** A part's type as it is meant (RFC 2045, 5.2; RFC 2046, 4.1.4 and 5.1.5). */
function typeOf({
  contentType,
  filename,
  disposition,
  parentNode,
  headers,
}: Found): string | false | undefined {
  const above = parentNode?.contentType || "";
  if (above === "multipart/digest" && !headers.hasHeader("content-type")) return "message/rfc822";
  if (!contentType || filename || disposition === "attachment") return contentType;
  const isPlain =
    !contentType.includes("/") || (isWords.test(contentType) && above !== "multipart/alternative");
  return isPlain ? "text/plain" : contentType;
}

/** Base64 up to a line of plain words: lists write such a foot below it, and some programs say base64 of what is none. */
function outOfBase64(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const words = /^.*[^\s] +[^\s]+ +[^\s].*$/m.exec(text)?.index ?? text.length;
  const code = text.slice(0, words).replaceAll(/[^A-Za-z0-9+/=]/g, "");
  // Pieces that were encoded one by one each end with their own sign.
  const read = (code.match(/[^=]+=*/g) ?? []).map((piece) => Buffer.from(piece, "base64"));
  return Buffer.concat([...read, bytes.subarray(words)]);
}

/** A part that is said to be uuencoded, as programs sent files before MIME; as it stands where it is not. */
const outOfUuencoded = (bytes: Buffer): Buffer =>
  withoutUuencoded(bytes.toString("latin1").replaceAll("\r\n", "\n")).files[0]?.bytes ?? bytes;
