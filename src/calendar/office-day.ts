import type { Calendar, Closure, Interval } from "./calendar.ts";
import { isoDate, weekdayOf } from "./local-date.ts";
import { minutesOf } from "./local-time.ts";

/** One day of the school's office; hours in minutes after local midnight. */
export type OfficeDay = {
  day: number;
  date: string;
  business: boolean;
  school: boolean;
  hours: [open: number, close: number][];
  /** The closing time that a usual day would have; 0 when the office does not open on this weekday. */
  usualClose: number;
  /** Without opening hours on this weekday. */
  weekend: boolean;
  /** The full closure, and the early closing, that made the day what it is. */
  closed: Closure | null;
  early: Closure | null;
  label: string | null;
};

export type ClosuresByDate = ReadonlyMap<string, readonly Closure[]>;

/** Closures under their local date, for many looks at once. */
export function byDate(closures: readonly Closure[]): ClosuresByDate {
  const found = new Map<string, Closure[]>();
  for (const closure of closures) {
    const there = found.get(closure.date);
    if (there) there.push(closure);
    else found.set(closure.date, [closure]);
  }
  return found;
}

function usualHours(calendar: Calendar, day: number, date: string): readonly Interval[] {
  const season = calendar.seasons?.find(({ from, to }) => from <= date && date <= to);
  return (season ?? calendar).hours[weekdayOf(day)] ?? [];
}

/** What a day number is at this school, with the given closures in force. */
export function officeDay(calendar: Calendar, day: number, closures: ClosuresByDate): OfficeDay {
  const date = isoDate(day);
  let hours = usualHours(calendar, day, date)
    .map(([open, close]): [number, number] => [minutesOf(open), minutesOf(close)])
    .sort(([a], [b]) => a - b);
  const weekend = hours.length === 0;
  const usualClose = hours.at(-1)?.[1] ?? 0;
  const holiday = calendar.nonBusiness[date];
  let closed: Closure | null = null;
  let early: Closure | null = null;
  let label = holiday ?? calendar.notSchool[date] ?? null;
  for (const closure of closures.get(date) ?? []) {
    label = closure.label;
    if (closure.kind === "closed" || closure.at === undefined) closed = closure;
    else {
      const at = minutesOf(closure.at);
      if (closure.kind === "early" && (!early?.at || at < minutesOf(early.at))) early = closure;
      hours = hours
        .map(([open, close]): [number, number] =>
          closure.kind === "early" ? [open, Math.min(close, at)] : [Math.max(open, at), close],
        )
        .filter(([open, close]) => open < close);
      if (hours.length === 0 && !weekend) closed = closure;
    }
  }
  const business = !weekend && holiday === undefined && closed === null;
  const inTerm = !calendar.terms || calendar.terms.some(({ from, to }) => from <= date && date <= to);
  const school = business && calendar.notSchool[date] === undefined && inTerm;
  if (business && !inTerm) label ??= "outside term";
  return {
    day,
    date,
    business,
    school,
    hours: business ? hours : [],
    usualClose,
    weekend,
    closed,
    early: business ? early : null,
    label,
  };
}
