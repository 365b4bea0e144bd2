/** What may follow a word: the classes of the phrases that end here, and how they may go on. */
type Branch = {
  classes: readonly number[];
  next: Map<string, Branch>;
  beginnings: readonly (readonly [string, Branch])[];
};
/** What most branches have of either: an empty map of its own for each would take twice the room of all words. */
const none: Branch = { classes: [], next: new Map(), beginnings: [] };
/** Classes met from a word on, each with how many words it takes. */
export type Here = readonly { class: number; length: number }[];

/** Phrases of several words, sought from their first word on. */
export type Phrases = {
  put(words: string[], number: number): void;
  from(word: string): { met(at: number, wordAt: (place: number) => string | undefined): Here } | undefined;
};

/** An empty collection of phrases. Every look-up takes time by the length of the longest phrase. */
export function phrases(): Phrases {
  const roots = new Map<string, Branch>();
  const shared = new Map<Branch, Here>();
  const fresh = (): Branch => ({ ...none });
  const grow = (branch: Branch, word: string): Branch => {
    if (!word.endsWith("*")) {
      const known = branch.next.get(word) ?? fresh();
      if (branch.next === none.next) branch.next = new Map();
      branch.next.set(word, known);
      return known;
    }
    const known = branch.beginnings.find(([beginning]) => beginning === word.slice(0, -1))?.[1];
    if (known) return known;
    const grown = fresh();
    branch.beginnings = [...branch.beginnings, [word.slice(0, -1), grown]];
    return grown;
  };
  const ending = (branch: Branch, length: number): Here => {
    const known = shared.get(branch);
    if (known) return known;
    const made = branch.classes.map((number) => ({ class: number, length }));
    shared.set(branch, made);
    return made;
  };
  return {
    put([first = "", ...rest], number) {
      const root = roots.get(first) ?? fresh();
      roots.set(first, root);
      const last = rest.reduce(grow, root);
      last.classes = [...last.classes, number];
    },
    from(word) {
      const root = roots.get(word);
      if (!root) return undefined;
      return {
        met(at, wordAt) {
          let all: Here = [];
          let branches = [root];
          for (let length = 2; branches.length > 0; length += 1) {
            const then = wordAt(at + length - 1);
            if (then === undefined) break;
            const grown: Branch[] = [];
            for (const { next, beginnings } of branches) {
              const exact = next.get(then);
              if (exact) grown.push(exact);
              for (const [beginning, branch] of beginnings)
                if (then.startsWith(beginning)) grown.push(branch);
            }
            branches = grown;
            for (const branch of branches)
              if (branch.classes.length > 0)
                all = all.length > 0 ? [...all, ...ending(branch, length)] : ending(branch, length);
          }
          return all;
        },
      };
    },
  };
}
