import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** Where a pattern was met: tokens from `start` up to, not including, `end`; `words` are the tokens that met it. */
export type Hit = { start: number; end: number; words: number[] };
/** For every token the classes that begin there: pairs of class and length. */
export type Reading = { class: number; length: number }[][];

/** Reads every token once: the classes of words and of phrases that begin at it. */
export function read(all: Token[], words: Lexicon): Reading {
  const meant = all.map(({ text }) => words.meant(text));
  return meant.map(({ word, classes }, at) => {
    const here = classes.map((number) => ({ class: number, length: 1 }));
    for (const { rest, class: number } of words.phrasesFrom(word))
      if (rest.every((wanted, step) => sameSentence(all, at, at + step + 1) && fits(wanted, meant[at + step + 1]?.word)))
        here.push({ class: number, length: rest.length + 1 });
    return here;
  });
}

/** Finds each pattern; at most `most` hits for one pattern, so that repetition cannot take memory without end. */
export function find(patterns: Pattern[], all: Token[], reading: Reading, most = 2000): Map<Pattern, Hit[]> {
  const byFirst = new Map<number, Pattern[]>();
  for (const one of patterns) byFirst.set(one.first, [...(byFirst.get(one.first) ?? []), one]);
  const found = new Map<Pattern, Hit[]>();
  for (const [start, here] of reading.entries())
    for (const { class: number, length } of here)
      for (const one of byFirst.get(number) ?? []) {
        const hits = found.get(one) ?? [];
        if (hits.length >= most) continue;
        const hit = follow(one, start, length, all, reading);
        if (!hit) continue;
        hits.push(hit);
        found.set(one, hits);
      }
  return found;
}

function follow(
  one: Pattern,
  start: number,
  length: number,
  all: Token[],
  reading: Reading,
): Hit | undefined {
  let ways = new Map([[start + length, span(start, length)]]);
  for (const step of one.steps) {
    const next = new Map<number, number[]>();
    for (const [at, words] of ways) {
      if ("gap" in step) {
        for (let over = 0; over <= step.gap && (over === 0 || sameSentence(all, start, at + over)); over += 1)
          if (!next.has(at + over)) next.set(at + over, words);
      } else if (sameSentence(all, start, at)) {
        for (const { class: number, length: long } of reading[at] ?? [])
          if (number === step.class && !next.has(at + long)) next.set(at + long, [...words, ...span(at, long)]);
      } else if (step.orEnd) next.set(at, words);
    }
    if (next.size === 0) return undefined;
    ways = next;
  }
  const end = Math.min(...ways.keys());
  return { start, end, words: ways.get(end) ?? [] };
}

function span(start: number, length: number): number[] {
  return Array.from({ length }, (_, over) => start + over);
}

function sameSentence(all: Token[], one: number, other: number): boolean {
  return all[one]?.sentence === all[other]?.sentence;
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : wanted === word;
}
