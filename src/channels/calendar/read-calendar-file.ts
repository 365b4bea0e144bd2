import type { Reading } from "../../calendar/proposed-day.ts";
import type { Window } from "../../calendar/recurrence.ts";
import { readCsv } from "./read-csv.ts";
import { readIcs } from "./read-ics.ts";
import { readWords } from "./read-words.ts";

/** The days of a file of either kind, by what stands in it; `tz` is the school's zone (IANA). */
export async function readCalendarFile(bytes: Uint8Array, tz: string, window: Window): Promise<Reading> {
  const read = readWords(bytes);
  if ("problem" in read) return { problems: [read.problem] };
  const { words } = read;
  if (/^\s*BEGIN:/i.test(words)) return readIcs(words, tz, window);
  if (/^\s*(?:<|\{|%PDF|PK)/.test(words))
    return {
      problems: ["This is neither an iCalendar (.ics) nor a CSV file; please export it as one of them."],
    };
  return readCsv(words);
}
