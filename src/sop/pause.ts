import { explainSteps } from "../calendar/explain.ts";
import { localAt } from "../calendar/local-time.ts";
import { addOpenTime, openTimeBetween } from "../calendar/open-time.ts";
import type { Step } from "../calendar/step.ts";
import type { Happening } from "../inquiry/entry.ts";
import type { Duty, Inquiry } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";
import { type Answer, answerIn } from "./answer-in.ts";
import { within } from "./dates.ts";
import type { World } from "./world.ts";

type Named = { duty: string; clause: string };

/** A reply that asks the guardian something and neither settles the question nor gives a date. */
export const asksOnly = (reply: Answer): boolean => reply.asksGuardian && !reply.settles && !reply.promise;

/** What a happening does to the clock of a duty that may stand still: stops it, starts it again, or nothing. */
export function* pausing(duty: Duty, happening: Happening, world: World): Generator<Happening> {
  if (duty.state !== "due") return;
  const named = { duty: duty.id, clause: duty.clause };
  if (!duty.paused) {
    const reply = answerIn(happening);
    if (reply && asksOnly(reply)) yield { kind: "paused", ...named, because: "guardian" };
    return;
  }
  if (duty.paused.because !== "guardian") return;
  // Another inquiry of theirs that goes on here is their answer as well.
  if ((happening.kind === "guardianWrote" && happening.from === "guardian") || happening.kind === "tookIn")
    yield resumed(named, duty.paused.since, duty.until, "wrote_again", world);
  // They never got the question: nobody is waiting for them.
  if (
    (happening.kind === "letterBounced" ||
      happening.kind === "letterHeld" ||
      (happening.kind === "letterFailed" && happening.permanent)) &&
    happening.purpose === "reply"
  )
    yield resumed(named, duty.paused.since, duty.until, "not_reached", world);
}

/** A duty that begins while the guardian has the next move stands still from its first moment. */
export function* begunInPause(named: Named, { waiting }: Inquiry): Generator<Happening> {
  if (waiting) yield { kind: "paused", ...named, because: "guardian" };
}

/**
 * The clock goes on with the office time that was left when it stopped, and at the least until the end of the next
 * business day: nobody is late because somebody else took long.
 */
function resumed(
  named: Named,
  since: Moment,
  from: Moment,
  code: "wrote_again" | "not_reached",
  world: World,
): Happening {
  const { calendar, now } = world;
  const minutes = Math.round(openTimeBetween(since, from, calendar));
  const least = within({ days: 1, unit: "business_day" }, now, world);
  const left = addOpenTime(now, minutes, calendar);
  const extended = left < least.until;
  const until = extended ? least.until : left;
  const at = (moment: Moment) => {
    const { date, time } = localAt(calendar.tz, Date.parse(moment));
    return { date, time };
  };
  const steps: Step[] = [
    { code: "paused", ...at(since) },
    { code, ...at(now) },
    { code: "time_left", date: at(now).date, minutes, extended },
    { code: "due_again", ...at(until) },
  ];
  return {
    kind: "resumed",
    ...named,
    from,
    until,
    why: explainSteps(steps, "en"),
    steps,
    ...(extended && least.counted && { counted: least.counted }),
  };
}
