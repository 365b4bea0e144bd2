import type { Calendar } from "../calendar/calendar.ts";
import { withClosure, withoutClosure } from "../calendar/closures-of.ts";
import { due, dueAt } from "../calendar/due.ts";
import { explainSteps } from "../calendar/explain.ts";
import { dayNumber } from "../calendar/local-date.ts";
import { instantAt, localAt, millisecondsOf, utcOf } from "../calendar/local-time.ts";
import { rollClosed } from "../calendar/roll-closed.ts";
import type { Step } from "../calendar/step.ts";
import { dateShown, knowsItsDate } from "../inquiry/date-shown.ts";
import type { ClosedDay } from "../inquiry/recount.ts";
import type { Counted, Duty, Inquiry } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";

/** A closure as it was declared; `undone`: it was taken back. */
export type Declared = { closure: string; undone: boolean; days: readonly ClosedDay[] };

/** A duty's new date with its reason. `counted` when it was counted again, none when somebody had chosen it. */
export type Move = { duty: Duty; until: Moment; why: string; steps: Step[]; counted?: Counted };

/** A date that stays: by law, because it was missed already, or because the other one has passed or is earlier. */
export type Stay = { duty: Duty; because: "by_law" | "missed" | "passed" | "not_earlier" };
export type Recounted = { moves: Move[]; stays: Stay[] };

/**
 * What a closed day does to the dates of an inquiry; `calendar` holds the closure already, or no more. Dates that are
 * counted in the school's days are counted again, dates that somebody gave, or that stood still, go to the next open day. A closure moves
 * nothing to an earlier moment, and taking it back nothing to a moment that has passed. The same again gives nothing.
 */
export function recounted(inquiry: Inquiry, calendar: Calendar, declared: Declared, now: Moment): Recounted {
  const found: Recounted = { moves: [], stays: [] };
  const [first] = declared.days.map(({ date }) => date).sort();
  if (inquiry.closed || first === undefined) return found;
  const others = withoutClosure(calendar, declared.closure);
  const before = declared.undone ? withClosure(others, declared.days) : others;
  const begins = utcOf(instantAt(calendar.tz, dayNumber(first), 0));
  for (const duty of inquiry.duties) {
    if (duty.over || duty.paused) continue;
    if (duty.state !== "due" || duty.until <= now) {
      if (!duty.clock && !duty.law) found.stays.push({ duty, because: "missed" });
      continue;
    }
    if (duty.until < begins) continue;
    if (duty.clock || duty.law) {
      found.stays.push({ duty, because: "by_law" });
      continue;
    }
    const move = moved(duty, before, calendar, declared);
    if (!move) continue;
    if (declared.undone && move.until <= now) found.stays.push({ duty, because: "passed" });
    else if (!declared.undone && move.until < duty.until) found.stays.push({ duty, because: "not_earlier" });
    else found.moves.push(move);
  }
  return found;
}

/** The date by the calendar as it is now, if it is another one and the closure is what makes it so. */
function moved(duty: Duty, before: Calendar, after: Calendar, declared: Declared): Move | null {
  const { counted, until } = duty;
  if (counted && (counted.unit === "business_day" || counted.unit === "school_day")) {
    const begins = duty.steps?.[0]?.code === "started" ? "started" : "received";
    const { at, why, steps } = due(counted, counted.from, after, begins);
    if (at === until) return null;
    if (dueAt(counted, counted.from, before) === until) return { duty, until: at, why, steps, counted };
    // Something else made this date, such as a clock that stood still: it is not counted anew behind its back.
  } else if (!duty.told && !duty.given && !duty.steps?.some(({ code }) => code === "due_again")) return null;
  const given = duty.given ?? until;
  const { at, steps } = rollClosed(given, after);
  if (at === until || rollClosed(given, before).at !== until) return null;
  const told = declared.undone ? backAgain(duty, at, steps, after.tz, declared) : steps;
  return { duty, until: at, why: explainSteps(told, "en"), steps: told };
}

/** "Was due Thu 3 Dec 16:00; Wed 2 Dec open after all (snow called off); now due Wed 2 Dec 16:00." */
function backAgain(duty: Duty, at: Moment, rolled: Step[], tz: string, { days }: Declared): Step[] {
  const [was, now] = [duty.until, at].map((moment) => localAt(tz, millisecondsOf(moment)));
  const open = days.map(({ date, label }): Step => ({ code: "open_again", date, label }));
  const others = rolled.slice(1).filter(({ code }) => code !== "now_due");
  return [
    { code: "was_due", date: was?.date ?? "", time: was?.time ?? "" },
    ...open,
    ...others,
    { code: "now_due", date: now?.date ?? "", time: now?.time ?? "" },
  ];
}

/** The move that the parent has to hear of by letter: of the date that they know. Null when there is none, or no way. */
export function toTell(inquiry: Inquiry, moves: readonly Move[]): Move | null {
  const emergency = inquiry.emergency !== null && inquiry.emergency.state !== "stood_down";
  if (!inquiry.email || emergency || !knowsItsDate(inquiry)) return null;
  const shown = dateShown(inquiry)?.id;
  return moves.find(({ duty }) => duty.id === shown) ?? null;
}
