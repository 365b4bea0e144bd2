import type { Closure } from "../calendar/calendar.ts";
import { dayNumber, isDate, isoDate } from "../calendar/local-date.ts";
import { millisecondsIn, utcOf } from "../calendar/local-time.ts";
import type { Question } from "./ask-due-question.ts";

const longest = 366;
type Given = NonNullable<Question["closures"]>;

/** The closures of a line: dates, objects, stretches, early closings and late openings; or a sentence. */
export function closuresOf(asked: Question): Closure[] | string {
  const told = (date: string, own: string | null | undefined) => {
    const text = own ?? asked.closure_declared_at?.[date];
    if (text === null || text === undefined) return {};
    const ms = millisecondsIn(asked.calendar.tz, text);
    return { declaredAt: ms === null ? text : utcOf(ms) };
  };
  const found: Closure[] = [];
  for (const one of [...listed(asked.calendar.closures), ...listed(asked.closures)]) {
    const dates = datesOf(one);
    if (typeof dates === "string") return dates;
    const declared = one.declaredAt ?? one.declared_at ?? asked.closure_declared_at?.[dates[0] ?? ""];
    for (const date of dates)
      found.push({
        date,
        kind: one.kind ?? "closed",
        ...(one.at ? { at: one.at } : {}),
        label: one.label || one.reason || "unplanned closure",
        ...told(date, asked.closure_declared_at?.[date] ?? declared),
      });
  }
  for (const [kind, label, hours] of [
    ["early", "early closing", asked.early_close],
    ["late", "late opening", asked.late_open],
  ] as const) {
    for (const [date, given] of Object.entries(hours ?? {})) {
      const one = typeof given === "string" ? { at: given } : given;
      const at = one.at ?? (kind === "early" ? one.close : one.open) ?? "";
      found.push({
        date,
        kind,
        at,
        label: one.label || label,
        ...told(date, one.declaredAt ?? one.declared_at),
      });
    }
  }
  return found;
}

type One = Exclude<Extract<Given, unknown[]>[number], string>;

function listed(given: Question["closures"]): One[] {
  if (!given) return [];
  if (Array.isArray(given)) return given.map((one) => (typeof one === "string" ? { date: one } : one));
  return Object.entries(given).map(([date, label]) => ({ date, label }));
}

function datesOf({ date, from, to }: One): string[] | string {
  const [first, last] = from || to ? [from, to] : [date, date];
  if (!first || !last) return "A closure needs its date, or its first and last day as from and to.";
  if (!isDate(first) || !isDate(last)) return first === last ? [first] : [first, last];
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days < 1) return `The closure from ${first} to ${last} ends before it begins; swap its dates.`;
  if (days > longest)
    return `The closure from ${first} to ${last} is longer than a year; correct its dates or give it in parts.`;
  return Array.from({ length: days }, (_, at) => isoDate(dayNumber(first) + at));
}
