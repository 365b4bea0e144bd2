import type { Calendar } from "../calendar/calendar.ts";
import { schoolCalendar, schoolYearOf } from "./calendar.ts";

/**
 * The days of the demo's term, counted from its end: day 0 is the last business day whose office has closed, day -1 the
 * one before it, day 1 the next. The day of the closure is no business day and has no number.
 */
export type Term = {
  calendar: Calendar;
  /** The local date of a day. */
  date: (day: number) => string;
  /** The moment of a local time on a local date. */
  moment: (date: string, time: string) => string;
  /** The day on which the school had to stay closed, its reason, and when that was announced. */
  closure: { date: string; label: string; declaredAt: string };
};

const before = 68;
const ahead = 12;
/** How many business days before the last one the school had to stay closed. */
const closed = 12;

/** The term that ends at `now`. */
export function termUntil(now: string): Term {
  const { tz } = schoolCalendar(2026);
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(tz);
  const calendar = schoolCalendar(schoolYearOf(here.toPlainDate().toString()));
  const moment = (date: string, time: string) =>
    Temporal.PlainDate.from(date)
      .toZonedDateTime({ timeZone: tz, plainTime: time })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 });
  const isBusiness = (date: Temporal.PlainDate) =>
    date.dayOfWeek < 6 && !(date.toString() in calendar.nonBusiness);
  const walk = (from: Temporal.PlainDate, step: 1 | -1, count: number) => {
    const days: string[] = [];
    for (let date = from; days.length < count; date = date.add({ days: step }))
      if (isBusiness(date)) days.push(date.toString());
    return days;
  };
  const last =
    moment(here.toPlainDate().toString(), "16:00") <= now
      ? here.toPlainDate()
      : here.toPlainDate().subtract({ days: 1 });
  const past = walk(last, -1, before);
  const [date = ""] = past.splice(closed, 1);
  const next = walk(last.add({ days: 1 }), 1, ahead);
  return {
    calendar,
    moment,
    date(day) {
      const found = day > 0 ? next[day - 1] : past[-day];
      if (!found) throw new Error(`the demo's term has no day ${day}`);
      return found;
    },
    closure: { date, label: label(Number(date.slice(5, 7))), declaredAt: moment(date, "05:40") },
  };
}

const label = (month: number): string => (month >= 11 || month <= 4 ? "Snow day" : "Storm damage");
