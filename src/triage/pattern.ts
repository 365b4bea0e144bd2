import type { Lexicon } from "./lexicon.ts";

/** One step of a pattern: a word class, a gap of at most so many words, or the end of the sentence. */
export type Step = { class: number } | { gap: number } | { end: true };
/** Steps in order; `text` is the pattern as written in the list. */
export type Pattern = { text: string; first: number; steps: Step[] };

/**
 * Reads a pattern: words parted by spaces, `a|b` either, `word*` a beginning, `@name` a class, `..` up to three
 * words between, `...` up to eight, `$` the end of the sentence.
 */
export function pattern(text: string, words: Lexicon): Pattern {
  const steps = text.split(" ").filter(Boolean).flatMap((item) => stepsOf(item, words));
  const [head, ...rest] = steps;
  if (!head || !("class" in head)) throw new Error(`The pattern "${text}" must start with a word.`);
  return { text, first: head.class, steps: rest };
}

function stepsOf(item: string, words: Lexicon): Step[] {
  if (item === "$") return [{ end: true }];
  if (item === "..") return [{ gap: 3 }];
  if (item === "...") return [{ gap: 8 }];
  if (/\p{Script=Han}{2,}/u.test(item) && !item.includes("|"))
    return [...item].map((sign) => ({ class: words.classOf(sign) }));
  return [{ class: words.classOf(item) }];
}
