import type { Calendar, Closure, Policy, Season, Term, WeekHours } from "./calendar.ts";
import { defaultPolicy } from "./calendar.ts";

/** What a local date is by somebody's calendar; `open` takes back what the district says of it. */
export type DayMark = {
  what: "closed" | "no_school" | "open";
  label: string;
  /** Where it was imported from, so that importing it again finds it: `ics:Riverbend#<uid>`, `holidays:US-NY#…`. Absent: by hand. */
  source?: string;
};

/** One layer of a calendar: the district's, or what a school says differently. What it leaves out is inherited. */
export type Layer = {
  /** IANA zone. */
  tz?: string;
  hours?: WeekHours;
  seasons?: Season[];
  terms?: Term[];
  policy?: Partial<Policy>;
  /** By local date "YYYY-MM-DD". */
  days: Record<string, DayMark>;
  closures: Closure[];
};

export const emptyLayer: Layer = { days: {}, closures: [] };

/**
 * The calendar that a school lives by: its own word about a date, a season or a rule counts instead of the district's.
 * Without a zone it is UTC, without hours it never opens; `checkCalendar` says so in a sentence.
 */
export function inherit(district: Layer, school: Layer): Calendar {
  const seasons = school.seasons ?? district.seasons;
  const terms = school.terms ?? district.terms;
  const days = Object.entries({ ...district.days, ...school.days });
  const marked = (what: DayMark["what"]) =>
    Object.fromEntries(
      days.filter(([, mark]) => mark.what === what).map(([date, { label }]) => [date, label]),
    );
  const own = new Set(school.closures.map(({ date }) => date));
  return {
    tz: school.tz ?? district.tz ?? "UTC",
    hours: school.hours ?? district.hours ?? {},
    ...(seasons && { seasons }),
    ...(terms && { terms }),
    nonBusiness: marked("closed"),
    notSchool: marked("no_school"),
    closures: [...district.closures.filter(({ date }) => !own.has(date)), ...school.closures],
    policy: { ...defaultPolicy, ...district.policy, ...school.policy },
  };
}

/** A whole calendar as one layer: `inherit(emptyLayer, layerOf(calendar))` counts every date as the calendar does. */
export function layerOf({ nonBusiness, notSchool, ...calendar }: Calendar): Layer {
  const mark = (what: DayMark["what"], dates: Record<string, string>) =>
    Object.entries(dates).map(([date, label]): [string, DayMark] => [date, { what, label }]);
  return {
    ...calendar,
    days: Object.fromEntries([...mark("no_school", notSchool), ...mark("closed", nonBusiness)]),
  };
}
