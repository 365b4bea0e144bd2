import { type Beginnings, find, type Hit, type Reading, type Stretch } from "./find.ts";
import { marks } from "./marks.ts";
import { reviewed } from "./reviewed.ts";
import type { Token } from "./tokens.ts";

/** How many words an opened frame holds at most, and how many before its closing words. */
const forward = 14;
const backward = 8;

/**
 * Marks the words that a story, a lesson, a rule, the news, a figure or a good end holds, in `taken`; says whether there
 * were any. A frame ends where somebody begins to be told of, and is none where it speaks of the writer's own.
 */
export function frames(
  all: Token[],
  reading: Reading,
  stretch: Stretch,
  marked: Uint16Array,
  language: string,
  taken: Uint8Array,
): boolean {
  const is = (at: number, mark: number) => ((marked[at] ?? 0) & mark) > 0;
  let spared = false;
  const take = (from: number, to: number) => {
    taken.fill(1, from, to);
    spared = true;
  };
  const hits = (patterns: Beginnings): Hit[] => [...find(patterns, all, reading, stretch).values()].flat();
  const { opens, closes, over } = reviewed().frames(language);
  const goesOn = (start: number, at: number) =>
    all[at]?.clause === all[start]?.clause && !is(at, marks.turns);
  const isMine = (at: number) =>
    is(at, marks.own) || (is(at, marks.selves) && ![1, 2, 3].some((before) => is(at - before, marks.who)));

  for (const { start, end } of hits(opens)) {
    if (!goesOn(start, end - 1)) continue;
    const last = Math.min(end + forward, all.length);
    let at = end;
    let isOwn = false;
    for (; at < last && goesOn(start, at); at += 1) {
      if (at > end && is(at - 1, marks.joins) && is(at, marks.own | marks.tells)) break;
      if (isMine(at)) isOwn = true;
    }
    if (!isOwn) take(start, at);
  }
  for (const { start, end } of hits(closes)) {
    if (!goesOn(start, end - 1)) continue;
    let at = start;
    let isOwn = false;
    for (; at > 0 && start - at < backward && goesOn(start, at - 1); at -= 1)
      if (isMine(at - 1)) isOwn = true;
    if (!isOwn) take(at, end);
  }
  for (const { start, end } of hits(over)) {
    let isWhole = all[start]?.sentence === all[end - 1]?.sentence;
    for (let at = start; at < end; at += 1) if (is(at, marks.undone | marks.turns)) isWhole = false;
    if (isWhole) take(start, end);
  }
  return spared;
}
