/** A person who is away between two local dates, both included, and who stands in for them. */
export type Absence = {
  id: string;
  staff: string;
  from: string;
  to: string;
  deputy: string | null;
  /** Who stands above them: turned to when nobody was named. */
  supervisor: string | null;
};

/** Somebody who is there, and the absences for which they were turned to, the first person's own first. */
export type Present = { id: string; absences: string[] };

/**
 * Who is there for a person on a local date: themselves, or who stands in for them, or for those in turn; without a
 * deputy, the supervisor. Null when everybody on that way is away, or when it comes back to where it was: then the office
 * is turned to. Never loops.
 */
export function standIn(person: string, date: string, absences: readonly Absence[]): Present | null {
  const passed = new Set<string>();
  const evidence: string[] = [];
  for (let at = person; ; ) {
    const away = absenceOf(at, date, absences);
    if (!away) return { id: at, absences: evidence };
    passed.add(at);
    evidence.push(away.id);
    const next = [away.deputy, away.supervisor].find((one) => one !== null && !passed.has(one));
    if (!next) return null;
    at = next;
  }
}

/** The absence of a person on a local date: of several, the one with a deputy, then the longest. */
export const absenceOf = (person: string, date: string, absences: readonly Absence[]): Absence | null =>
  absences
    .filter(({ staff, from, to }) => staff === person && from <= date && date <= to)
    .sort((a, b) => Number(b.deputy !== null) - Number(a.deputy !== null) || (a.to < b.to ? 1 : -1))[0] ??
  null;

/** Everybody for whom a person stands in on a local date, themselves not. */
export const standsInFor = (person: string, date: string, absences: readonly Absence[]): string[] => [
  ...new Set(
    absences
      .map(({ staff }) => staff)
      .filter((one) => one !== person && standIn(one, date, absences)?.id === person),
  ),
];

/**
 * The people around whom a new absence would send an inquiry in a circle, in order, from its own person back to them;
 * null when there is no such circle on any day of it. Only named deputies count: a supervisor is passed over.
 */
export function circle(
  next: Pick<Absence, "staff" | "from" | "to" | "deputy">,
  absences: readonly Absence[],
): string[] | null {
  const { staff, from, to } = next;
  const follow = (at: string | null, since: string, until: string, way: string[]): string[] | null => {
    if (at === null || way.includes(at)) return at === staff ? [...way, staff] : null;
    for (const away of absences) {
      if (away.staff !== at || away.to < since || away.from > until) continue;
      const found = follow(
        away.deputy,
        away.from > since ? away.from : since,
        away.to < until ? away.to : until,
        [...way, at],
      );
      if (found) return found;
    }
    return null;
  };
  return follow(next.deputy, from, to, [staff]);
}
