import { find, type Hit, type Reading } from "./find.ts";
import type { Pattern } from "./pattern.ts";
import { reviewed } from "./reviewed.ts";
import type { Token } from "./tokens.ts";

/** How far a word of policy, play or the past reaches, in words to either side. */
const reach = 25;

/** What surrounds each token: how strong a signal must be to count there, and whether it tells of the past. */
export type Surroundings = { needed: Uint8Array; past: Uint8Array; spared: boolean };

/** Takes harmless phrases out of the reading, then marks questions of policy, play and the past around the rest. */
export function surroundings(all: Token[], reading: Reading): Surroundings {
  const thoughts = thoughtsOf(all, reading);
  const needed = new Uint8Array(all.length).fill(1);
  const past = new Uint8Array(all.length);
  const mark = (patterns: Pattern[], onto: Uint8Array, value: number) => {
    let reached = 0;
    for (const { start, end } of ordered(find(patterns, all, reading)))
      for (let at = Math.max(start - reach, reached); at < Math.min(end + reach, all.length); at += 1)
        if (thoughts[at] === thoughts[start]) {
          onto[at] = Math.max(onto[at] ?? 0, value);
          reached = at;
        }
  };
  const urgent = new Uint8Array(all.length);
  mark(reviewed.urgent, urgent, 1);
  mark(reviewed.asking, needed, 3);
  for (const at of urgent.keys()) if (urgent[at]) needed[at] = Math.min(needed[at] ?? 1, 2);
  mark(reviewed.playing, needed, 2);
  mark(reviewed.past, past, 1);
  const harmless = ordered(find(reviewed.harmless, all, reading, Number.POSITIVE_INFINITY)).filter(
    ({ start, end }) => all[start]?.clause === all[end - 1]?.clause,
  );
  const taken = new Uint8Array(all.length);
  for (const { start, end } of harmless) taken.fill(1, start, end);
  for (const [at, here] of reading.entries())
    reading[at] = here.filter(({ length }) => !taken.subarray(at, at + length).includes(1));
  return { needed, past, spared: harmless.length > 0 };
}

/** Numbers the thoughts: a sentence, or the part of it that "but", "also" and the like begin. */
function thoughtsOf(all: Token[], reading: Reading): Uint32Array {
  const thoughts = new Uint32Array(all.length);
  let thought = 0;
  for (const [at, token] of all.entries()) {
    const turns = reading[at]?.some((here) => here.class === reviewed.turns);
    if (turns || token.sentence !== all[at - 1]?.sentence) thought += 1;
    thoughts[at] = thought;
  }
  return thoughts;
}

function ordered(found: Map<Pattern, Hit[]>): Hit[] {
  return [...found.values()].flat().sort((one, other) => one.start - other.start);
}
