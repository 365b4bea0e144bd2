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
  /** The full closure, and the closing before the usual time, that made the day what it is. */
  closed: Closure | null;
  early: Closure | null;
  label: string | null;
};

type Span = OfficeDay["hours"][number];

export type ClosuresByDate = ReadonlyMap<string, readonly Closure[]>;

/** Closures under their local date, for many looks at once. */
export const byDate = (closures: readonly Closure[]): ClosuresByDate =>
  Map.groupBy(closures, ({ date }) => date);

/** Days seen before, without closures. Nobody changes a calendar in place: another calendar is another object. */
const seen = new WeakMap<Calendar, Map<number, OfficeDay>>();

/** What a day number is at this school, with the given closures in force. */
export function officeDay(calendar: Calendar, day: number, closures: ClosuresByDate): OfficeDay {
  const plain = plainDay(calendar, day);
  const declared = closures.size > 0 && plain.business ? closures.get(plain.date) : undefined;
  return declared ? withClosures(plain, declared) : plain;
}

function plainDay(calendar: Calendar, day: number): OfficeDay {
  const days = seen.get(calendar) ?? new Map<number, OfficeDay>();
  if (days.size === 0) seen.set(calendar, days);
  const before = days.get(day);
  if (before) return before;
  const plain = withoutClosures(calendar, day);
  days.set(day, plain);
  return plain;
}

function withoutClosures(calendar: Calendar, day: number): OfficeDay {
  const date = isoDate(day);
  const hours = usualHours(calendar, day, date)
    .map(([open, close]): [number, number] => [minutesOf(open), minutesOf(close)])
    .sort(([a], [b]) => a - b);
  const weekend = hours.length === 0;
  const holiday = calendar.nonBusiness[date];
  const business = !weekend && holiday === undefined;
  const inTerm = !calendar.terms || calendar.terms.some(({ from, to }) => from <= date && date <= to);
  return {
    day,
    date,
    business,
    school: business && calendar.notSchool[date] === undefined && inTerm,
    hours: business ? hours : [],
    usualClose: hours.at(-1)?.[1] ?? 0,
    weekend,
    closed: null,
    early: null,
    label: holiday ?? calendar.notSchool[date] ?? (business && !inTerm ? "outside term" : null),
  };
}

function usualHours(calendar: Calendar, day: number, date: string): readonly Interval[] {
  const season = calendar.seasons?.find(({ from, to }) => from <= date && date <= to);
  return (season ?? calendar).hours[weekdayOf(day)] ?? [];
}

/** A business day as the closures leave it. One that takes away every hour closes the office. */
function withClosures(plain: OfficeDay, declared: readonly Closure[]): OfficeDay {
  let { hours, closed, early, label } = plain;
  for (const closure of declared) {
    label = closure.label;
    if (closure.kind === "closed" || closure.at === undefined) {
      closed = closure;
      continue;
    }
    const at = minutesOf(closure.at);
    const isEarly = closure.kind !== "late";
    if (isEarly && at < plain.usualClose && (!early?.at || at < minutesOf(early.at))) early = closure;
    hours = hours
      .map(([open, close]): Span => (isEarly ? [open, Math.min(close, at)] : [Math.max(open, at), close]))
      .filter(([open, close]) => open < close);
    if (hours.length === 0) closed ??= closure;
  }
  return closed
    ? { ...plain, business: false, school: false, hours: [], closed, label: closed.label }
    : { ...plain, hours, early, label };
}
