import type { Lexicon } from "./lexicon.ts";

/** One step of a pattern: a word class, or the end of the sentence where allowed, or a gap of so many words. */
export type Step = { class: number; orEnd: boolean } | { gap: number };
/** Steps in order, each pattern searched from the class it begins with. */
export type Pattern = { first: number; steps: Step[] };

/** Reads a part of a signal, where steps are parted by "..", "..." or "+" and may hold phrases. */
export function part(text: string, words: Lexicon): Pattern {
  return made(text, text.split(/ (\.{2,3}|\+) /u), words);
}

/** Reads a plain phrase, where every word is a step of its own. */
export function phrase(text: string, words: Lexicon): Pattern {
  return made(text, text.split(" ").filter(Boolean), words);
}

function made(text: string, items: string[], words: Lexicon): Pattern {
  const [head, ...steps] = items.filter((item) => item !== "+").map((item) => step(item, words));
  if (!head || !("class" in head)) throw new Error(`The pattern "${text}" must start with a word.`);
  return { first: head.class, steps };
}

function step(item: string, words: Lexicon): Step {
  if (item === "..") return { gap: 3 };
  if (item === "...") return { gap: 8 };
  const choices = item.split("|").filter((choice) => choice.trim() !== "$");
  return { class: words.classOf(choices.join("|")), orEnd: /(?:^|\|)\$/u.test(item) };
}
