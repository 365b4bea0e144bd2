import type { Moment } from "../inquiry/words.ts";

export type LetterState =
  | "queued"
  | "claimed"
  | "data_started"
  | "accepted"
  | "failed"
  | "ambiguous"
  | "bounced"
  /** What may be told changed before it left: it waits for a person, and nothing tries it again. */
  | "held"
  /** Somebody took it back before it left. */
  | "taken_back";

/** One step of a letter on its way, as it is shown beside its words. `because`: what a relay or a person said. */
export type LetterStep = {
  state: LetterState;
  at: Moment;
  attempt?: number;
  until?: Moment;
  because?: string;
};
