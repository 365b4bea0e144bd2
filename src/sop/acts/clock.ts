import type { CommandOf, StartClock } from "../../inquiry/command.ts";
import type { Happening } from "../../inquiry/entry.ts";
import type { Duty, Inquiry } from "../../inquiry/state.ts";
import { kept, type Moment } from "../../inquiry/words.ts";
import { clockDate, runOf, stoodStill } from "../clock-date.ts";
import { clockNamed, type StatutoryClock } from "../statutory-clocks.ts";
import type { World } from "../world.ts";
import { letterWritten } from "./write-letter.ts";

// What people do with a clock of law. The clause 5.b has forbidden before what the law does not allow.

const clause = "5.b";

/** A person chose the law: its date stands from now on beside the procedure's own. */
export function startClock(command: StartClock, inquiry: Inquiry, world: World): Happening[] {
  const { from, meeting } = command;
  const run = { from, isReceipt: from === inquiry.receivedAt, meeting };
  const date = clockDate(known(command.clock), run, world.calendar);
  const number = inquiry.duties.filter((duty) => duty.clause === clause).length + 1;
  return [
    {
      kind: "due",
      duty: `${clause}#${number}`,
      clause,
      until: date.until,
      why: date.why,
      steps: date.steps,
      told: false,
      counted: date.counted,
      clock: command.clock,
      ...(command.reason && { reason: kept(command.reason) }),
    },
  ];
}

/** The one extension that the law knows; the parent's notice leaves with it. */
export function extendClock(command: CommandOf<"extendClock">, inquiry: Inquiry, world: World): Happening[] {
  const duty = running(command.duty, inquiry);
  const extended = { date: dayAt(world.now, world), agreed: command.until };
  const date = clockDate(known(duty.clock), { ...runOf(duty, inquiry.receivedAt), extended }, world.calendar);
  const { letter } = command;
  return [
    {
      kind: "moved",
      duty: duty.id,
      clause,
      from: duty.until,
      until: date.until,
      why: date.why,
      steps: date.steps,
      reason: kept(command.reason),
      ...(!command.until && { counted: date.counted }),
      because: "extended",
      ...(letter && { letter: letter.id }),
    },
    ...(letter ? [letterWritten(letter, letter.fixed ?? false)] : []),
  ];
}

/** It runs again from the moment at which the answer came; its date moves by the days for which it stood still. */
export function resumeClock(id: string, answered: Moment, inquiry: Inquiry, world: World): Happening[] {
  const duty = running(id, inquiry);
  const { paused } = duty;
  if (!paused || paused.because === "guardian") throw new Error(`the clock ${id} does not stand still`);
  const run = runOf(duty, inquiry.receivedAt);
  const stood = [...(run.stood ?? []), stoodStill(paused.since, answered, paused.because, world.calendar)];
  const { until, why, steps, counted } = clockDate(known(duty.clock), { ...run, stood }, world.calendar);
  return [{ kind: "resumed", duty: id, clause, from: duty.until, until, why, steps, counted }];
}

/** Who asks is proved: what stood still for it runs again by itself. */
export const resumeAwaitingIdentity = (inquiry: Inquiry, world: World): Happening[] =>
  inquiry.duties
    .filter(({ clock, over, paused }) => clock && !over && paused?.because === "identity")
    .flatMap(({ id }) => resumeClock(id, world.now, inquiry, world));

/** What the law asked for was done, and somebody says how. One that stands still cannot be late. */
export function meetClock(command: CommandOf<"meetClock">, inquiry: Inquiry, world: World): Happening[] {
  const duty = running(command.duty, inquiry);
  const late = duty.state === "missed" || (!duty.paused && duty.until < world.now);
  return [{ kind: "met", duty: duty.id, clause, late, reason: kept(command.reason) }];
}

function running(id: string, inquiry: Inquiry): Duty {
  const duty = inquiry.duties.find((duty) => duty.id === id);
  if (!duty) throw new Error(`there is no duty ${id}`);
  return duty;
}

function known(name: string | undefined): StatutoryClock {
  const clock = clockNamed(name);
  if (!clock) throw new Error(`there is no clock ${name}`);
  return clock;
}

const dayAt = (moment: Moment, { calendar }: World): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
