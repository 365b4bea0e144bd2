/** To whom somebody answers; null: to nobody of the staff. */
export type Line = { id: string; supervisor: string | null };

/** These people, and everybody who answers to one of them, at any depth. Never loops. */
export function answeringTo(people: readonly string[], tree: readonly Line[]): Set<string> {
  const found = new Set(people);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, supervisor } of tree) if (supervisor !== null && found.has(supervisor)) found.add(id);
  }
  return found;
}

/** Everybody above a person, the nearest first; without an end where the tree is wrong, the way stops where it comes back. */
export function above(person: string, tree: readonly Line[]): string[] {
  const way: string[] = [];
  const next = (of: string) => tree.find(({ id }) => id === of)?.supervisor ?? null;
  for (let at = next(person); at !== null && at !== person && !way.includes(at); at = next(at)) way.push(at);
  return way;
}

/** The people around whom the tree would go in a circle if a person answered to `to`, from that person back to them; else null. */
export function circleOf(person: string, to: string | null, tree: readonly Line[]): string[] | null {
  if (to === null) return null;
  if (to === person) return [person, person];
  const way = above(to, tree);
  const end = way.indexOf(person);
  return end < 0 ? null : [person, to, ...way.slice(0, end + 1)];
}
