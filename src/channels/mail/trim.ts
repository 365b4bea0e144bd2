import { pageLines } from "./page-lines.ts";
import { type Line, type Trimmed, trimLines } from "./trim-lines.ts";

const forwarded = /^\s*(?:fwd?|wg|rv|tr|enc|i|doorst|vs|vb|pd|fs|转发|轉寄|إعادة توجيه)\s*[:：]/i;

/**
 * What the writer wrote now, and beside it what is quoted and what programs added: together every word of the mail. In
 * doubt a line is visible. `html` is read as words first. Linear in the length, whatever stands there.
 */
export function trim(mail: { text: string } | { html: string }, subject = ""): Trimmed {
  const lines = "html" in mail ? pageLines(mail.html) : linesOf(mail.text);
  return trimLines(lines, forwarded.test(subject.slice(0, 40)));
}

const linesOf = (text: string): Line[] =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replaceAll(/\n{100,}/g, "\n".repeat(100))
    .split("\n")
    .map((line) => ({ text: line }));
