import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** Where a pattern was met: tokens from `start` up to, not including, `end`; `words` are the tokens that met it. */
export type Hit = { start: number; end: number; words: number[] };
/** For every token the classes that begin there: pairs of class and length. */
export type Reading = (readonly { class: number; length: number }[])[];
/** Some tokens in a row, and which classes are met in or just after them. */
export type Stretch = { from: number; to: number; present: ReadonlySet<number> };

const stretchLength = 400;
/** How far a signal that begins in one stretch may reach into the next. */
const beyond = 80;

/**
 * Reads every token once: the classes of words and of phrases that begin at it. A word of no list that is written as
 * a name is read as `name`, unless the language writes its nouns that way.
 */
export function read(all: Token[], words: Lexicon, name?: string): Reading {
  const meant = all.map(({ text, named }) => {
    const meaning = words.meant(text);
    return named && name && !words.knows(meaning.word) ? words.meant(name) : meaning;
  });
  return meant.map(({ word, here }, at) => {
    const phrases = words.phrasesFrom(word);
    if (phrases.length === 0) return here;
    const met = phrases.filter(({ rest }) =>
      rest.every((wanted, step) => {
        const then = at + step + 1;
        return sameSentence(all, at, then) && fits(wanted, meant[then]?.word);
      }),
    );
    return met.length === 0
      ? here
      : [...here, ...met.map(({ rest, class: number }) => ({ class: number, length: rest.length + 1 }))];
  });
}

/** Cuts a reading into stretches, so that only patterns whose classes are all there need be tried. */
export function* stretches(reading: Reading): Generator<Stretch> {
  for (let from = 0; from < reading.length; from += stretchLength) {
    const to = Math.min(from + stretchLength + beyond, reading.length);
    const present = new Set<number>();
    for (let at = from; at < Math.min(to + beyond, reading.length); at += 1)
      for (const { class: number } of reading[at] ?? []) present.add(number);
    yield { from, to, present };
  }
}

/** Whether a pattern can be met in a stretch at all. */
export function possible({ first, steps }: Pattern, present: ReadonlySet<number>): boolean {
  return present.has(first) && steps.every((step) => "gap" in step || step.orEnd || present.has(step.class));
}

/** Finds patterns that begin in one stretch, in the order of the text. */
export function find(
  patterns: Pattern[],
  all: Token[],
  reading: Reading,
  { from, to, present }: Stretch,
): Map<Pattern, Hit[]> {
  const byFirst = new Map<number, Pattern[]>();
  for (const one of patterns) {
    if (!possible(one, present)) continue;
    const list = byFirst.get(one.first);
    if (list) list.push(one);
    else byFirst.set(one.first, [one]);
  }
  const found = new Map<Pattern, Hit[]>();
  if (byFirst.size === 0) return found;
  for (let start = from; start < to; start += 1)
    for (const { class: number, length } of reading[start] ?? [])
      for (const one of byFirst.get(number) ?? []) {
        const hit = follow(one, start, length, all, reading);
        if (!hit) continue;
        const hits = found.get(one);
        if (hits) hits.push(hit);
        else found.set(one, [hit]);
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
  if (one.steps.length === 0) return { start, end: start + length, words: span(start, length) };
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
  return length === 1 ? [start] : Array.from({ length }, (_, over) => start + over);
}

function sameSentence(all: Token[], one: number, other: number): boolean {
  return all[one]?.sentence === all[other]?.sentence;
}

function fits(wanted: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : wanted === word;
}
