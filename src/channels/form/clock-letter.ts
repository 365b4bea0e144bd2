import type { Outgoing } from "../../inquiry/command.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import { wordsIn, writtenIn } from "../../letters/words/words-in.ts";
import { clockDate, runOf } from "../../sop/clock-date.ts";
import { clockNamed } from "../../sop/statutory-clocks.ts";
import type { Found } from "./found.ts";
import { about, outgoing, reasonFor } from "./letter-for.ts";

/**
 * Tells the parent that the law's date is extended, to when and why; none where there is no such clock. The date is the
 * one that the core counts when the act is recorded.
 */
export function clockExtendedLetter(
  act: { duty: string; reason: string; until?: string | undefined; withoutWords?: boolean },
  found: Found,
): Outgoing | null {
  const { inquiry, calendar } = found;
  const duty = inquiry.duties.find(({ id }) => id === act.duty);
  const clock = clockNamed(duty?.clock);
  if (!duty || !clock) return null;
  const extended = { date: formatIso(found), agreed: act.until };
  const { until } = clockDate(clock, { ...runOf(duty, inquiry.receivedAt), extended }, calendar);
  const day = (moment: string) => formatDate(moment, writtenIn(inquiry.language), calendar.tz);
  const { because, fixed } = reasonFor(act, found);
  const letter = wordsIn(inquiry.language).letters.clockExtended({
    ...about(found),
    from: day(duty.until),
    until: day(until),
    because,
    writer: found.writer ?? { name: found.school.name, role: found.school.phone },
  });
  return { ...outgoing("promise_moved", found.email ?? "", letter), ...fixed };
}

const formatIso = ({ now, calendar }: Found): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(calendar.tz).toPlainDate().toString();
