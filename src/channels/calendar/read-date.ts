import { isDate } from "../../calendar/local-date.ts";

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["jan", "january", "enero", "ene", "januar", "janvier"],
    ["feb", "february", "febrero", "februar", "février"],
    ["mar", "march", "marzo", "märz", "mars"],
    ["apr", "april", "abril", "abr", "avril"],
    ["may", "mayo", "mai"],
    ["jun", "june", "junio", "juni", "juin"],
    ["jul", "july", "julio", "juli", "juillet"],
    ["aug", "august", "agosto", "ago", "août"],
    ["sep", "sept", "september", "septiembre", "septembre"],
    ["oct", "october", "octubre", "oktober", "octobre"],
    ["nov", "november", "noviembre", "novembre"],
    ["dec", "december", "diciembre", "dic", "dezember", "décembre"],
  ].flatMap((names, at) => names.map((name) => [name, at + 1])),
);

/**
 * A date as people write it, as ISO: 2026-11-11, 11.11.2026, 13/04/2026, 4/13/2026, 11 Nov 2026, November 11, 2026. A
 * sentence when it does not exist, or when 03/04/2026 may be two days.
 */
export function readDate(text: string): { date: string } | { problem: string } {
  // A weekday before it says nothing more; a month does.
  const said = text
    .trim()
    .replace(/^([a-záéíóú]{2,9}),?\s+(?=\d)/i, (all, word) => (months[word.toLowerCase()] ? all : ""));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said);
  if (iso) return existing(text, iso[1], Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(said);
  if (dotted) return existing(text, dotted[3], Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(said);
  if (slashed) return between(text, Number(slashed[1]), Number(slashed[2]), slashed[3]);
  const named =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})$/u.exec(said) ??
    swapped(/^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(said));
  const month = named && months[named[2]?.toLowerCase() ?? ""];
  if (named && month) return existing(text, named[3], month, Number(named[1]));
  return { problem: `“${text.trim().slice(0, 40)}” is not a date; write it as 2026-11-11.` };
}

const swapped = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];

function between(text: string, a: number, b: number, year = ""): { date: string } | { problem: string } {
  if (a > 12) return existing(text, year, b, a);
  if (b > 12 || a === b) return existing(text, year, a, b);
  return {
    problem: `“${text.trim()}” may be ${isoOf(year, b, a)} or ${isoOf(year, a, b)}; please write the one that you mean.`,
  };
}

function existing(text: string, year = "", month = 0, day = 0): { date: string } | { problem: string } {
  const date = isoOf(year, month, day);
  return isDate(date) ? { date } : { problem: `“${text.trim().slice(0, 40)}” is not a day that exists.` };
}

const isoOf = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
