import { guessDay } from "./guess-day.ts";
import { dayNumber } from "./local-date.ts";
import type { FoundDay, ProposedDay } from "./proposed-day.ts";
import type { Window } from "./recurrence.ts";

const longest = 370;

/**
 * What a file's days would become in the calendar, each with our own guess, in order of date; within a window of local
 * dates. `notes` are sentences about what was left aside.
 */
export function proposeDays(
  found: readonly FoundDay[],
  origin: string,
  window: Window,
): { days: ProposedDay[]; notes: string[] } {
  const notes: string[] = [];
  const days = new Map<string, ProposedDay>();
  for (const { date, to, label, uid, kind, why, at, begins } of found) {
    if (to < window.from || date > window.to) continue;
    if (dayNumber(to) - dayNumber(date) >= longest) {
      notes.push(`“${label}” from ${date} to ${to} is longer than a school year: is the date right?`);
      continue;
    }
    const guessed = kind ? { guess: kind, why: why ?? "the file says so" } : guessDay(label, begins);
    const source = `${origin}#${uid}`;
    days.set(`${source} ${date}`, {
      ...{ date: date < window.from ? window.from : date, to: to > window.to ? window.to : to },
      ...{ label, guess: guessed.guess, why: guessed.why, source },
      ...(at ? { at } : "at" in guessed && guessed.at ? { at: guessed.at } : {}),
    });
  }
  const order = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { days: order, notes };
}
