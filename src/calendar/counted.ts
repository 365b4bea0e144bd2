import type { Calendar } from "./calendar.ts";
import { type Local, localAt } from "./local-time.ts";
import type { ClosuresByDate } from "./office-day.ts";
import type { Rule } from "./rule.ts";
import type { Step } from "./step.ts";

/** A count to be made: the rule, the moment of receipt on the school's clock, and the closures in force. */
export type Count = { rule: Rule; receipt: Local; calendar: Calendar; closures: ClosuresByDate };

/** Its outcome: day numbers, the instant in milliseconds, and the reasons. `time` is null for whole days. */
export type Counted = {
  startDay: number;
  dueDay: number;
  at: number;
  local: string;
  time: string | null;
  steps: Step[];
};

/** An outcome that falls due at an instant. */
export function atInstant(count: Count, startDay: number, at: number, steps: Step[]): Counted {
  const due = localAt(count.calendar.tz, at);
  return { startDay, dueDay: due.day, at, local: due.iso, time: due.time, steps };
}
