/** Within local dates, both included; null is open. */
export type Span = { from: string | null; until: string | null };

/** Does this count on that local date? */
export const countsOn = ({ from, until }: Span, date: string): boolean =>
  (from === null || from <= date) && (until === null || date <= until);
