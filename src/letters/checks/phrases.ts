import type { Finding } from "./about.ts";
import { type CheckCode, finding } from "./codes.ts";
import type { Letter } from "./letter.ts";

/** Words that should not stand in a letter, per language: English always counts, whatever the letter is in. */
export type Phrases = Record<string, RegExp[]>;

/** A finding for each place where one of the phrases stands; the first eight. `says` is given the words found. */
export function findPhrases(
  letter: Letter,
  code: CheckCode,
  phrases: Phrases,
  says: (words: string) => string,
  instead: string,
): Finding[] {
  const patterns = [
    ...(phrases.en ?? []),
    ...(letter.language === "en" ? [] : (phrases[letter.language] ?? [])),
  ];
  const findings: Finding[] = [];
  const taken: [number, number][] = [];
  for (const { text, start } of letter.sentences)
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        const at: [number, number] = [start + match.index, start + match.index + match[0].length];
        if (findings.length >= 8 || taken.some(([from, to]) => at[0] < to && at[1] > from)) continue;
        taken.push(at);
        findings.push(finding(code, says(match[0]), instead, { at }));
      }
  return findings;
}
