/**
 * Do the rights belong to the student on this local date? 34 CFR 99.3, 99.5: from the eighteenth birthday, or once they
 * attend a college at any age. A birthday that is not on file moves no right: the parents' stay.
 */
export function isEligible(
  { born, postsecondary }: { born: string | null; postsecondary: boolean },
  date: string,
): boolean {
  if (postsecondary) return true;
  // As text: who was born on 29 February is eighteen on 1 March.
  return born !== null && date >= `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
}

/** How old somebody is on a local date, in whole years; both dates as "2016-03-02". */
export function ageOn(born: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(4) < born.slice(4) ? years - 1 : years;
}
