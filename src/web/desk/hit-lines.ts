import type { SearchHit } from "../../store/reads/search.ts";
import { firstWords } from "./today-groups.ts";
import { dayWords, type SchoolClock } from "./when-words.ts";

export type HitLine = { reference: string; words: string; guardian: string; came: string; open: boolean };

/** What a search found, as it is shown. */
export const hitLines = (hits: readonly SearchHit[], clock: SchoolClock): HitLine[] =>
  hits.map(({ reference, receivedAt, question, guardian, open }) => ({
    reference,
    words: firstWords(question ?? "", 140),
    guardian: guardian ?? "Name not known yet",
    came: dayWords(receivedAt, clock),
    open,
  }));
