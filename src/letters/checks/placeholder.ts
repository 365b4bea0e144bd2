import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check } from "./letter.ts";

const patterns = [
  /\{\{[^{}\n]{0,80}\}\}|\{[A-Za-z_. ]{2,40}\}|<<[^<>\n]{0,60}>>|%[A-Z_]{3,30}%|\$\{[^{}\n]{0,60}\}/g,
  /\[[\p{L}][\p{L} _'/.-]{1,50}\]|<[A-Za-z][A-Za-z _'-]{1,40}>(?!\S*<\/)/gu,
  /(?<![\p{L}\p{N}])(TBD|TBC|TBA|TODO|FIXME|XX+|xxx+|N\/A|\?\?+|_{3,20}|\.{5,10}|#{3,10})(?![\p{L}\p{N}])/gu,
  inLines(
    String.raw`
    \blorem\b|\bipsum\b|
    \b(insert|enter|add) (name|date|time|child|student|parent|teacher|text|details?|here|reason)\b|
    \b(parent|student|child|teacher|guardian|staff)['s]* name here\b|\byour name here\b|
    \bdelete as (appropriate|needed)\b
  `,
    "gi",
  ),
];

/** C18. Nothing that was meant to be filled in leaves unfilled. */
export const placeholder: Check = ({ text }) => {
  const findings: Finding[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      if (findings.length === 8) return findings;
      findings.push(
        finding("C18", `“${match[0]}” still waits to be filled in.`, "Fill it in or take it out.", {
          at: [match.index, match.index + match[0].length],
        }),
      );
    }
  return findings;
};
