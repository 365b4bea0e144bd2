import { finding } from "./codes.ts";
import type { Check, Letter } from "./letter.ts";

/** The syllables of an English word, by its groups of vowels. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length <= 3) return 1;
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? "")
    .replace(/^y/, "")
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

const calendar =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|june|july|august|september|october|november|december)$/i;
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && !calendar.test(word);

/** Flesch-Kincaid grade of the body; a long name weighs as little as a short one, addresses nothing. Null for fewer than 20 words. */
export function readingGrade({ sentences }: Pick<Letter, "sentences">): number | null {
  let words = 0;
  let beats = 0;
  let count = 0;
  for (const { text } of sentences) {
    const plain = text.replace(/\S{0,80}@\S{0,80}|https?:\S{0,200}/g, " ");
    const all = plain.match(/[\p{L}][\p{L}'-]*|\d[\d,.:]*/gu) ?? [];
    if (!all.length) continue;
    count++;
    words += all.length;
    for (const [i, word] of all.entries()) beats += i > 0 && isName(word) ? 1 : syllables(word);
  }
  if (words < 20 || !count) return null;
  return 0.39 * (words / count) + 11.8 * (beats / words) - 15.59;
}

/** C13. Grade 8.9 and below reads easily; English only, where the formula holds. */
export const readingLevel: Check = (letter) => {
  if (letter.language !== "en" || letter.about.type === "emergency") return [];
  const grade = readingGrade(letter);
  if (grade === null || grade <= 8.9) return [];
  return [
    finding(
      "C13",
      `The letter reads at school grade ${grade.toFixed(0)}; many parents will find it hard.`,
      "Use shorter sentences and everyday words: one thought a sentence, 20 words at most.",
    ),
  ];
};
