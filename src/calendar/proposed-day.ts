import type { Layer } from "./layer.ts";
import { dayNumber, isoDate } from "./local-date.ts";

/** What somebody can say of a day that an import found. */
export const choices = ["closed", "no_school", "open", "early", "late", "leave"] as const;
export type Choice = (typeof choices)[number];

/** A day, or a stretch of local dates both included, that an import would put into the calendar. */
export type ProposedDay = {
  date: string;
  to: string;
  label: string;
  /** What we would answer ourselves, and why. */
  guess: Choice;
  why: string;
  /** The local closing or opening time "HH:MM" of an early or late day. */
  at?: string;
  /** Which calendar and which of its events: `ics:Riverbend#uid`, `csv#2026-11-11`, `holidays:US-NY#veterans-day`. */
  source: string;
};

/** What a file holds, before anybody guessed what it means. */
export type FoundDay = {
  date: string;
  to: string;
  label: string;
  /** Stays the same when the file is imported again. */
  uid: string;
  /** Given where the file itself says what the day is. */
  kind?: Choice;
  /** Why it is that kind, where the file or table says so. */
  why?: string;
  at?: string;
  /** The local time at which it begins, when it is an event within a day. */
  begins?: string;
};

/** What was read from a file: days, and a sentence for each part that was left aside; or why nothing was read. */
export type Reading = { origin: string; days: FoundDay[]; notes: string[] } | { problems: string[] };

/** The calendar that a source belongs to, without its event. */
export const originOf = (source: string): string => source.slice(0, source.indexOf("#"));

/** The weekdays on which a layer's office keeps hours, with those of its seasons; all seven when it says nothing. */
export function openWeekdays(layer: Pick<Layer, "hours" | "seasons">): ReadonlySet<number> {
  const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
  const weeks = [layer.hours ?? {}, ...(layer.seasons ?? []).map(({ hours }) => hours)];
  const open = names.flatMap((name, at) => (weeks.some((week) => week[name]?.length) ? [at] : []));
  return new Set(open.length > 0 ? open : [0, 1, 2, 3, 4, 5, 6]);
}

/** Every local date from one to another, both included. */
export function datesBetween(from: string, to: string): string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => isoDate(first + at));
}
