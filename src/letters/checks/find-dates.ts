import { type CalendarDay, dayNumber, isoDate, readIsoDate, weekdayOf } from "./calendar-day.ts";
import { type DateWords, dateWords } from "./date-words.ts";
import { fold } from "./fold.ts";
import { baseLanguage } from "./language-of.ts";

/**
 * A date found in a text. `date` is ISO; `at` are UTF-16 offsets; `words` is how it was written. `exact` is false when
 * only a weekday or "tomorrow" was written; `time` is the clock time beside it ("15:00"); `weekdayFits` is false when
 * the weekday written is not the weekday of that date.
 */
export type FoundDate = {
  date: string;
  at: [number, number];
  words: string;
  exact: boolean;
  weekdayFits: boolean;
  time?: string;
};

type Piece = { word: string; number: number | null; start: number; end: number };

/**
 * Finds the dates in a text, so that a typed date can be offered as the promise. `today` is an ISO date; a date
 * without a year is taken in the year that puts it nearest, at most 90 days back. A weekday alone is the next one.
 * Numbers alone ("4/12") count only when day and month cannot be mistaken, by themselves or by the weekday before them.
 */
export function findDates(text: string, language: string, today: string): FoundDate[] {
  const base = baseLanguage(language);
  const now = readIsoDate(today);
  const start = now && dayNumber(now);
  if (!now || start === null) return [];
  const dates: FoundDate[] = [];
  const lexicons = [dateWords(base), ...(base === "en" ? [] : [dateWords("en")])];
  const pieces = cut(text);
  for (let i = 0; i < pieces.length; ) {
    const hit =
      numeric(text, pieces, i, base) ??
      lexicons.map((words) => read(text, pieces, i, words)).find((hit) => hit);
    if (!hit) {
      i++;
      continue;
    }
    const day = hit.day ? resolve(hit.day, hit.weekday, now.year, start) : start + ahead(hit, start);
    const last = pieces[hit.to];
    const first = pieces[i];
    if (day !== null && first && last) {
      const time = timeAfter(text, last.end);
      dates.push({
        date: isoDate(day),
        at: [first.start, last.end],
        words: text.slice(first.start, last.end),
        exact: hit.day !== undefined,
        weekdayFits: hit.weekday === undefined || weekdayOf(day) === hit.weekday,
        ...(time && { time }),
      });
    }
    i = hit.to + 1;
  }
  return dates;
}

type Hit = {
  to: number;
  day?: Partial<CalendarDay> & { month: number; day: number };
  weekday?: number;
  days?: number;
};

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|[\p{Nd}]{1,9}/gu)) {
    const digits = /^\p{Nd}/u.test(match[0]) ? latin(match[0]) : null;
    pieces.push({
      word: digits ?? fold(match[0]),
      number: digits === null ? null : Number(digits),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return pieces;
}

const latin = (digits: string) =>
  digits.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit >= "۰" ? 0x6f0 : 0x660)) % 10));

/** Whether only a little stands between two pieces: a space, a comma, a point. */
const near = (text: string, a?: Piece, b?: Piece): boolean =>
  !!a && !!b && b.start - a.end <= 3 && /^[\s,،.]*$/.test(text.slice(a.end, b.start));

/** "Friday 05/07/2027": of the two ways to read the numbers, the one that falls on the weekday before them, if one does. */
function numbersOn(weekday: number, text: string, pieces: Piece[], i: number): Hit | null {
  const fits = ["en", "de"].flatMap((base) => {
    const hit = numeric(text, pieces, i, base, true);
    const { year, month, day } = hit?.day ?? {};
    const number = year && month && day ? dayNumber({ year, month, day }) : null;
    return hit && number !== null && weekdayOf(number) === weekday ? [hit] : [];
  });
  const [one, other] = fits;
  return one && (!other || other.day?.month === one.day?.month) ? one : null;
}

/** "2026-12-04", "13/12/2026", and in Chinese or Japanese "12月4日". */
function numeric(text: string, pieces: Piece[], i: number, base: string, either = false): Hit | null {
  const [a, b, c] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (a?.number == null || !b) return null;
  if (b.word === "年" && c?.number != null) {
    const rest = numeric(text, pieces, i + 2, base);
    return rest?.day ? { ...rest, day: { ...rest.day, year: a.number } } : null;
  }
  if (b.word === "月" && c?.number != null && pieces[i + 3]?.word === "日")
    return { to: i + 3, day: { month: a.number, day: c.number } };
  if (b.number === null || c?.number == null) return null;
  const marks = text.slice(a.end, b.start) + text.slice(b.end, c.start);
  if (a.word.length === 4 && marks === "--")
    return { to: i + 2, day: { year: a.number, month: b.number, day: c.number } };
  if (!["//", "..", "--"].includes(marks) || c.word.length !== 4) return null;
  const dayFirst = a.number > 12 || (base !== "en" && base !== "es" && b.number <= 12);
  if (!dayFirst && b.number <= 12 && a.number !== b.number && !either) return null;
  const [month, day] = dayFirst ? [b.number, a.number] : [a.number, b.number];
  return { to: i + 2, day: { year: c.number, month, day } };
}

/** A date in words that begins at piece i: with or without its weekday, day before or after the month. */
function read(text: string, pieces: Piece[], i: number, words: DateWords): Hit | null {
  const head = pieces[i];
  if (!head) return null;
  const weekday = words.weekdays.get(bare(head.word, words.weekdays));
  if (weekday === undefined) {
    const days = words.relative.get(head.word);
    if (days !== undefined) return meansMorning(pieces, i) ? null : { to: i, days };
    return dayAndMonth(text, pieces, i, words);
  }
  let next = i + 1;
  for (
    let skipped = 0;
    skipped < 2 && words.between.has(pieces[next]?.word ?? "") && near(text, pieces[next - 1], pieces[next]);
    skipped++
  )
    next++;
  const rest = near(text, pieces[next - 1], pieces[next])
    ? (dayAndMonth(text, pieces, next, words) ?? numbersOn(weekday, text, pieces, next))
    : null;
  if (rest) return { ...rest, weekday };
  return words.plainWeekdays.has(bare(head.word, words.plainWeekdays)) ? { to: i, weekday } : null;
}

/** Arabic writes "the" and "by" onto the word: الجمعة, بالجمعة. */
const bare = (word: string, names: Map<string, number>): string => {
  if (names.has(word)) return word;
  const cut = word.replace(/^[وبل](?=ال)/, "");
  return names.has(cut) ? cut : word.replace(/^(لل|ال)/, "");
};

const meansMorning = (pieces: Piece[], i: number): boolean =>
  pieces[i]?.word === "manana" && ["la", "esta", "una"].includes(pieces[i - 1]?.word ?? "");

function dayAndMonth(text: string, pieces: Piece[], i: number, words: DateWords): Hit | null {
  const head = pieces[i];
  if (!head) return null;
  let at = i;
  let day = head.number;
  let month: number | undefined;
  if (day !== null) {
    at++;
    if (/^(st|nd|rd|th|o)$/.test(pieces[at]?.word ?? "") && pieces[at]?.start === head.end) at++;
    for (let skipped = 0; skipped < 2 && words.between.has(pieces[at]?.word ?? ""); skipped++) at++;
    if (!near(text, pieces[at - 1], pieces[at])) return null;
    const named = monthAt(pieces, at, words);
    if (!named) return null;
    ({ month, at } = named);
  } else {
    const named = monthAt(pieces, i, words);
    if (!named) return null;
    ({ month } = named);
    at = named.at + 1;
    if (words.between.has(pieces[at]?.word ?? "") && pieces[at]?.word === "the") at++;
    day = pieces[at]?.number ?? null;
    if (day === null || !near(text, pieces[at - 1], pieces[at])) return null;
    if (/^(st|nd|rd|th)$/.test(pieces[at + 1]?.word ?? "") && pieces[at + 1]?.start === pieces[at]?.end) at++;
  }
  if (day < 1 || day > 31) return null;
  let yearAt = at + 1;
  if (/^(de|del|of)$/.test(pieces[yearAt]?.word ?? "")) yearAt++;
  const year = pieces[yearAt];
  const hasYear =
    year?.number != null &&
    year.word.length === 4 &&
    year.number > 1900 &&
    near(text, pieces[yearAt - 1], year);
  return { to: hasYear ? yearAt : at, day: { month, day, ...(hasYear && { year: year.number ?? 0 }) } };
}

function monthAt(pieces: Piece[], at: number, words: DateWords): { month: number; at: number } | null {
  const word = pieces[at]?.word ?? "";
  const two = words.months.get(`${word} ${pieces[at + 1]?.word ?? ""}`);
  if (two !== undefined) return { month: two, at: at + 1 };
  const one = words.months.get(word);
  return one === undefined ? null : { month: one, at };
}

function resolve(
  day: NonNullable<Hit["day"]>,
  weekday: number | undefined,
  thisYear: number,
  today: number,
): number | null {
  if (day.year !== undefined) return dayNumber({ ...day, year: day.year });
  const options = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dayNumber({ ...day, year }) ?? []);
  const near = options.filter((option) => option >= today - 90).sort((a, b) => a - b);
  return near.find((option) => weekday !== undefined && weekdayOf(option) === weekday) ?? near[0] ?? null;
}

function ahead({ weekday, days }: Hit, today: number): number {
  if (weekday === undefined) return days ?? 0;
  return (weekday - weekdayOf(today) + 7) % 7 || 7;
}

const clock =
  /^[\s,،]{0,2}(at |by |before |around |a las? |antes de las? |الساعة |في الساعة |عند الساعة )?(\d{1,2})([:.h](\d{2}))?( ?(a\.?m\b\.?|p\.?m\b\.?|noon|صباحا|مساء|ظهرا))?/i;

/** The clock time that stands right after a date. */
function timeAfter(text: string, from: number): string | null {
  const match = clock.exec(latin(text.slice(from, from + 40)));
  if (!match || !(match[1] || match[4] || match[6])) return null;
  const half = (match[6] ?? "").toLowerCase();
  const hour = Number(match[2]);
  const later = /^p|مساء|ظهرا/.test(half) && hour < 12 ? 12 : /^a|صباحا/.test(half) && hour === 12 ? -12 : 0;
  if (hour > 23 || Number(match[4] ?? 0) > 59) return null;
  return `${String(hour + later).padStart(2, "0")}:${match[4] ?? "00"}`;
}
