import type { Calendar } from "../../calendar/calendar.ts";
import { type Duty, type Inquiry, lacking } from "../../inquiry/state.ts";
import type { Moment } from "../../inquiry/words.ts";
import { explainIn } from "../../sop/explain-in.ts";
import type { State } from "../ui/state.ts";
import { leftWords } from "./left-words.ts";
import { owedWords } from "./owed-words.ts";
import { localDate, whenWords } from "./when-words.ts";

/** One thing owed, in words, with its date and the reason of the date. */
export type DutyLine = {
  id: string;
  clause: string;
  says: string;
  at: string;
  when: string;
  left: string;
  why: string;
  state: State;
  stands: string;
  over: boolean;
  /** A promise that still runs: it may be moved. */
  movable: boolean;
};

/** All that an inquiry owed and owes; what is open comes first, the earliest at the top. */
export function dutyLines(inquiry: Inquiry, calendar: Calendar, now: Moment): DutyLine[] {
  const clock = { zone: calendar.tz, now };
  return inquiry.duties
    .toSorted((a, b) => Number(a.over) - Number(b.over) || (a.until < b.until ? -1 : 1))
    .map((duty) => ({
      id: duty.id,
      clause: duty.clause,
      says: owedWords(duty.clause, lacking(inquiry), duty.step),
      at: duty.until,
      when: duty.paused ? `since ${whenWords(duty.paused.since, clock)}` : whenWords(duty.until, clock),
      left: duty.over || duty.paused ? "" : leftWords(duty.until, now, calendar),
      why: explainIn(duty, "en"),
      ...stateOf(duty, now, calendar),
      over: duty.over,
      movable: duty.told && !duty.step && duty.state === "due",
    }));
}

function stateOf(
  { state, late, until, over, paused, elsewhere }: Duty,
  now: Moment,
  { tz }: Calendar,
): { state: State; stands: string } {
  if (state === "met") return { state: "met", stands: late ? "Met late" : "Met" };
  if (state === "waived") return { state: "open", stands: elsewhere ? "Owed elsewhere" : "Waived" };
  if (state === "missed" && over) return { state: "missed", stands: "Missed" };
  if (paused?.because === "guardian") return { state: "open", stands: "Waits for the parent" };
  if (until < now) return { state: "missed", stands: "Late" };
  return localDate(until, tz) <= localDate(now, tz)
    ? { state: "due", stands: "Due today" }
    : { state: "open", stands: "Owed" };
}
