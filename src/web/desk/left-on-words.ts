import { dateWords } from "./away-words.ts";

/** "left on Mon 16 Nov 2026", from a local date; null: they are here. */
export const leftOnWords = (leftOn: string | null): string | null =>
  leftOn && `left on ${dateWords(leftOn)} ${leftOn.slice(0, 4)}`;
