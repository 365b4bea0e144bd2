import type { Closure } from "../../calendar/calendar.ts";
import type { DayMark, Layer } from "../../calendar/layer.ts";
import type { LayerChanges } from "../../calendar/layer-changes.ts";
import { dayNumber } from "../../calendar/local-date.ts";
import { type Choice, originOf } from "../../calendar/proposed-day.ts";
import type { Window } from "../../calendar/recurrence.ts";
import { sourceWords } from "../calendar-import.ts";
import { choiceWords, stretchWords } from "./calendar-words.ts";

/** Something that a layer says of a stretch of dates. */
export type LayerLine = { key: string; when: string; what: string; why: string; from: string };
type Entry = { date: string; what: Choice; label: string; at?: string; source?: string; declared?: boolean };

const entries = (days: Record<string, DayMark>, closures: readonly Closure[]): Entry[] =>
  [
    ...Object.entries(days).map(([date, mark]): Entry => ({ date, ...mark })),
    ...closures.map(
      ({ date, kind, at, label, source, declaredAt, id }): Entry => ({
        ...{ date, what: kind, label },
        ...(at && { at }),
        ...(source && { source }),
        ...((declaredAt || id) && { declared: true }),
      }),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Neighbours that say the same, with at most a weekend between them. */
function grouped(all: readonly Entry[]): (Entry & { to: string })[] {
  const found: (Entry & { to: string })[] = [];
  for (const entry of all) {
    const last = found.at(-1);
    const isSame = last && last.what === entry.what && last.label === entry.label && last.at === entry.at;
    if (isSame && origin(last) === origin(entry) && dayNumber(entry.date) - dayNumber(last.to) <= 3)
      last.to = entry.date;
    else found.push({ ...entry, to: entry.date });
  }
  return found;
}

const origin = ({ source }: Entry): string => (source ? originOf(source) : "");

const whatWords = ({ what, at }: Pick<Entry, "what" | "at">): string =>
  `${choiceWords[what]}${at ? ` at ${at}` : ""}`;

/** What a layer says of the days of a window, stretch by stretch. */
export function layerLines(layer: Layer, { from, to }: Window): LayerLine[] {
  return grouped(entries(layer.days, layer.closures).filter(({ date }) => from <= date && date <= to)).map(
    (entry) => ({
      key: `${entry.date} ${entry.what} ${entry.label}`,
      when: stretchWords(entry.date, entry.to),
      what: whatWords(entry),
      why: entry.label,
      from: entry.source ? sourceWords(entry.source) : entry.declared ? "declared" : "by hand",
    }),
  );
}

const rules = {
  tz: "the time zone",
  hours: "the opening hours",
  seasons: "the summer hours",
  terms: "the terms",
  policy: "how days are counted",
} as const;

/** What a change made of a layer, in short lines; the rest is counted. */
export function changeLines(changes: LayerChanges, most = 4): string[] {
  const { days, closures } = changes;
  const marks = (side: "was" | "is") =>
    Object.fromEntries(
      Object.entries(days).flatMap(([date, change]) => (change[side] ? [[date, change[side]]] : [])),
    ) as Record<string, DayMark>;
  const now = grouped(entries(marks("is"), closures.is));
  const dates = new Set(entries(marks("is"), closures.is).map(({ date }) => date));
  const gone = grouped(entries(marks("was"), closures.was).filter(({ date }) => !dates.has(date)));
  const lines = [
    ...(Object.keys(rules) as (keyof typeof rules)[])
      .filter((name) => changes[name])
      .map((name) => `${rules[name]}${changes[name]?.is ? "" : ": as the district has it"}`),
    ...now.map(
      (entry) => `${stretchWords(entry.date, entry.to, true)}: ${whatWords(entry)} (${entry.label})`,
    ),
    ...gone.map(
      (entry) =>
        `${stretchWords(entry.date, entry.to, true)}: no longer ${whatWords(entry)} (${entry.label})`,
    ),
  ];
  return lines.length > most + 1 ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;
}
