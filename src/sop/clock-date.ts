import type { Calendar } from "../calendar/calendar.ts";
import { dayOf } from "../calendar/day-of.ts";
import { explainSteps } from "../calendar/explain.ts";
import { isoDate } from "../calendar/local-date.ts";
import { instantAt, localAt, millisecondsOf, utcOf } from "../calendar/local-time.ts";
import { ruleNamed } from "../calendar/rule-named.ts";
import { dueAfterStandstill, type StoodStill } from "../calendar/stand-still.ts";
import type { Step } from "../calendar/step.ts";
import type { Duty } from "../inquiry/state.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Owed } from "./clause.ts";
import type { StatutoryClock } from "./statutory-clocks.ts";
import type { World } from "./world.ts";

/** What people did with a clock so far. */
export type Run = {
  /** The moment from which the law counts; `isReceipt` when it is the inquiry's own. */
  from: Moment;
  isReceipt: boolean;
  /** When the meeting begins that it must come before. */
  meeting?: Moment | undefined;
  stood?: readonly StoodStill[];
  /** The local date of the extension, and the moment that was agreed on where the law leaves it to an agreement. */
  extended?: { date: string; agreed?: Moment | undefined } | undefined;
};

/** The date of a clock of law, with its reason, as the law counts it. Throws for a clock whose rule is not known. */
export function clockDate(clock: StatutoryClock, run: Run, calendar: Calendar): Required<Counting> {
  const { extension } = clock;
  const longer = run.extended && extension && extension.to !== "agreed" ? extension.to : null;
  const rule = ruleNamed(longer ?? clock.rule);
  if (!rule) throw new Error(`the clock ${clock.name} has no rule`);
  const { at, steps } = dueAfterStandstill(rule, run.from, run.stood ?? [], calendar);
  const local = (moment: Moment) => localAt(calendar.tz, millisecondsOf(moment));
  const { date, time } = local(run.from);
  const opening: Step[] = run.isReceipt ? steps.slice(0, 1) : [{ code: "started", date, time }];
  const way = [...opening, ...steps.slice(1, -1)];
  const last = steps.slice(-1);
  const counted = { days: rule.days, unit: rule.unit, from: run.from };
  const told = (until: Moment, end: readonly Step[]) => {
    const all = [...way, ...end];
    return { until, steps: all, why: explainSteps(all, "en"), counted };
  };
  if (run.extended) {
    const { date, agreed } = run.extended;
    const step: Step = { code: "extended", date };
    return agreed
      ? told(agreed, [step, { code: "agreed", date: local(agreed).date }])
      : told(at, [step, ...last]);
  }
  if (run.meeting && run.meeting <= at) {
    const meeting = local(run.meeting);
    const until = utcOf(millisecondsOf(run.meeting) - 1);
    const hour = meeting.time === "00:00" ? null : meeting.time;
    return told(until, [
      { code: "before_meeting", date: local(until).date, meeting: meeting.date, time: hour },
    ]);
  }
  if (clock.waits) {
    const over = local(at).day;
    const day = businessDayAfter(over, calendar);
    const until = utcOf(instantAt(calendar.tz, day + 1, 0) - 1);
    return told(until, [{ code: "after_wait", date: isoDate(day), until: isoDate(over), count: rule.days }]);
  }
  return told(at, last);
}

type Counting = Pick<Owed, "until" | "why" | "steps" | "counted">;

/** The standstills that a date has in its steps: the record keeps them there and nowhere else. */
const standstillsIn = (steps: readonly { code: string }[] | undefined): StoodStill[] =>
  (steps ?? []).filter((step): step is StoodStill => step.code === "stood_still");

/** A standstill between two moments, in local days: what the clock is given back. The day on which it began counts. */
export function stoodStill(
  since: Moment,
  until: Moment,
  because: StoodStill["because"],
  { tz }: Calendar,
): StoodStill {
  const [from, to] = [since, until].map((moment) => localAt(tz, millisecondsOf(moment)));
  if (!from || !to) throw new Error("a standstill has two ends");
  return {
    code: "stood_still",
    date: from.date,
    until: to.date,
    because,
    count: Math.max(0, to.day - from.day),
  };
}

/** What people did with a clock, as its duty remembers it. */
export function runOf(duty: Pick<Duty, "steps" | "counted">, receivedAt: Moment): Run {
  const extended = duty.steps?.find(({ code }) => code === "extended");
  return {
    from: duty.counted?.from ?? receivedAt,
    isReceipt: duty.steps?.[0]?.code !== "started",
    stood: standstillsIn(duty.steps),
    ...(extended && { extended: { date: extended.date } }),
  };
}

/** Whether the time is over that the law gives somebody else first. */
export function waitIsOver(
  { steps }: Pick<Duty, "steps">,
  { now, calendar }: Pick<World, "now" | "calendar">,
) {
  const wait = steps?.find((step) => step.code === "after_wait") as { until: string } | undefined;
  return !wait || localAt(calendar.tz, millisecondsOf(now)).date > wait.until;
}

function businessDayAfter(day: number, calendar: Calendar): number {
  const lawful = { ...calendar, closures: [] };
  for (let next = day + 1; next < day + 366; next++) if (dayOf(lawful, isoDate(next)).business) return next;
  return day + 1;
}
