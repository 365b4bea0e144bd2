import type { Reading } from "./find.ts";
import type { Here } from "./phrases.ts";
import { reviewed } from "./reviewed.ts";

/** What kind of joint a word is between thoughts; several may hold at once. */
export const marks = {
  own: 1,
  selves: 2,
  who: 4,
  tells: 8,
  asks: 16,
  starts: 32,
  joins: 64,
  undone: 128,
  turns: 256,
} as const;

/** The marks of every token; those of a reading that several tokens share are worked out once. */
export function marksOf(reading: Reading): Uint16Array {
  byClass ??= bitsByClass();
  const all = new Uint16Array(reading.length);
  for (const [at, here] of reading.entries()) {
    let mark = known.get(here);
    if (mark === undefined) {
      mark = 0;
      for (const { class: number } of here) mark |= byClass[number] ?? 0;
      known.set(here, mark);
    }
    all[at] = mark;
  }
  return all;
}

const known = new WeakMap<Here, number>();
let byClass: Uint16Array | undefined;

function bitsByClass(): Uint16Array {
  const made = new Uint16Array(reviewed().words.size());
  for (const [name, bit] of Object.entries(marks)) {
    const number = reviewed()[name as keyof typeof marks];
    made[number] = (made[number] ?? 0) | bit;
  }
  return made;
}
