import { isDate } from "../../calendar/local-date.ts";
import type { Moment } from "../../inquiry/words.ts";

/** The dates that a list was asked for, local and inclusive, and the moments that they begin and end at. */
export type LedgerDates = { from: string | null; to: string | null; span: { from?: Moment; until?: Moment } };

const startOf = (date: string, zone: string, days = 0): Moment =>
  Temporal.PlainDate.from(date)
    .add({ days })
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 }) as Moment;

/** Reads `from` and `to` of an address; what is no date is not asked for. */
export function datesOf(asked: URLSearchParams, zone: string): LedgerDates {
  const date = (name: string) => {
    const given = asked.get(name) ?? "";
    return isDate(given) ? given : null;
  };
  const [from, to] = [date("from"), date("to")];
  return {
    ...{ from, to },
    span: { ...(from && { from: startOf(from, zone) }), ...(to && { until: startOf(to, zone, 1) }) },
  };
}
