import { areThere, byBeginning, find, type Hit, type Reading, type Stretch } from "./find.ts";
import type { Protocol } from "./protocols.ts";
import { reviewed } from "./reviewed.ts";
import type { Signal } from "./signal.ts";
import type { Surroundings } from "./surroundings.ts";
import { together, within } from "./together.ts";
import type { Token } from "./tokens.ts";

/** What is an emergency only while it lasts. */
const passing: ReadonlySet<Protocol> = new Set([
  "EM-INCIDENT-INFO",
  "EM-WEATHER",
  "EM-MEDICAL",
  "EM-HAZARD",
  "EM-BOMB",
  "EM-TRANSPORT",
  "EM-MISSING",
  "EM-DEATH",
]);

/** A signal that was met, where, and how serious it is there. `held` when its surroundings hold it back. */
export type Alarm = { signal: Signal; hits: Hit[]; severity: "immediate" | "same_day"; held: boolean };

/** Every signal met in the text, each at its most serious place; what could add nothing is not sought. */
export function alarms(
  all: Token[],
  reading: Reading,
  cut: readonly Stretch[],
  around: Surroundings,
): Alarm[] {
  const met = new Map<Signal, Alarm>();
  const settled: Settled = new Map();
  for (const stretch of cut) {
    const likely = likelyIn(stretch, settled);
    if (likely.length === 0) continue;
    const patterns = new Set(likely.flatMap(({ parts, absent }) => [...parts, ...absent]));
    const found = find(byBeginning(patterns), all, reading, stretch, reviewed().parts);
    for (const signal of likely) {
      const alarm = sound(signal, (part) => found.get(part), all, around, met.get(signal));
      if (alarm) met.set(signal, alarm);
    }
    for (const signal of likely) {
      const alarm = met.get(signal);
      if (alarm && !alarm.held && alarm.severity === "immediate") settle(signal, settled);
    }
  }
  return [...met.values()];
}

/** The signals whose words are all in a stretch and which could still add something, in the order of the lists. */
function likelyIn({ classes, present }: Stretch, settled: Settled): Signal[] {
  const { signals, signalsWith } = reviewed();
  const places: number[] = [];
  for (const number of classes) {
    const some = signalsWith[number];
    if (!some) continue; // of thousands of classes, most lead to none
    for (const { place, needs } of some) {
      if (!areThere(needs, present)) continue;
      const signal = signals[place];
      if (signal && !isSettled(signal, settled)) places.push(place);
    }
  }
  return places.sort((one, other) => one - other).flatMap((place) => signals[place] ?? []);
}

/**
 * What was met at once, by protocol and language, as the strongest signal that was: one that is no stronger adds nothing.
 */
type Settled = Map<string, number>;
const kindOf = ({ protocol, language }: Signal): string => `${protocol} ${language}`;
const isSettled = (signal: Signal, settled: Settled): boolean =>
  (settled.get(kindOf(signal)) ?? 0) >= signal.strength;
const settle = (signal: Signal, settled: Settled) =>
  void settled.set(kindOf(signal), Math.max(settled.get(kindOf(signal)) ?? 0, signal.strength));

function sound(
  signal: Signal,
  hitsOf: (part: Signal["parts"][number]) => Hit[] | undefined,
  all: Token[],
  { needed, past }: Surroundings,
  known: Alarm | undefined,
): Alarm | undefined {
  const [first, ...others] = signal.parts.map(hitsOf);
  if (!first || others.some((hits) => !hits)) return known;
  let best = known;
  for (const hit of first) {
    const hits = together(hit, others as Hit[][], all);
    if (!hits || signal.absent.some((part) => within(hitsOf(part), hit, all))) continue;
    const over = past[hit.start] === 1;
    const severity = past[hit.start] ? "same_day" : signal.severity;
    const held = (over && passing.has(signal.protocol)) || (needed[hit.start] ?? 1) > signal.strength;
    if (!best || rank(held, severity) > rank(best.held, best.severity))
      best = { signal, hits, severity, held };
    if (!held && severity === signal.severity) break;
  }
  return best;
}

function rank(held: boolean, severity: Alarm["severity"]): number {
  return (held ? 0 : 2) + (severity === "immediate" ? 1 : 0);
}

/** The first words that ask for a person's look, as written; empty when there are none. */
export function glances(all: Token[], reading: Reading, cut: readonly Stretch[]): string[] {
  for (const stretch of cut) {
    const [hits] = find(reviewed().glances, all, reading, stretch).values();
    if (hits) return hits.slice(0, 3).map(({ words }) => words.map((at) => all[at]?.text ?? "").join(" "));
  }
  return [];
}
