import type { Moment } from "../inquiry/words.ts";
import type { LetterState } from "./tables.ts";

/** One step of a letter on its way, as it is shown beside its words. `because`: what a relay or a person said. */
export type LetterStep = {
  state: LetterState;
  at: Moment;
  attempt?: number;
  until?: Moment;
  because?: string;
};
