import type { Hit, Reading } from "./find.ts";
import type { Pattern, Step } from "./pattern.ts";
import type { Here } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** One pattern, begun at `start` by a word or phrase of `length` words: where it ends soonest, or nothing. */
export function follow(
  one: Pattern,
  start: number,
  length: number,
  all: Token[],
  reading: Reading,
): Hit | undefined {
  const [then] = one.steps;
  if (!then) return { start, end: start + length, words: span(start, length) };
  if (!("gap" in then || then.orEnd) && !isMet(then.class, start + length, start, all, reading))
    return undefined;
  let ways: Way[] = [{ at: start + length, words: span(start, length) }];
  let gap = 0;
  for (const step of one.steps) {
    // A gap is gone over together with what must stand behind it: most of its words are not that.
    if ("gap" in step) gap += step.gap;
    else {
      ways = beyond(gap, step, ways, start, all, reading);
      gap = 0;
      if (ways.length === 0) return undefined;
    }
  }
  let [best] = ways;
  for (const way of ways) if (best && way.at < best.at) best = way;
  return best && { start, end: best.at, words: best.words };
}

/** The ways on from `ways`, over so many words at most, through one class or the end of the sentence. */
function beyond(
  gap: number,
  step: Extract<Step, { class: number }>,
  ways: readonly Way[],
  start: number,
  all: Token[],
  reading: Reading,
): Way[] {
  const next: Way[] = [];
  const seen: number[] = [];
  for (const { at: from, words } of ways)
    for (let at = from; at <= from + gap && (at === from || sameSentence(all, start, at)); at += 1) {
      if (ways.length > 1) {
        if (seen.includes(at)) continue;
        seen.push(at);
      }
      if (isMet(step.class, at, start, all, reading)) {
        for (const { class: number, length } of reading[at] ?? [])
          if (number === step.class) put(next, at + length, words, at);
      } else if (step.orEnd && !sameSentence(all, start, at)) put(next, at, words);
    }
  return next;
}

/** How far a pattern was met, and by which tokens. */
type Way = { at: number; words: number[] };

/** Adds a way that ends at `at`, unless one does; `from`: with the words from there on. */
function put(ways: Way[], at: number, words: number[], from = at) {
  for (const way of ways) if (way.at === at) return;
  ways.push({ at, words: from === at ? words : [...words, ...span(from, at - from)] });
}

function isMet(number: number, at: number, start: number, all: Token[], reading: Reading): boolean {
  const here = reading[at];
  return here !== undefined && sameSentence(all, start, at) && classesOf(here).has(number);
}

const known = new WeakMap<Here, ReadonlySet<number>>();

/** The classes that begin at a token, to be asked for one by one: a word belongs to hundreds. */
function classesOf(here: Here): ReadonlySet<number> {
  const before = known.get(here);
  if (before) return before;
  const made = new Set(here.map((one) => one.class));
  known.set(here, made);
  return made;
}

function span(start: number, length: number): number[] {
  return length === 1 ? [start] : Array.from({ length }, (_, over) => start + over);
}

/** Whether two tokens stand in one sentence; what is beyond the text stands in none. */
export function sameSentence(all: Token[], one: number, other: number): boolean {
  return all[one]?.sentence === all[other]?.sentence;
}
