import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Here } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Where a pattern was met: tokens from `start` up to, not including, `end`; `words` are the tokens that met it. */
export type Hit = { start: number; end: number; words: number[] };
/** For every token the classes that begin there: pairs of class and length. */
export type Reading = Here[];
/** Some tokens in a row, and which classes are met in or just after them. */
export type Stretch = { from: number; to: number; present: Uint8Array };

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
  const joint = new Map<Here, Map<Here, Here>>();
  return meant.map(({ word, here }, at) => {
    const wordAt = (place: number) => (sameSentence(all, at, place) ? meant[place]?.word : undefined);
    const met = words.phrasesFrom(word)?.met(at, wordAt);
    if (!met || met.length === 0) return here;
    const known = joint.get(here)?.get(met);
    if (known) return known;
    const both = [...here, ...met];
    joint.set(here, (joint.get(here) ?? new Map()).set(met, both));
    return both;
  });
}

/** Cuts a reading into stretches, so that only patterns whose classes are all there need be tried. */
export function* stretches(reading: Reading, words: Lexicon): Generator<Stretch> {
  for (let from = 0; from < reading.length; from += stretchLength) {
    const to = Math.min(from + stretchLength + beyond, reading.length);
    const present = new Uint8Array(words.size());
    for (const here of new Set(reading.slice(from, to + beyond)))
      for (const { class: number } of here) present[number] = 1;
    yield { from, to, present };
  }
}

/** Whether a pattern can be met in a stretch at all. */
export function possible({ first, steps }: Pattern, present: Uint8Array): boolean {
  return (
    present[first] === 1 && steps.every((step) => "gap" in step || step.orEnd || present[step.class] === 1)
  );
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
  const tried = new Map<Here, { one: Pattern; length: number }[]>();
  for (let start = from; start < to; start += 1) {
    const here = reading[start] ?? [];
    const known = tried.get(here);
    const beginning =
      known ??
      here.flatMap(({ class: number, length }) =>
        (byFirst.get(number) ?? []).map((one) => ({ one, length })),
      );
    if (!known) tried.set(here, beginning);
    for (const { one, length } of beginning) {
      const hit = follow(one, start, length, all, reading);
      if (!hit) continue;
      const hits = found.get(one);
      if (hits) hits.push(hit);
      else found.set(one, [hit]);
    }
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
          if (number === step.class && !next.has(at + long))
            next.set(at + long, [...words, ...span(at, long)]);
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
