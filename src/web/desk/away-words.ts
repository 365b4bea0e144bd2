import { dayNumber, weekdayIndex } from "../../calendar/local-date.ts";
import { absenceOf, standIn } from "../../sop/absence.ts";
import type { Away } from "../../store/away-today.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Fri 4 Dec" of a local date. */
export const dateWords = (date: string): string =>
  `${weekdays[weekdayIndex(dayNumber(date))]} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;

type Named = readonly { id: string; name: string }[];

/** "Ruth Bell is away until Fri 4 Dec; Sam Ortiz stands in." Null when they are there. */
export function awayWords(person: string, { date, absences }: Away, staff: Named): string | null {
  const away = absenceOf(person, date, absences);
  if (!away) return null;
  const name = (id: string) => staff.find((one) => one.id === id)?.name ?? "a colleague";
  const there = standIn(person, date, absences);
  const until = away.to === date ? "today" : `until ${dateWords(away.to)}`;
  return `${name(person)} is away ${until}; ${there ? `${name(there.id)} stands in` : "the office looks after it"}.`;
}
