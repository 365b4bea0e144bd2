import type { Hit } from "./find.ts";
import type { Token } from "./tokens.ts";

/** Parts of a signal count as close within so many words, in the same sentence or the next. */
const close = 30;
/** A word that must be absent counts only within so many words. */
const beside = 7;

/** For the first part's hit, one hit of every other part close to it, no word used twice; or nothing. */
export function together(hit: Hit, others: Hit[][], all: Token[]): Hit[] | undefined {
  const hits = [hit];
  for (const list of others) {
    const near = from(list, hit.start - close).find(
      (other) => apart(all, hit, other) <= 1 && !hits.some((taken) => overlap(taken, other)),
    );
    if (!near || near.start > hit.end + close) return undefined;
    hits.push(near);
  }
  return hits;
}

/** Whether one of the hits stands beside another, in its first or last clause. */
export function within(hits: Hit[] | undefined, near: Hit, all: Token[]): boolean {
  if (!hits) return false;
  const clauses = [all[near.start]?.clause, all[near.end - 1]?.clause];
  return from(hits, near.start - beside).some(
    ({ start }) => start <= near.end + beside && clauses.includes(all[start]?.clause),
  );
}

/** At most the next hundred hits from a place on; hits are in the order of the text. */
function from(hits: Hit[], place: number): Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return hits.slice(low, low + 100);
}

function apart(all: Token[], one: Hit, other: Hit): number {
  return Math.abs((all[one.start]?.sentence ?? 0) - (all[other.start]?.sentence ?? 0));
}

/** Whether two hits rest on the same word. */
function overlap(one: Hit, other: Hit): boolean {
  return one.words.some((word) => other.words.includes(word));
}
