import type { PersonName } from "./about.ts";
import { tokens } from "./tokens.ts";

/** The other children's names, ready for looking up: by first name, by first and last name, by last name. */
export type Roster = {
  firsts: Map<string, string>;
  pairs: Map<string, string>;
  lasts: Set<string>;
  /** "k tran": the initial of the first name and the last name. */
  initials: Map<string, string>;
  /** Names in scripts that leave no space between words: whole, in both orders. */
  unspaced: Map<string, string>;
};

/** Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese. */
const unspacedName =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\s·・]+$/u;

export const particles = new Set(
  "de la del los las da do dos van der den von al el bin ibn abu ben mac mc di le du y e st".split(" "),
);

const words = (name: string) => tokens(name.slice(0, 120)).map(({ word }) => word);

type Parts = {
  given: string | undefined;
  second: string | undefined;
  families: string[];
  name: string;
  unspaced: string[];
};
const parted = new WeakMap<PersonName, Parts>();

/** A child's name in words, made once: a school's list is narrowed to the others of each inquiry anew. */
function partsOf(child: PersonName): Parts {
  const known = parted.get(child);
  if (known) return known;
  const [given, second] = words(child.first);
  const families = words(child.last).filter((family) => !particles.has(family));
  const name = `${child.first} ${child.last}`.trim();
  const [first, last] = [child.first, child.last].map((one) => one.replace(/[\s·・]/gu, ""));
  const unspaced = unspacedName.test(name) && first && last ? [`${last}${first}`, `${first}${last}`] : [];
  const parts = { given, second, families, name, unspaced };
  parted.set(child, parts);
  return parts;
}

/** Indexes the names once, in time linear in their number. */
function roster(children: PersonName[]): Roster {
  const index: Roster = {
    ...{ firsts: new Map(), pairs: new Map(), lasts: new Set() },
    ...{ initials: new Map(), unspaced: new Map() },
  };
  for (const child of children) {
    const { given, second, families, name, unspaced } = partsOf(child);
    for (const whole of unspaced) index.unspaced.set(whole, name);
    if (!given) continue;
    index.firsts.set(given, name);
    for (const family of families) {
      index.lasts.add(family);
      index.initials.set(`${given[0]} ${family}`, name);
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
