import { dayNumber } from "../../calendar/local-date.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import type { Edition } from "../../sop/edition.ts";

/** How the yearly review stands on the school's local date: coming in the next thirty days, overdue, or far enough. */
export function reviewState(
  { reviewBy }: Pick<Edition, "reviewBy">,
  today: string,
): "met" | "due" | "missed" {
  if (reviewBy < today) return "missed";
  return dayNumber(reviewBy) - dayNumber(today) <= 30 ? "due" : "met";
}

/**
 * Says that the yearly review of the procedure is overdue (SOP 7); null until the day after its date. `today` is the
 * school's local date.
 */
export function reviewWords({ reviewBy }: Pick<Edition, "reviewBy">, today: string): string | null {
  if (reviewBy >= today) return null;
  return `It was to be reviewed by ${formatDate(reviewBy, "en", "UTC")} ${reviewBy.slice(0, 4)}.`;
}
