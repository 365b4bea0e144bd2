import type { ProposedDay } from "../../calendar/proposed-day.ts";

/** A proposed day as the preview's form carries it, and one that is gone. */
export const carried = ({ date, to, label, source, at }: ProposedDay): string =>
  JSON.stringify({ date, to, label, source, ...(at && { at }) });
/** The same for the days that an import no longer names. */
export const carriedGone = ({ source, dates }: { source: string; dates: readonly string[] }): string =>
  JSON.stringify({ source, dates });
