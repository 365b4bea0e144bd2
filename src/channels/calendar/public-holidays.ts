import type { FoundDay } from "../../calendar/proposed-day.ts";
import type { Window } from "../../calendar/recurrence.ts";
import { type HolidayRegion, holidayRegions } from "./holiday-regions.ts";

/**
 * The public holidays of a region within a window of local dates, by the tables of date-holidays (data CC BY 3.0). The
 * library is loaded when somebody asks and never otherwise: it takes some 40 MB. Observances are no holidays.
 */
export async function publicHolidays(region: HolidayRegion, { from, to }: Window): Promise<FoundDay[]> {
  const { default: Holidays } = await import("date-holidays");
  const [country = "", state] = region.split("-");
  const table = state ? new Holidays(country, state) : new Holidays(country);
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at);
  return years
    .flatMap((year) => table.getHolidays(year) ?? [])
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }))
    .filter(({ date }) => from <= date && date <= to)
    .map(({ date, name }) => ({
      ...{ date, to: date, label: name },
      // A holiday and its substitute day have names of their own, so that both are found again.
      uid: `${slug(name)}-${date.slice(0, 4)}`,
      kind: "closed" as const,
      why: `a public holiday in ${holidayRegions[region]}`,
    }));
}

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
