import { follow, sameSentence } from "./follow.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Pattern } from "./pattern.ts";
import type { Here } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Where a pattern was met: tokens from `start` up to, not including, `end`; `words` are the tokens that met it. */
export type Hit = { start: number; end: number; words: number[] };
/** For every token the classes that begin there: pairs of class and length. */
export type Reading = Here[];
/** Some tokens in a row, and which classes are met in or just after them: as a list, and by their numbers. */
export type Stretch = { from: number; to: number; classes: readonly number[]; present: Uint8Array };
/** Patterns by the class they begin with, so that a text asks only for those whose beginning it has. */
export type Beginnings = ReadonlyMap<number, readonly Pattern[]>;

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
    const wordAt = (place: number) => (sameSentence(all, at, place) ? meant[place]?.word : undefined);
    const met = words.phrasesFrom(word)?.met(at, wordAt);
    return met && met.length > 0 ? joined(here, met) : here;
  });
}

const joint = new WeakMap<Here, WeakMap<Here, Here>>();

/** The classes of a word and of the phrases that begin with it; the same ones are the same list, in every text. */
function joined(here: Here, met: Here): Here {
  const known = joint.get(here) ?? new WeakMap<Here, Here>();
  joint.set(here, known);
  const both = known.get(met) ?? [...here, ...met];
  known.set(met, both);
  return both;
}

/** Cuts a reading into stretches, so that only patterns whose classes are all there need be tried. */
export function stretches(reading: Reading, words: Lexicon): Stretch[] {
  const cut: Stretch[] = [];
  for (let from = 0; from < reading.length; from += stretchLength) {
    const to = Math.min(from + stretchLength + beyond, reading.length);
    const present = new Uint8Array(words.size());
    const classes: number[] = [];
    for (const here of new Set(reading.slice(from, to + beyond)))
      for (const number of classesIn(here)) {
        if (present[number] === 1) continue;
        present[number] = 1;
        classes.push(number);
      }
    cut.push({ from, to, classes, present });
  }
  return cut;
}

/** Whether all of these classes are met in a stretch: a pattern that needs one of the others cannot be. */
export function areThere(needs: readonly number[], present: Uint8Array): boolean {
  for (const number of needs) if (present[number] !== 1) return false;
  return true;
}

/** Sorts patterns by the class they begin with, those of a class in their order. */
export function byBeginning(patterns: Iterable<Pattern>): Beginnings {
  const sorted = new Map<number, Pattern[]>();
  for (const one of patterns) {
    const list = sorted.get(one.first);
    if (list) list.push(one);
    else sorted.set(one.first, [one]);
  }
  return sorted;
}

/**
 * Finds patterns that begin in one stretch, in the order of the text. `among`: patterns that stay the same from text to
 * text, and of which those that are sought are some.
 */
export function find(
  beginnings: Beginnings,
  all: Token[],
  reading: Reading,
  { from, to, classes, present }: Stretch,
  among = beginnings,
): Map<Pattern, Hit[]> {
  const found = new Map<Pattern, Hit[]>();
  const likely = likelyFrom(beginnings, classes, present);
  if (likely.size === 0) return found;
  const begin = beginnersOf(among);
  for (let start = from; start < to; start += 1)
    for (const { class: number, length } of begin(reading[start] ?? none))
      for (const one of likely.get(number) ?? nothing) {
        const hit = follow(one, start, length, all, reading);
        if (!hit) continue;
        const hits = found.get(one);
        if (hits) hits.push(hit);
        else found.set(one, [hit]);
      }
  return found;
}

const none: Here = [];
const nothing: readonly Pattern[] = [];
const beginners = new WeakMap<Beginnings, (here: Here) => Here>();

/** A word belongs to hundreds of classes, and most of them begin nothing that is sought: which do is kept for each word. */
function beginnersOf(beginnings: Beginnings): (here: Here) => Here {
  const made = beginners.get(beginnings);
  if (made) return made;
  const known = new WeakMap<Here, Here>();
  const begin = (here: Here): Here => {
    const before = known.get(here);
    if (before) return before;
    const few = here.filter((one) => beginnings.has(one.class));
    known.set(here, few.length > 0 ? few : none);
    return few;
  };
  beginners.set(beginnings, begin);
  return begin;
}

const numbers = new WeakMap<Here, Uint32Array>();

/** The numbers of the classes alone, one beside the other. */
function classesIn(here: Here): Uint32Array {
  const known = numbers.get(here);
  if (known) return known;
  const made = Uint32Array.from(here, (one) => one.class);
  numbers.set(here, made);
  return made;
}

/** The patterns that can be met in a stretch, by the class they begin with. Whichever are fewer are gone through. */
function likelyFrom(
  beginnings: Beginnings,
  classes: readonly number[],
  present: Uint8Array,
): ReadonlyMap<number, readonly Pattern[]> {
  const likely = new Map<number, readonly Pattern[]>();
  const add = (number: number, patterns: readonly Pattern[]) => {
    const some = patterns.filter(({ needs }) => areThere(needs, present));
    if (some.length > 0) likely.set(number, some);
  };
  if (beginnings.size < classes.length) {
    for (const [number, patterns] of beginnings) if (present[number] === 1) add(number, patterns);
  } else {
    for (const number of classes) {
      const patterns = beginnings.get(number);
      if (patterns) add(number, patterns);
    }
  }
  return likely;
}
