import type { Season, Term, WeekHours } from "../../calendar/calendar.ts";
import type { LayerChange } from "../../calendar/change-layer.ts";
import { dayNumber } from "../../calendar/local-date.ts";
import { isTime } from "../../calendar/local-time.ts";
import { readDate } from "./read-date.ts";
import { readIntervals, readWeek } from "./read-week.ts";

export type Problem = { field: string; says: string };
type Read = { change: LayerChange } | { problems: Problem[] };
type Fields = (name: string) => string;

const longest = 370;
/** How many seasons and terms a form has rows for. */
export const mostRows = 8;

/** What a form asks to be changed of a layer, or what is wrong with it, by its field. */
export function readChange(about: string, field: Fields): Read {
  const problems: Problem[] = [];
  const wrong = (name: string, says: string) => void problems.push({ field: name, says });
  const change = changeOf(about, field, wrong);
  return problems.length > 0 || !change
    ? { problems: problems.length ? problems : [{ field: "", says: "Nothing of that name can be changed." }] }
    : { change };
}

type Wrong = (name: string, says: string) => void;

function changeOf(about: string, field: Fields, wrong: Wrong): LayerChange | undefined {
  const isInherited = field("inherit") !== "";
  switch (about) {
    case "day":
      return dayOf(field, wrong);
    case "hours":
      return { about, hours: isInherited ? null : week(field, wrong) };
    case "summer":
      return { about, seasons: isInherited ? null : seasonsOf(field, wrong) };
    case "terms":
      return { about, terms: isInherited ? null : termsOf(field, wrong) };
    case "zone": {
      if (!isInherited && !field("tz")) wrong("tz", "Please choose a time zone.");
      return { about, tz: isInherited ? null : field("tz") };
    }
    default:
      return undefined;
  }
}

function date(name: string, field: Fields, wrong: Wrong): string {
  const read = readDate(field(name));
  if ("date" in read) return read.date;
  wrong(name, field(name) ? read.problem : "Please give a date.");
  return "";
}

function dayOf(field: Fields, wrong: Wrong): LayerChange | undefined {
  const from = date("from", field, wrong);
  const to = field("to") ? date("to", field, wrong) : from;
  if (from && to && to < from) wrong("to", "It ends before it begins.");
  if (from && to && dayNumber(to) - dayNumber(from) >= longest)
    wrong("to", "That is longer than a school year: is the date right?");
  const what = field("what");
  if (what === "nothing") return { about: "day", from, to, what };
  const label = field("label").replace(/\s+/g, " ").trim().slice(0, 120);
  if (!label) wrong("label", "Please give the day a name; parents read it.");
  const at = field("at").padStart(5, "0");
  switch (what) {
    case "closed":
    case "no_school":
    case "open":
      return { about: "day", from, to, what, label };
    case "early":
    case "late":
      if (!isTime(at)) wrong("at", "Please give the local time, such as 12:30.");
      return { about: "day", from, to, what, at, label };
    default:
      wrong("what", "Please choose what the day is.");
      return undefined;
  }
}

function week(field: Fields, wrong: Wrong): WeekHours {
  const hours: WeekHours = {};
  for (const day of ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const) {
    const read = readIntervals(field(day));
    if ("problem" in read) wrong(day, read.problem);
    else if (read.intervals.length > 0) hours[day] = read.intervals;
  }
  return hours;
}

function stretchesOf(name: string, field: Fields, wrong: Wrong): (Term & { row: number })[] {
  const rows = Array.from({ length: mostRows }, (_, row) => row);
  return rows
    .flatMap((row) => {
      const label = field(`${name}-label-${row}`).replace(/\s+/g, " ").slice(0, 80);
      const isEmpty = !label && !field(`${name}-from-${row}`) && !field(`${name}-to-${row}`);
      if (isEmpty) return [];
      if (!label) wrong(`${name}-label-${row}`, "Please give it a name.");
      const from = date(`${name}-from-${row}`, field, wrong);
      const to = date(`${name}-to-${row}`, field, wrong);
      if (from && to && to < from) wrong(`${name}-to-${row}`, "It ends before it begins.");
      return [{ from, to, label, row }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

const termsOf = (field: Fields, wrong: Wrong): Term[] =>
  stretchesOf("term", field, wrong).map(({ from, to, label }) => ({ from, to, label }));

function seasonsOf(field: Fields, wrong: Wrong): Season[] {
  return stretchesOf("season", field, wrong).map(({ row, ...season }) => {
    const read = readWeek(field(`season-hours-${row}`));
    if ("problem" in read) wrong(`season-hours-${row}`, read.problem);
    return { ...season, hours: "hours" in read ? read.hours : {} };
  });
}
