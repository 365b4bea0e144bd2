import { dayNumber, isDate, weekdayIndex } from "../../calendar/local-date.ts";
import { originOf } from "../../calendar/proposed-day.ts";
import { schoolYear, yearName, yearsFrom } from "../../calendar/school-year.ts";
import { stretches, type YearDay, yearDays } from "../../calendar/year-days.ts";
import type { Layers } from "../../store/calendars.ts";
import type { CalendarActRow } from "../../store/reads/calendar-acts.ts";
import { sourceName } from "../calendar-import.ts";
import { lastOf } from "../calendar-side.ts";
import { changeLines, layerLines } from "./calendar-lines.ts";
import { dateWords, daySays, hoursWords, lookSays, stretchWords, weekWords } from "./calendar-words.ts";
import { localDate, whenWords } from "./when-words.ts";

const actWords: Record<string, string> = {
  day: "changed days",
  hours: "changed the opening hours",
  summer: "changed the summer hours",
  terms: "changed the terms",
  zone: "changed the time zone",
  import: "imported days",
  closure: "declared a closure",
  closure_declared: "declared a closure",
  closure_taken_back: "took a declared closure back",
  undo: "took the last change back",
};

/** The school year as the page shows it: twelve months, one day in full, both layers, and who changed what. */
export function calendarView(
  { calendar, acts, ...layers }: Layers & { acts: CalendarActRow[] },
  now: string,
  asked: { year: number; day: string },
) {
  const today = localDate(now, calendar.tz);
  const window = yearsFrom(schoolYear(calendar.tz, isDate(asked.day) ? asked.day : today), asked.year);
  const days = yearDays(calendar, window, layers);
  const picked = days.find(({ date }) => date === asked.day);
  // A week begins on Sunday where people are used to it.
  const weekStart = calendar.tz.startsWith("America/") ? 6 : 0;
  const counts: Partial<Record<YearDay["look"], number>> = {};
  for (const { look } of days) counts[look] = (counts[look] ?? 0) + 1;
  return {
    name: yearName(window),
    year: asked.year,
    heads: Array.from(
      { length: 7 },
      (_, at) => ["M", "T", "W", "T", "F", "S", "S"][(at + weekStart) % 7] ?? "",
    ),
    months: monthsOf(days, weekStart, today),
    counts,
    picked: picked ? dayFacts(picked, layers, calendar) : null,
    lines: stretches(days).map(({ from, to, days, day }) => ({
      key: `${from} ${day.look}`,
      ...{
        look: day.look,
        when: stretchWords(from, to, true),
        days,
        what: lookSays(day),
        why: day.label ?? "",
      },
      whose: day.whose ?? "",
    })),
    layers: {
      district: layerLines(layers.district, window),
      school: layerLines(layers.school, window),
    },
    rules: rulesOf(calendar, layers),
    acts: acts.slice(0, 12).map(({ id, at, kind, by, ofDistrict, changes }) => ({
      ...{ id, by, when: whenWords(at, { zone: calendar.tz, now }) },
      what: `${actWords[kind] ?? "changed the calendar"}${ofDistrict ? " of the district" : ""}`,
      lines: changes ? changeLines(changes) : [],
    })),
    last: { school: lastOf(acts, "school")?.id ?? null, district: lastOf(acts, "district")?.id ?? null },
    today,
  };
}
export type CalendarView = ReturnType<typeof calendarView>;

function monthsOf(days: readonly YearDay[], weekStart: number, today: string) {
  const months = new Map<string, YearDay[]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, days]) => ({
    month,
    name: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
      Date.parse(`${month}-01`),
    ),
    lead: (weekdayIndex(dayNumber(`${month}-01`)) - weekStart + 7) % 7,
    days: days.map((day) => ({
      date: day.date,
      number: Number(day.date.slice(8)),
      look: day.look,
      isNamed: day.look === "school" && day.label !== null,
      says: daySays(day),
      isToday: day.date === today,
    })),
  }));
}

function dayFacts(
  day: YearDay,
  { district, school }: Pick<Layers, "district" | "school">,
  { tz }: Layers["calendar"],
) {
  const { date, label, look, hours, declaredAt, season } = day;
  const isBusiness = hours.length > 0;
  const from = (school.days[date] ?? district.days[date])?.source;
  const below = district.days[date];
  const isOwn = day.whose === "school";
  return {
    date,
    title: dateWords(date, true),
    look,
    facts: [
      { name: "What it is", value: lookSays(day) },
      ...(label ? [{ name: "Why", value: label }] : []),
      ...(declaredAt
        ? [
            {
              name: "Declared",
              value: whenWords(declaredAt, { zone: tz, now: declaredAt }).replace(
                "today, ",
                "at short notice, at ",
              ),
            },
          ]
        : []),
      {
        name: "Whose word",
        value: isOwn
          ? `the school’s own${below ? `; the district says “${below.label}”` : ""}`
          : day.whose === "district"
            ? "the district’s"
            : "the week’s usual hours and the terms",
      },
      ...(from ? [{ name: "Imported from", value: sourceName(originOf(from)) }] : []),
      { name: "Office", value: `${hoursWords(hours)}${season ? ` (${season})` : ""}` },
      {
        name: "Counts as",
        value: `calendar day${isBusiness ? ", business day" : ""}${look === "school" || ((look === "early" || look === "late") && isBusiness) ? ", school day" : ""}`,
      },
    ],
  };
}

function rulesOf(
  { tz, hours, seasons = [], terms = [] }: Layers["calendar"],
  { school }: Pick<Layers, "school">,
) {
  const whose = (name: "tz" | "hours" | "seasons" | "terms") =>
    school[name] ? "the school’s own" : "the district’s";
  return [
    { about: "hours", name: "Opening hours", value: [weekWords(hours)], whose: whose("hours") },
    {
      ...{ about: "summer", name: "Summer hours", whose: whose("seasons") },
      value: seasons.map(
        (season) =>
          `${season.label}, ${stretchWords(season.from, season.to, true)}: ${weekWords(season.hours) || "closed"}`,
      ),
    },
    {
      ...{ about: "terms", name: "Terms", whose: whose("terms") },
      value: terms.map(({ from, to, label }) => `${label}: ${stretchWords(from, to, true)}`),
    },
    { about: "zone", name: "Time zone", value: [tz], whose: whose("tz") },
  ];
}
