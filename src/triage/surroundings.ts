import { type Beginnings, find, type Hit, type Reading, type Stretch } from "./find.ts";
import { frames } from "./frames.ts";
import { marks, marksOf } from "./marks.ts";
import { reviewed } from "./reviewed.ts";
import type { Token } from "./tokens.ts";

/** How far a word of policy, play or the past reaches, in words to either side. */
const reach = 25;
/** The longest phrase of the lists, in words. */
const longest = 8;

/**
 * What surrounds each token: how strong a signal must be to count there, and whether it tells of the past (1), or of
 * the past with words of the moment beside it (2).
 */
export type Surroundings = { needed: Uint8Array; past: Uint8Array; spared: boolean };

/**
 * Takes harmless phrases out of the reading, then marks questions of policy, play and the past around the rest, by the
 * words of the message's own language: “oficina” is a workshop in one and an office in another.
 */
export function surroundings(
  all: Token[],
  reading: Reading,
  cut: readonly Stretch[],
  language: string,
): Surroundings {
  const marked = marksOf(reading);
  const thoughts = thoughtsOf(all, marked);
  const needed = new Uint8Array(all.length).fill(1);
  const past = new Uint8Array(all.length);
  const urgent = new Uint8Array(all.length);
  const taken = new Uint8Array(all.length);
  let spared = false;
  for (const stretch of cut) {
    const mark = (patterns: Beginnings, onto: Uint8Array, value: number) =>
      around(hitsOf(patterns, all, reading, stretch), thoughts, onto, value);
    mark(reviewed().playing(language), needed, 2);
    mark(reviewed().asking(language), needed, 3);
    mark(reviewed().past(language), past, 1);
    mark(reviewed().urgent, urgent, 1);
    for (const { start, end } of hitsOf(reviewed().harmless, all, reading, stretch)) {
      if (all[start]?.clause !== all[end - 1]?.clause) continue;
      taken.fill(1, start, end);
      spared = true;
    }
    if (frames(all, reading, stretch, marked, language, taken)) spared = true;
  }
  for (let at = 0; at < all.length; at += 1) {
    if (urgent[at] && needed[at] === 3) needed[at] = 2;
    if (urgent[at] && past[at]) past[at] = 2;
  }
  if (spared) takeOut(reading, taken);
  return { needed, past, spared };
}

function takeOut(reading: Reading, taken: Uint8Array) {
  for (const [at, here] of reading.entries())
    if (taken.subarray(at, at + longest).includes(1))
      reading[at] = here.filter(({ length }) => !taken.subarray(at, at + length).includes(1));
}

function around(hits: Hit[], thoughts: Uint32Array, onto: Uint8Array, value: number) {
  let reached = 0;
  for (const { start, end } of hits) {
    const last = Math.min(end + reach, onto.length);
    for (let at = Math.max(start - reach, reached); at < last; at += 1)
      if (thoughts[at] === thoughts[start]) {
        onto[at] = Math.max(onto[at] ?? 0, value);
        reached = at;
      }
  }
}

/** Numbers the thoughts: a clause, or the part of it that "but", "and my son", "thank you" and the like begin. */
function thoughtsOf(all: Token[], marked: Uint16Array): Uint32Array {
  const thoughts = new Uint32Array(all.length);
  let thought = 0;
  for (const [at, token] of all.entries()) {
    const mark = marked[at] ?? 0;
    const joined = at > 0 && ((marked[at - 1] ?? 0) & marks.joins) > 0;
    if (
      token.clause !== all[at - 1]?.clause ||
      (mark & (marks.turns | marks.starts)) > 0 ||
      (joined && (mark & (marks.own | marks.tells | marks.asks)) > 0)
    )
      thought += 1;
    thoughts[at] = thought;
  }
  return thoughts;
}

function hitsOf(patterns: Beginnings, all: Token[], reading: Reading, stretch: Stretch): Hit[] {
  return [...find(patterns, all, reading, stretch).values()]
    .flat()
    .sort((one, other) => one.start - other.start);
}
