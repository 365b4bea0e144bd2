import { datesOf } from "./ask-days.ts";
import type { Closure, Season, Term, WeekHours } from "./calendar.ts";
import type { DayMark, Layer } from "./layer.ts";
import { openWeekdays } from "./proposed-day.ts";

/** What somebody changes of a layer by hand. `null` gives a rule back to the district. */
export type LayerChange =
  | { about: "day"; from: string; to: string; what: DayMark["what"]; label: string }
  | { about: "day"; from: string; to: string; what: "early" | "late"; at: string; label: string }
  | { about: "day"; from: string; to: string; what: "nothing" }
  | { about: "hours"; hours: WeekHours | null }
  | { about: "summer"; seasons: Season[] | null }
  | { about: "terms"; terms: Term[] | null }
  | { about: "zone"; tz: string | null };

/**
 * The layer with a change. A stretch of dates leaves out weekdays on which the office is not open anyway. A day that
 * was declared closed stays so: only its declaration takes it back.
 */
export function changeLayer(
  layer: Layer,
  change: LayerChange,
  hours: Pick<Layer, "hours" | "seasons"> = layer,
): Layer {
  switch (change.about) {
    case "day":
      return datesOf({ date: change.from, to: change.to }, openWeekdays(hours)).reduce(
        (changed, date) => withDay(changed, date, change),
        layer,
      );
    case "hours":
      return set(layer, "hours", change.hours);
    case "summer":
      return set(layer, "seasons", change.seasons);
    case "terms":
      return set(layer, "terms", change.terms);
    case "zone":
      return set(layer, "tz", change.tz);
  }
}

function set<K extends "hours" | "seasons" | "terms" | "tz">(
  layer: Layer,
  name: K,
  value: Layer[K] | null,
): Layer {
  const changed = { ...layer };
  if (value === null) delete changed[name];
  else Object.assign(changed, { [name]: value });
  return changed;
}

const isDeclared = ({ declaredAt, id }: Closure): boolean => declaredAt !== undefined || id !== undefined;

function withDay(layer: Layer, date: string, change: Extract<LayerChange, { about: "day" }>): Layer {
  const { [date]: _, ...others } = layer.days;
  const closures = layer.closures.filter((closure) => closure.date !== date || isDeclared(closure));
  const days = (mark?: DayMark) =>
    Object.fromEntries(
      Object.entries(mark ? { ...others, [date]: mark } : others).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  switch (change.what) {
    case "nothing":
      return { ...layer, days: days(), closures };
    case "early":
    case "late": {
      const { what: kind, at, label } = change;
      return { ...layer, days: days(), closures: [...closures, { date, kind, at, label }] };
    }
    default:
      return { ...layer, days: days({ what: change.what, label: change.label }), closures };
  }
}

/** The declared closure of a layer that a change by hand may not touch; undefined when there is none. */
export const declaredIn = (layer: Layer, change: LayerChange): Closure | undefined =>
  change.about === "day"
    ? layer.closures.find(
        (closure) => isDeclared(closure) && change.from <= closure.date && closure.date <= change.to,
      )
    : undefined;
