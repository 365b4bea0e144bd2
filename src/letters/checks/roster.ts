import type { PersonName } from "./about.ts";
import { tokens } from "./tokens.ts";

/** The other children's names, ready for looking up: by first name, by first and last name, by last name. */
export type Roster = { firsts: Map<string, string>; pairs: Map<string, string>; lasts: Set<string> };

export const particles = new Set(
  "de la del los las da do dos van der den von al el bin ibn abu ben mac mc di le du y e st".split(" "),
);

const words = (name: string) => tokens(name.slice(0, 120)).map(({ word }) => word);

/** Indexes the names once, in time linear in their number. */
function roster(children: PersonName[]): Roster {
  const index: Roster = { firsts: new Map(), pairs: new Map(), lasts: new Set() };
  for (const { first, last } of children) {
    const [given, second] = words(first);
    if (!given) continue;
    const name = `${first} ${last}`.trim();
    index.firsts.set(given, name);
    for (const family of words(last)) {
      if (particles.has(family)) continue;
      index.lasts.add(family);
      index.pairs.set(`${given} ${family}`, name);
      index.pairs.set(`${family} ${given}`, name);
      if (second) index.pairs.set(`${second} ${family}`, name);
    }
  }
  return index;
}

const built = new WeakMap<PersonName[], Roster>();

/** The roster of a list, built once per list: the composer checks at every pause of the writer. */
export function rosterOf(children: PersonName[]): Roster {
  const known = built.get(children);
  if (known) return known;
  const index = roster(children);
  built.set(children, index);
  return index;
}
