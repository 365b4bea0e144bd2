import type { Calendar } from "../../calendar/calendar.ts";
import { localAt, millisecondsOf } from "../../calendar/local-time.ts";
import type { Moment } from "../../inquiry/words.ts";
import type { Found } from "./found.ts";

/** A local date and time at the school as a moment; the start of the day where no time is given. */
export const localMoment = (date: string, time: string | undefined, { tz }: Calendar): Moment =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: tz, plainTime: time ?? "00:00" })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

const dateOf = (moment: Moment, { tz }: Calendar): string => localAt(tz, millisecondsOf(moment)).date;

/** The moment from which a law counts: the receipt, unless another day was given, or a time. */
export function startOf(
  { from, fromTime }: { from?: string | undefined; fromTime?: string | undefined },
  { inquiry, calendar }: Pick<Found, "inquiry" | "calendar">,
): Moment {
  const { receivedAt } = inquiry;
  const day = dateOf(receivedAt, calendar);
  if (!fromTime && (!from || from === day)) return receivedAt;
  return localMoment(from ?? day, fromTime, calendar);
}

/** The moment at which an awaited answer came, from its local day: on the day it was asked for, not before the asking. */
export function answeredAt(duty: string, date: string, { inquiry, calendar, now }: Found): Moment {
  const since = inquiry.duties.find(({ id }) => id === duty)?.paused?.since;
  if (since && dateOf(since, calendar) === date) return since;
  return dateOf(now, calendar) === date ? now : localMoment(date, undefined, calendar);
}
