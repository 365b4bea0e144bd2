import type { Calendar } from "../calendar/calendar.ts";
import type { Moment } from "../inquiry/words.ts";
import type { Edition } from "./edition.ts";

/** The edition in force on the local date of a moment, of all that were published, the earliest first; null before the first. */
export function inForceOn(moment: Moment, tz: string, editions: readonly Edition[]): Edition | null {
  const date = Temporal.Instant.from(moment).toZonedDateTimeISO(tz).toPlainDate().toString();
  return editions.findLast(({ effective }) => effective <= date) ?? null;
}

/** A calendar that counts as an edition says, where it says anything of counting. */
export const countedBy = (calendar: Calendar, { counting }: Pick<Edition, "counting">): Calendar =>
  counting ? { ...calendar, policy: { ...calendar.policy, ...counting } } : calendar;
