import { headOf } from "../headers.ts";
import { charsetHint, readGuessed, readUtf7 } from "./guess-charset.ts";

/**
 * A mail with the faults mended that hide its head: a mark before the first letter, or all of it in UTF-16; lines that end
 * in carriage returns alone; empty lines above it; no line between it and the words, or no head at all; a space before a
 * colon (RFC 5322, 4.5); letters in a charset that is not said, which are put into UTF-8 line by line, or in UTF-7; and a
 * mail that is cut off in the head of a mail within it, for whose end the parser would wait for ever. Any other mail is
 * itself.
 */
export function mended(bytes: Buffer): Buffer {
  const unmarked = withoutMark(bytes);
  const raw = isCutInHead(unmarked) ? Buffer.concat([unmarked, Buffer.from("\r\n\r\n")]) : unmarked;
  const lined = withHead(raw.includes("\r") && !raw.includes("\n") ? withLineEnds(raw) : raw);
  const head = headOf(lined);
  const words = head.toString("latin1");
  const isPlain = !/[\x80-\xff]/.test(words) || isUtf8(head);
  if (isPlain && !spacedName.test(words) && !inUtf7.test(words)) return lined;
  const hint = charsetHint(words);
  const lines = words.split("\n").map((line) => {
    const read = Buffer.from(line, "latin1");
    const told = isPlain ? read.toString("utf8") : readGuessed(read, hint);
    return told.replace(spacedName, "$1:").replaceAll(everyInUtf7, outOfUtf7);
  });
  return Buffer.concat([Buffer.from(lines.join("\n")), lined.subarray(head.length)]);
}

const spacedName = /^([!-9;-~]{1,100})[ \t]{1,20}:/m;
const inUtf7 = /=\?(?:unicode-1-1-)?utf-7\?/i;
const everyInUtf7 = /=\?(?:unicode-1-1-)?utf-7(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,200})\?=/gi;

/** An encoded word (RFC 2047) in UTF-7, which no platform reads any more, as one in UTF-8. */
function outOfUtf7(_: string, way: string, code: string): string {
  const words =
    way.toLowerCase() === "b"
      ? Buffer.from(code, "base64").toString("latin1")
      : code
          .replaceAll("_", " ")
          .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `=?utf-8?B?${Buffer.from(readUtf7(words)).toString("base64")}?=`;
}

/** After its last empty line stands the head of a mail, or words that speak of one: an empty line more harms neither. */
function isCutInHead(raw: Buffer): boolean {
  const end = Math.max(...["\n\n", "\n\r\n", "\r\r"].map((empty) => raw.lastIndexOf(empty)), 0);
  return /message\/rfc822/i.test(raw.subarray(end).toString("latin1"));
}

function withoutMark(raw: Buffer): Buffer {
  if (raw.subarray(0, 3).equals(mark)) return raw.subarray(3);
  const [first, second] = raw;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff && "utf-16be";
  return wide ? Buffer.from(new TextDecoder(wide).decode(raw)) : raw;
}
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

const isField = (line: string): boolean => /^[!-9;-~]{1,100}[ \t]{0,20}:/.test(line);
const emptyAbove =
  /^(?:[ \t]{0,100}\r?\n){1,100}(?=(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|x-[\w-]{1,60}) ?:)/i;

/** Lets the head begin with the first line, and end where the first line stands that is none of its own. */
function withHead(raw: Buffer): Buffer {
  const above = emptyAbove.exec(raw.subarray(0, 16 * 1024).toString("latin1"))?.[0].length ?? 0;
  const mail = raw.subarray(above);
  const head = headOf(mail);
  const lines = head.toString("latin1").split("\n");
  if (lines[0]?.trim() === "") return mail;
  if (!lines.some(isField)) return Buffer.concat([Buffer.from("\r\n"), mail]);
  if (head.length < mail.length) return mail;
  // No empty line anywhere: the words begin with the first line that is neither a field nor the rest of one.
  const at = lines.findIndex(
    (line, n) => n > 0 && !isField(line) && !/^[ \t]/.test(line) && line.trim() !== "",
  );
  if (at < 0) return mail;
  const length = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return Buffer.concat([mail.subarray(0, length), Buffer.from("\r\n"), mail.subarray(length)]);
}

const withLineEnds = (raw: Buffer): Buffer =>
  Buffer.from(raw.toString("latin1").replaceAll("\r", "\r\n"), "latin1");

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
