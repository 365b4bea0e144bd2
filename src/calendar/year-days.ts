import type { Calendar } from "./calendar.ts";
import type { Layer } from "./layer.ts";
import { dayNumber } from "./local-date.ts";
import { timeOf } from "./local-time.ts";
import { byDate, type OfficeDay, officeDay } from "./office-day.ts";
import { datesBetween } from "./proposed-day.ts";
import type { Window } from "./recurrence.ts";

/** What a day is, to look at: the office's and the lessons' together. */
export type DayLook = "school" | "closed" | "no_school" | "early" | "late" | "outside" | "weekend";

/** A local date of a calendar: what it is, why, whose word that is, and its hours. */
export type YearDay = {
  date: string;
  look: DayLook;
  label: string | null;
  /** The new closing or opening time of an early or late day. */
  at: string | null;
  hours: [open: string, close: string][];
  /** UTC, when a closure was declared. */
  declaredAt: string | null;
  whose: "district" | "school" | null;
  /** A season's hours, where they count. */
  season: string | null;
};

/** Every local date of a window, both ends included. Days that are like every other have no label. */
export function yearDays(
  calendar: Calendar,
  { from, to }: Window,
  layers: { district: Layer; school: Layer },
): YearDay[] {
  const closures = byDate(calendar.closures);
  const says = (layer: Layer) => {
    const closed = new Set(layer.closures.map(({ date }) => date));
    return (date: string) => date in layer.days || closed.has(date);
  };
  const [own, districts] = [says(layers.school), says(layers.district)];
  return datesBetween(from, to).map((date): YearDay => {
    const day = officeDay(calendar, dayNumber(date), closures);
    const late = (closures.get(date) ?? []).find(({ kind }) => kind === "late");
    const changed = day.early ?? late;
    const season = calendar.seasons?.find((one) => one.from <= date && date <= one.to);
    const isOpenLess = day.business && changed !== undefined && changed !== null;
    const look = lookOf(day, { isOpenLess, isNamed: calendar.notSchool[date] !== undefined });
    return {
      ...{ date, look, label: look === "weekend" || look === "outside" ? null : day.label },
      at: isOpenLess ? (changed?.at ?? null) : null,
      hours: day.hours.map(([open, close]) => [timeOf(open), timeOf(close)]),
      declaredAt: (day.closed ?? changed)?.declaredAt ?? null,
      whose: own(date) ? "school" : districts(date) ? "district" : null,
      season: day.business && season ? season.label : null,
    };
  });
}

/** `isOpenLess`: open, for fewer hours than usual; `isNamed`: the calendar names it as a day without lessons. */
function lookOf(day: OfficeDay, { isOpenLess, isNamed }: { isOpenLess: boolean; isNamed: boolean }): DayLook {
  if (day.weekend) return "weekend";
  if (!day.business) return "closed";
  if (isOpenLess) return day.early ? "early" : "late";
  if (day.school) return "school";
  return isNamed ? "no_school" : "outside";
}

/** Days that follow one another and are the same, as one; what lies between them on days without hours is passed over. */
export type Stretch = { from: string; to: string; days: number; day: YearDay };

/** The days that are not like every other, in stretches. */
export function stretches(days: readonly YearDay[]): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  for (const day of days) {
    if (day.look === "weekend") continue;
    const isOrdinary = day.look === "school" && day.label === null;
    if (isOrdinary || day.look === "outside") {
      open = null;
      continue;
    }
    const last: Stretch | null = open;
    if (last && alike(last.day, day)) {
      last.to = day.date;
      last.days++;
    } else {
      open = { from: day.date, to: day.date, days: 1, day };
      found.push(open);
    }
  }
  return found;
}

const alike = (a: YearDay, b: YearDay): boolean =>
  a.look === b.look &&
  a.label === b.label &&
  a.whose === b.whose &&
  a.at === b.at &&
  a.declaredAt === b.declaredAt;
