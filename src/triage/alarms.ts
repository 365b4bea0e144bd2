import { find, type Hit, type Reading } from "./find.ts";
import type { Protocol } from "./protocols.ts";
import { reviewed } from "./reviewed.ts";
import type { Signal } from "./signal.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

/** Parts of a signal count as close within so many words, in the same sentence or the next. */
const close = 30;
/** A word that must be absent counts only within so many words. */
const beside = 7;

/** What is an emergency only while it lasts. */
const passing: ReadonlySet<Protocol> = new Set(["EM-INCIDENT-INFO", "EM-WEATHER"]);

/** A signal that was met, where, and how serious it is there. `held` when its surroundings hold it back. */
export type Alarm = { signal: Signal; hits: Hit[]; severity: "immediate" | "same_day"; held: boolean };

/** Every signal met in the text, each at its most serious place. */
export function alarms(all: Token[], reading: Reading, { needed, past }: Surroundings): Alarm[] {
  const found = find(reviewed.parts, all, reading);
  return reviewed.signals.flatMap((signal) => {
    const [first, ...others] = signal.parts.map((part) => found.get(part));
    if (!first || others.some((hits) => !hits)) return [];
    let best: Alarm | undefined;
    const cursors = others.map(() => 0);
    for (const hit of first) {
      const hits = together(hit, others as Hit[][], cursors, all);
      if (!hits || signal.absent.some((part) => within(found.get(part), hit, all))) continue;
      const severity = past[hit.start] === 1 ? "same_day" : signal.severity;
      const over = past[hit.start] === 1 && passing.has(signal.protocol);
      const held = over || (needed[hit.start] ?? 1) > signal.strength;
      if (!best || rank(held, severity) > rank(best.held, best.severity)) best = { signal, hits, severity, held };
      if (!held && severity === signal.severity) break;
    }
    return best ? [best] : [];
  });
}

function rank(held: boolean, severity: Alarm["severity"]): number {
  return (held ? 0 : 2) + (severity === "immediate" ? 1 : 0);
}

function together(hit: Hit, others: Hit[][], cursors: number[], all: Token[]): Hit[] | undefined {
  const hits = [hit];
  for (const [at, list] of others.entries()) {
    let cursor = cursors[at] ?? 0;
    while ((list[cursor]?.start ?? Number.POSITIVE_INFINITY) < hit.start - close) cursor += 1;
    cursors[at] = cursor;
    let near: Hit | undefined;
    for (let ahead = cursor; ahead < cursor + close * 2 + 1; ahead += 1) {
      const other = list[ahead];
      if (!other || other.start > hit.end + close) break;
      if (apart(all, hit, other) <= 1 && !hits.some((taken) => overlap(taken, other))) {
        near = other;
        break;
      }
    }
    if (!near) return undefined;
    hits.push(near);
  }
  return hits;
}

function apart(all: Token[], one: Hit, other: Hit): number {
  return Math.abs((all[one.start]?.sentence ?? 0) - (all[other.start]?.sentence ?? 0));
}

/** Whether two hits rest on the same word. */
function overlap(one: Hit, other: Hit): boolean {
  return one.words.some((word) => other.words.includes(word));
}

function within(hits: Hit[] | undefined, near: Hit, all: Token[]): boolean {
  if (!hits) return false;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < near.start - beside) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < hits.length && (hits[at]?.start ?? 0) <= near.end + beside; at += 1)
    if (all[near.start]?.clause === all[hits[at]?.start ?? 0]?.clause || all[near.end - 1]?.clause === all[hits[at]?.start ?? 0]?.clause)
      return true;
  return false;
}

/** The first words that ask for a person's look, as written; empty when there are none. */
export function glances(all: Token[], reading: Reading): string[] {
  const hits = [...find(reviewed.glances, all, reading, 1).values()].flat();
  return hits.map(({ start, end }) =>
    all
      .slice(start, end)
      .map(({ text }) => text)
      .join(" "),
  );
}
