import type { Window } from "./recurrence.ts";

/** Zones whose summer is in January: their school year is the calendar year. */
const south =
  /^(?:Australia|Antarctica)\/|^Pacific\/(?:Auckland|Chatham|Fiji)|^Africa\/(?:Johannesburg|Harare|Windhoek|Maputo|Lusaka|Gaborone)|^America\/(?:Sao_Paulo|Argentina|Santiago|Montevideo|Asuncion|La_Paz|Lima|Bahia|Fortaleza)/;

/** The school year that holds a local date: from August to July, in the south from January to December. */
export function schoolYear(tz: string, date: string): Window {
  const year = Number(date.slice(0, 4));
  if (south.test(tz)) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = date.slice(5) < "08-01" ? year - 1 : year;
  return { from: `${first}-08-01`, to: `${first + 1}-07-31` };
}

/** A number of school years later, or earlier when it is negative. */
export function yearsFrom({ from, to }: Window, years: number): Window {
  const moved = (date: string) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return { from: moved(from), to: moved(to) };
}

/** "2026–27", or "2026" where it is one calendar year. */
export const yearName = ({ from, to }: Window): string =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(2, 4)}`;
