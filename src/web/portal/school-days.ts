import { emptyLayer } from "../../calendar/layer.ts";
import { dayNumber } from "../../calendar/local-date.ts";
import { schoolYear, yearsFrom } from "../../calendar/school-year.ts";
import { type Stretch, stretches, yearDays } from "../../calendar/year-days.ts";
import { formatDateInYear, formatDateTime } from "../../letters/words/format-date.ts";
import { hourSays } from "../../letters/words/in-america.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import type { OpenCalendar } from "../calendar-side.ts";
import { localDate } from "../desk/when-words.ts";

const soon = 5;

/** What parents read of a school's days: the next closures first, from today to the end of the school year. */
export function schoolDays({ calendar }: OpenCalendar, now: string, language: string) {
  const words = wordsIn(language).pages.calendar;
  const today = localDate(now, calendar.tz);
  const year = schoolYear(calendar.tz, today);
  // When the year is nearly over, parents plan the next one.
  const isLate = dayNumber(year.to) - dayNumber(today) < 120;
  const window = { from: today, to: isLate ? yearsFrom(year, 1).to : year.to };
  const date = (iso: string) => formatDateInYear(iso, language, calendar.tz);
  const stretch = (from: string, to: string) =>
    from === to ? date(from) : words.stretch(date(from), date(to));
  const line = ({ from, to, day }: Stretch) => ({
    key: `${from} ${day.look}`,
    when: stretch(from, to),
    label: day.label,
    ...{ look: day.look, what: whatOf(day, words, (at) => hourSays(at, language, calendar.tz)) },
    announced: day.declaredAt ? words.announced(formatDateTime(day.declaredAt, language, calendar.tz)) : null,
  });
  const lines = stretches(yearDays(calendar, window, { district: emptyLayer, school: emptyLayer }))
    .filter(({ day }) => day.look !== "school")
    .map(line);
  return {
    next: lines.slice(0, soon),
    later: lines.slice(soon),
    terms: (calendar.terms ?? [])
      .filter(({ from, to }) => to >= today && from <= window.to)
      .map(({ from, to, label }) => ({ label, when: stretch(from, to) })),
  };
}
export type SchoolDay = ReturnType<typeof schoolDays>["next"][number];

function whatOf(
  { look, at }: Stretch["day"],
  words: ReturnType<typeof wordsIn>["pages"]["calendar"],
  hour: (at: string) => string,
): string {
  if (look === "no_school") return words.noLessons;
  if (look === "early") return words.early(hour(at ?? ""));
  if (look === "late") return words.late(hour(at ?? ""));
  return look === "closed" ? words.closed : words.open;
}
