import type { Lexicon } from "./lexicon.ts";

/** One step of a pattern: a word class, or the end of the sentence where allowed, or a gap of so many words. */
export type Step = { class: number; orEnd: boolean } | { gap: number };
/** Steps in order, each pattern searched from the class it begins with; `needs`: the classes that must all be there. */
export type Pattern = { first: number; steps: Step[]; needs: readonly number[] };

/** Reads a part of a signal, where steps are parted by "..", "..." or "+" and may hold phrases. */
export function part(text: string, words: Lexicon): Pattern {
  return made(text, text.split(/ (\.{2,3}|\+) /u), words);
}

/**
 * Reads a plain phrase, where every word is a step of its own, and "a|b" a step of two words. Alternatives of several words
 * stand in brackets: "(gave up|went home) today". Throws with a sentence where a line looks as if brackets were forgotten.
 */
export function phrase(text: string, words: Lexicon): Pattern {
  const items = text.match(/\([^)]*\)|[^\s()]+/gu) ?? [];
  if (seemsSplit(items))
    throw new Error(
      `The phrase "${text}" may be read in two ways: a space inside alternatives begins a new step. Put alternatives of several words in brackets, "(gave up|went home)", or write two lines.`,
    );
  return made(
    text,
    items.map((item) => item.replace(/^\(|\)$/gu, "")),
    words,
  );
}

/**
 * Alternatives of several words that no brackets hold leave their marks: one of them is empty, two steps in a row begin or
 * end with the same word ("gave up|gives up"), or a row of pairs stands between two single words ("a b|c d|e f").
 */
function seemsSplit(items: readonly string[]): boolean {
  const steps = items.map((item) => (/^[(.+]/u.test(item) ? [] : item.split("|")));
  const isOf = (place: number, length: number) => steps[place]?.length === length;
  const repeats = (place: number) => {
    const [one = [], next = []] = steps.slice(place, place + 2);
    const lengths = one.length * next.length;
    return (lengths === 2 || lengths === 4) && (one[0] === next[0] || one.at(-1) === next.at(-1));
  };
  const rowOfPairs = (place: number) => {
    let end = place;
    while (isOf(end, 2)) end += 1;
    return end > place + 1 && isOf(place - 1, 1) && isOf(end, 1);
  };
  return steps.some(
    (step, place) => (step.length > 1 && step.includes("")) || repeats(place) || rowOfPairs(place),
  );
}

function made(text: string, items: string[], words: Lexicon): Pattern {
  const [head, ...steps] = items.filter((item) => item !== "+").map((item) => step(item, words));
  if (!head || !("class" in head)) throw new Error(`The pattern "${text}" must start with a word.`);
  const needs = [head, ...steps].flatMap((one) => ("gap" in one || one.orEnd ? [] : [one.class]));
  return { first: head.class, steps, needs: [...new Set([head.class, ...needs])] };
}

function step(item: string, words: Lexicon): Step {
  if (item === "..") return { gap: 3 };
  if (item === "...") return { gap: 8 };
  const choices = item.split("|").filter((choice) => choice.trim() !== "$");
  return { class: words.classOf(choices.join("|")), orEnd: /(?:^|\|)\$/u.test(item) };
}
