import type { Count, Counted } from "./counted.ts";
import { isoDate } from "./local-date.ts";
import { instantAt } from "./local-time.ts";
import type { Step } from "./step.ts";

/** An outcome counted in whole days: in time until the last millisecond of its last local day. */
export function endOfDay(count: Count, startDay: number, dueDay: number, steps: Step[]): Counted {
  const at = instantAt(count.calendar.tz, dueDay + 1, 0) - 1;
  return { startDay, dueDay, at, local: isoDate(dueDay), time: null, steps };
}
