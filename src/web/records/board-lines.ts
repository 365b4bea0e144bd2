import type { Calendar } from "../../calendar/calendar.ts";
import type { BoardRow } from "../../store/reads/records.ts";
import { clockLines } from "../desk/clock-lines.ts";
import { whenWords } from "../desk/when-words.ts";
import type { State } from "../ui/state.ts";
import { kindWords } from "./records-words.ts";

export type RecordsLine = ReturnType<typeof recordsLines>[number];

const endWords: Record<string, string> = {
  released: "Released",
  refused: "Refused",
  withdrawn: "Taken back",
  amended: "Corrected",
  kept: "Stays, with a statement",
  erasure_decided: "Erasing decided",
};

/** Where a request stands, in a state and a few words. */
export function standsNow({ end, approval, asked, items, release, stopped }: BoardRow["state"]): {
  state: State;
  stands: string;
} {
  if (end) return { state: end === "refused" ? "refused" : "met", stands: endNow(end, release, stopped) };
  if (approval) return { state: "due", stands: "Approved, not yet released" };
  if (asked) return { state: "due", stands: "Waits for approval" };
  const open = items.filter(({ ready, aside }) => !ready && !aside).length;
  if (items.length && open === 0) return { state: "open", stands: "Looked through" };
  return { state: "open", stands: items.length ? "Being looked through" : "Open" };
}

const endNow = (end: string, release: BoardRow["state"]["release"], stopped: boolean) =>
  release?.how === "download" && stopped ? "Released, then stopped" : (endWords[end] ?? end);

/** The lines of the board: what runs by its date, then what is over. */
export const recordsLines = (rows: readonly BoardRow[], calendar: Calendar, now: string) =>
  rows
    .map((row) => {
      const [clock] = row.duty ? clockLines({ duties: [row.duty] }, calendar, now) : [];
      return {
        id: row.id,
        reference: row.reference,
        asks: kindWords[row.state.request],
        student: row.student,
        guardian: row.guardian,
        opened: whenWords(row.openedAt, { zone: calendar.tz, now }),
        over: row.over,
        ...standsNow(row.state),
        clock: clock ?? null,
        at: clock && !clock.over ? clock.at : "9999",
      };
    })
    .toSorted((a, b) => Number(a.over) - Number(b.over) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
