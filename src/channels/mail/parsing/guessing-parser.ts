import { Transform } from "node:stream";
import { MailParser } from "mailparser";
import { isKnown, isSilent, isUtf8Anyway, readGuessed } from "./guess-charset.ts";

/** What we touch of the parser's inside. The version is pinned; a test sees when this changes. */
type Inside = {
  createNode(data: { contentType?: string; messageNode?: boolean }): {
    isAttachment?: boolean;
    disposition?: string;
    charset?: string;
  };
  hasText: boolean;
  decoder: { decodeStream(charset: string): Transform };
};

/**
 * The parser, with two faults mended from outside: words whose charset is not said or said wrongly are guessed instead
 * of being filled with question marks, and it tells how many mails stood inside the mail.
 */
export function guessingParser(options: object, hint: string | null) {
  const parser = new MailParser(options);
  const inside = parser as unknown as Inside;
  const create = inside.createNode.bind(parser);
  const decode = inside.decoder.decodeStream;
  let embedded = 0;
  inside.createNode = (found) => {
    const node = create(found);
    if (found.contentType === "message/rfc822" && found.messageNode) embedded++;
    // The parser reads UTF-8 and ASCII by itself, under whose names anything may come.
    if (!node.isAttachment && node.disposition === "inline" && isSilent(node.charset ?? ""))
      node.charset = ours;
    return node;
  };
  inside.decoder.decodeStream = (charset) =>
    together(async (bytes) => {
      if (charset === ours) return readGuessed(bytes, hint);
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
function together(read: (bytes: Buffer) => Promise<string>): Transform {
  const some: Buffer[] = [];
  return new Transform({
    transform(bytes: Buffer, _, done) {
      some.push(bytes);
      done();
    },
    flush(done) {
      read(Buffer.concat(some)).then((words) => done(null, Buffer.from(words)), done);
    },
  });
}
