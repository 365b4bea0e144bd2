import { type Calendar, defaultPolicy, type Interval } from "../calendar/calendar.ts";

const hours: Interval[] = [["07:30", "16:00"]];

/**
 * The calendar of a school in New York state for the school year that begins in `year`, with the years before and
 * after it: holidays by their rule, breaks and staff days without school. Local dates.
 */
export function schoolCalendar(year: number): Calendar {
  const years = [year - 1, year, year + 1];
  return {
    tz: "America/New_York",
    hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
    nonBusiness: Object.assign({}, ...years.map(officeClosed)),
    notSchool: Object.assign({}, ...years.map(withoutLessons)),
    closures: [],
    policy: defaultPolicy,
  };
}

/** The school year that a local date belongs to, by the year in which it begins. */
export const schoolYearOf = (date: string): number =>
  Number(date.slice(0, 4)) - (date.slice(5, 7) < "07" ? 1 : 0);

function officeClosed(year: number): Record<string, string> {
  const next = year + 1;
  return {
    [`${year}-07-03`]: "Independence Day (observed)",
    [nth(year, 9, 1, 1)]: "Labor Day",
    [nth(year, 10, 1, 2)]: "Indigenous Peoples' Day",
    [`${year}-11-11`]: "Veterans Day",
    [thanksgiving(year)]: "Thanksgiving",
    [plus(thanksgiving(year), 1)]: "Thanksgiving break",
    [`${year}-12-24`]: "Winter break",
    [`${year}-12-25`]: "Winter break",
    [`${year}-12-31`]: "Winter break",
    [`${next}-01-01`]: "New Year's Day",
    [nth(next, 1, 1, 3)]: "Martin Luther King Jr. Day",
    [nth(next, 2, 1, 3)]: "Presidents' Day",
    [plus(nth(next, 6, 1, 1), -7)]: "Memorial Day",
    [`${next}-06-19`]: "Juneteenth",
  };
}

function withoutLessons(year: number): Record<string, string> {
  const next = year + 1;
  const labor = nth(year, 9, 1, 1);
  const presidents = nth(next, 2, 1, 3);
  return {
    ...between(`${year}-07-01`, plus(labor, -5), "Summer break"),
    ...between(plus(labor, -4), plus(labor, 1), "Staff days before school begins"),
    [plus(nth(year, 11, 1, 1), 1)]: "Staff development day",
    [plus(thanksgiving(year), -1)]: "Thanksgiving break",
    ...between(`${year}-12-23`, `${next}-01-01`, "Winter break"),
    ...between(plus(presidents, 1), plus(presidents, 4), "Midwinter break"),
    [nth(next, 3, 5, 3)]: "Staff development day",
    ...between(nth(next, 4, 1, 1), plus(nth(next, 4, 1, 1), 4), "Spring break"),
    ...between(`${next}-06-26`, `${next}-06-30`, "Summer break"),
  };
}

const thanksgiving = (year: number) => nth(year, 11, 4, 4);
const plus = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();

/** The nth weekday (1 = Monday) of a month. */
function nth(year: number, month: number, weekday: number, n: number): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (n - 1) * 7 }).toString();
}

function between(from: string, to: string, label: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (let date = from; date <= to; date = plus(date, 1)) found[date] = label;
  return found;
}
