import { askDays, type Gone, type Question } from "../calendar/ask-days.ts";
import { proposeDays } from "../calendar/propose-days.ts";
import { originOf, type Reading } from "../calendar/proposed-day.ts";
import type { Window } from "../calendar/recurrence.ts";
import { type HolidayRegion, holidayRegions } from "../channels/calendar/holiday-regions.ts";
import { publicHolidays } from "../channels/calendar/public-holidays.ts";
import { readCalendarFile } from "../channels/calendar/read-calendar-file.ts";
import type { Layers } from "../store/calendars.ts";
import type { Whose } from "./calendar-side.ts";

/** What somebody brought: a file, or the name of a region whose public holidays they want. */
export type Asked = { window: Window } & ({ file: Uint8Array } | { region: HolidayRegion });
export type Import =
  | { from: string; window: Window; questions: Question[]; gone: Gone[]; notes: string[] }
  | { problems: string[] };

const mostQuestions = 400;

/** Turns what was brought into questions about a layer. Nothing is written. */
export async function read(
  asked: Asked,
  layers: Layers,
  whose: Whose,
  left: ReadonlySet<string>,
): Promise<Import> {
  const { window } = asked;
  const { tz, hours, seasons } = layers.calendar;
  const reading: Reading =
    "file" in asked
      ? await readCalendarFile(asked.file, tz, window)
      : {
          origin: `holidays:${asked.region}`,
          days: await publicHolidays(asked.region, window),
          notes: [],
        };
  if ("problems" in reading) return reading;
  const { days, notes } = proposeDays(reading.days, reading.origin, window);
  if (days.length > mostQuestions)
    return {
      problems: [
        `The file has ${days.length.toLocaleString("en")} days in these school years; at most 400 can be asked about at once. Please choose one school year, or a smaller calendar.`,
      ],
    };
  const { questions, gone } = askDays(days, layers[whose], {
    ...{ origins: [reading.origin], window, left },
    hours: { hours, ...(seasons && { seasons }) },
    ...(whose === "school" && { above: layers.district }),
  });
  const more = days.length + gone.length === 0 ? ["There is nothing in it for these school years."] : [];
  return {
    ...{ from: sourceName(reading.origin), window, questions, gone },
    notes: [...reading.notes, ...notes, ...more],
  };
}

/** "Riverbend (iCalendar)": where days come from, for people. */
export function sourceName(origin: string): string {
  if (origin === "csv") return "a CSV file";
  const region = origin.replace(/^holidays:/, "");
  if (Object.hasOwn(holidayRegions, region))
    return `public holidays, ${holidayRegions[region as HolidayRegion]}`;
  return `the calendar “${origin.replace(/^ics:/, "")}”`;
}

/** The same from a mark's source. */
export const sourceWords = (source: string): string => sourceName(originOf(source));
