import { headOf } from "../headers.ts";
import { charsetHint, readGuessed } from "./guess-charset.ts";

/**
 * A mail with the faults mended that hide its head: a mark before the first letter, lines that end in carriage returns
 * alone, letters in a charset that is not said, which are put into UTF-8 line by line, and a mail that is cut off in the
 * head of a mail within it, for whose end the parser would wait for ever. Any other mail is itself.
 */
export function mended(bytes: Buffer): Buffer {
  const raw = isCutInHead(bytes) ? Buffer.concat([bytes, Buffer.from("\r\n\r\n")]) : bytes;
  const unmarked = raw.subarray(0, 3).equals(mark) ? raw.subarray(3) : raw;
  const lined = unmarked.includes("\r") && !unmarked.includes("\n") ? withLineEnds(unmarked) : unmarked;
  const head = headOf(lined);
  if (!/[\x80-\xff]/.test(head.toString("latin1")) || isUtf8(head)) return lined;
  const hint = charsetHint(head.toString("latin1"));
  const lines = head
    .toString("latin1")
    .split("\n")
    .map((line) => readGuessed(Buffer.from(line, "latin1"), hint));
  return Buffer.concat([Buffer.from(lines.join("\n")), lined.subarray(head.length)]);
}

/** After its last empty line stands the head of a mail, or words that speak of one: an empty line more harms neither. */
function isCutInHead(raw: Buffer): boolean {
  const end = Math.max(...["\n\n", "\n\r\n", "\r\r"].map((empty) => raw.lastIndexOf(empty)), 0);
  return /message\/rfc822/i.test(raw.subarray(end).toString("latin1"));
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

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
