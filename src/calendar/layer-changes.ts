import type { Closure } from "./calendar.ts";
import type { DayMark, Layer } from "./layer.ts";

type Was<T> = { was: T | null; is: T | null };
const whole = ["tz", "hours", "seasons", "terms", "policy"] as const;

/** What differs between a layer before and after, so that it can be told and taken back. */
export type LayerChanges = {
  /** By local date. */
  days: Record<string, Was<DayMark>>;
  closures: { was: Closure[]; is: Closure[] };
} & { [K in (typeof whole)[number]]?: Was<NonNullable<Layer[K]>> };

const same = (a: unknown, b: unknown): boolean => text(a) === text(b);
/** The same text whatever the order of the keys: the database keeps its own. */
const text = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What changed from one layer to another. */
export function changesBetween(before: Layer, after: Layer): LayerChanges {
  const dates = [...new Set([...Object.keys(before.days), ...Object.keys(after.days)])].sort();
  const lacks = (closures: Closure[]) => {
    const known = new Set(closures.map(text));
    return (closure: Closure) => !known.has(text(closure));
  };
  return {
    days: Object.fromEntries(
      dates
        .filter((date) => !same(before.days[date], after.days[date]))
        .map((date) => [date, { was: before.days[date] ?? null, is: after.days[date] ?? null }]),
    ),
    closures: {
      was: before.closures.filter(lacks(after.closures)),
      is: after.closures.filter(lacks(before.closures)),
    },
    ...Object.fromEntries(
      whole
        .filter((name) => !same(before[name], after[name]))
        .map((name) => [name, { was: before[name] ?? null, is: after[name] ?? null }]),
    ),
  };
}

/** Nothing changed. */
export const isNoChange = ({ days, closures, ...rest }: LayerChanges): boolean =>
  Object.keys(days).length + closures.was.length + closures.is.length + Object.keys(rest).length === 0;

/** The layer without the changes; null when something that they touched was changed again since. */
export function takeBack(layer: Layer, changes: LayerChanges): Layer | null {
  const days = { ...layer.days };
  for (const [date, { was, is }] of Object.entries(changes.days)) {
    if (!same(days[date], is)) return null;
    if (was) days[date] = was;
    else delete days[date];
  }
  const there = new Set(layer.closures.map(text));
  if (!changes.closures.is.every((closure) => there.has(text(closure)))) return null;
  const added = new Set(changes.closures.is.map(text));
  const back: Layer = {
    ...layer,
    days: Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1))),
    closures: [
      ...layer.closures.filter((closure) => !added.has(text(closure))),
      ...changes.closures.was,
    ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
  for (const name of whole) {
    const change = changes[name];
    if (!change) continue;
    if (!same(layer[name], change.is)) return null;
    if (change.was === null) delete back[name];
    else Object.assign(back, { [name]: change.was });
  }
  return back;
}
