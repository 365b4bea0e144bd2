import { headOf } from "../headers.ts";
import { readGuessed } from "./guess-charset.ts";

/** A mail whose head holds letters that are no UTF-8, line by line in UTF-8; any other mail is itself. */
export function repairHead(raw: Buffer, hint: string | null): Buffer {
  const head = headOf(raw);
  if (!/[\x80-\xff]/.test(head.toString("latin1")) || isUtf8(head)) return raw;
  const lines = head
    .toString("latin1")
    .split("\n")
    .map((line) => readGuessed(Buffer.from(line, "latin1"), hint));
  return Buffer.concat([Buffer.from(lines.join("\n")), raw.subarray(head.length)]);
}

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
