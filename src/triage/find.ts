import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** Where a pattern was met: tokens from `start` up to, not including, `end`. */
export type Hit = { start: number; end: number };
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
        const end = follow(one, start, length, all, reading);
        if (end === undefined) continue;
        hits.push({ start, end });
        found.set(one, hits);
      }
  return found;
}

function follow(one: Pattern, start: number, length: number, all: Token[], reading: Reading): number | undefined {
  let ends = new Set([start + length]);
  for (const step of one.steps) {
    const next = new Set<number>();
    for (const at of ends) {
      if ("gap" in step) {
        next.add(at);
        for (let over = 1; over <= step.gap && sameSentence(all, start, at + over); over += 1) next.add(at + over);
      } else if (sameSentence(all, start, at)) {
        for (const { class: number, length: long } of reading[at] ?? [])
          if (number === step.class) next.add(at + long);
      } else if (step.orEnd) next.add(at);
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.min(...ends);
}

function sameSentence(all: Token[], one: number, other: number): boolean {
  return all[one]?.sentence === all[other]?.sentence;
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : wanted === word;
}
