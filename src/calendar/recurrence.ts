import { dayNumber, isoDate, weekdayIndex } from "./local-date.ts";

/** A rule by which a day comes back (RFC 5545, 3.3.10), in days: whatever it says of hours is not here. */
export type Recurrence = {
  every: "day" | "week" | "month" | "year";
  interval: number;
  /** The last local date, included. */
  until?: string;
  count?: number;
  months?: number[];
  monthDays?: number[];
  yearDays?: number[];
  weeks?: number[];
  /** 0 for Monday to 6 for Sunday; `nth` of the month or year, from its end when negative, 0 for each. */
  weekdays?: { weekday: number; nth: number }[];
  positions?: number[];
  /** The weekday on which a week begins; 0 for Monday. */
  weekStart: number;
};

/** Local dates, both included. */
export type Window = { from: string; to: string };

/** How many days may be looked at: shared by all that one file expands, so that no file can keep us busy. */
export type Budget = { left: number };

/**
 * The local dates within a window on which something that began on `start` comes back, in order, the first day included.
 * Null when the budget is spent. Every period's days are tried one by one: a rule that fits no day ends with the window.
 */
export function recur(rule: Recurrence, start: string, window: Window, budget: Budget): string[] | null {
  const first = dayNumber(start);
  const last = Math.min(dayNumber(window.to), rule.until ? dayNumber(rule.until) : Number.MAX_SAFE_INTEGER);
  const found: string[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  const step = rule.interval;
  let index = rule.count === undefined ? skipped(rule, first, dayNumber(window.from)) : 0;
  for (; ; index += step) {
    const [from, to] = period(rule, first, index);
    if (from > last || left <= 0) return found;
    budget.left -= to - from + 1;
    if (budget.left < 0) return null;
    const days: number[] = [];
    for (let day = from; day <= to; day++) if (fits(rule, day, first)) days.push(day);
    for (const day of chosen(days, rule.positions)) {
      if (day < first) continue;
      if (day > last || left <= 0) return found;
      left--;
      const date = isoDate(day);
      if (date >= window.from) found.push(date);
    }
  }
}

const year = (day: number): number => Number(isoDate(day).slice(0, 4));
const month = (day: number): number => Number(isoDate(day).slice(5, 7));
const monthDay = (day: number): number => Number(isoDate(day).slice(8, 10));
const dated = (y: number, m: number, d = 1): number =>
  dayNumber(`${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

/** The whole periods, a multiple of the interval, that end well before the window. */
function skipped({ every, interval }: Recurrence, first: number, from: number): number {
  const length = { day: 1, week: 7, month: 31, year: 366 }[every];
  const periods = Math.floor((from - first) / length) - 1;
  return periods > 0 ? periods - (periods % interval) : 0;
}

/** The first and last day number of the period that is `index` after the one of the first day. */
function period({ every, weekStart }: Recurrence, first: number, index: number): [number, number] {
  if (every === "day") return [first + index, first + index];
  if (every === "week") {
    const from = first - ((weekdayIndex(first) - weekStart + 7) % 7) + index * 7;
    return [from, from + 6];
  }
  if (every === "year") return [dated(year(first) + index, 1), dated(year(first) + index, 12, 31)];
  const months = year(first) * 12 + month(first) - 1 + index;
  const from = dated(Math.floor(months / 12), (months % 12) + 1);
  return [from, from + lengthOfMonth(from) - 1];
}

const lengthOfMonth = (day: number): number =>
  dated(year(day) + (month(day) === 12 ? 1 : 0), (month(day) % 12) + 1) - dated(year(day), month(day));
const lengthOfYear = (day: number): number => dated(year(day) + 1, 1) - dated(year(day), 1);

/** Does a day fit the rule's parts? What the rule leaves out is taken from the first day. */
function fits(rule: Recurrence, day: number, first: number): boolean {
  const { every, months, monthDays, yearDays, weeks, weekdays, weekStart } = rule;
  if (months && !months.includes(month(day))) return false;
  // "every year on the 29th" means the month of the first day, as calendars that people use read it
  if (every === "year" && monthDays && !months && !yearDays && !weeks && month(day) !== month(first))
    return false;
  const ofMonth = monthDay(day);
  if (monthDays && !oneOf(monthDays, ofMonth, lengthOfMonth(day))) return false;
  const ofYear = day - dated(year(day), 1) + 1;
  if (yearDays && !oneOf(yearDays, ofYear, lengthOfYear(day))) return false;
  if (weeks && !weeks.some((week) => isInWeek(week, day, weekStart))) return false;
  if (weekdays) {
    const within = every === "month" || (every === "year" && months) ? "month" : "year";
    const [place, length] = within === "month" ? [ofMonth, lengthOfMonth(day)] : [ofYear, lengthOfYear(day)];
    return weekdays.some(
      ({ weekday, nth }) =>
        weekday === weekdayIndex(day) &&
        (nth === 0 || nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7)),
    );
  }
  if (every === "week" || weeks) return weekdayIndex(day) === weekdayIndex(first);
  if (every === "day" || monthDays || yearDays) return true;
  return (
    ofMonth === monthDay(first) && (every === "month" || months !== undefined || month(day) === month(first))
  );
}

const oneOf = (wanted: readonly number[], place: number, length: number): boolean =>
  wanted.includes(place) || wanted.includes(place - length - 1);

/** Weeks are numbered as in ISO 8601, from any weekday: the first one has at least four days of the year. */
function isInWeek(week: number, day: number, weekStart: number): boolean {
  return [year(day) - 1, year(day), year(day) + 1].some((y) => {
    const [one, next] = [firstWeek(y, weekStart), firstWeek(y + 1, weekStart)];
    const count = (next - one) / 7;
    const number = week > 0 ? week : count + 1 + week;
    const from = one + (number - 1) * 7;
    return number >= 1 && number <= count && from <= day && day < from + 7;
  });
}

function firstWeek(y: number, weekStart: number): number {
  const fourth = dated(y, 1, 4);
  return fourth - ((weekdayIndex(fourth) - weekStart + 7) % 7);
}

function chosen(days: readonly number[], positions: readonly number[] | undefined): readonly number[] {
  return positions ? days.filter((_, at) => oneOf(positions, at + 1, days.length)) : days;
}
