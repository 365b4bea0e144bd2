/**
 * The refusals that a parent can meet, by a name that stays: their page says each in the reader's own language
 * (`letters/words`). The sentences here are for staff and programs.
 */
export type ToParent = "closed" | "rated" | "waitsAlready" | "nobodyToAsk" | "linesMissing" | "formUsed";

/**
 * A "no" that teaches: which sentence of the procedure, in its own words, why here, and what to do instead.
 * The same in HTML, JSON and mail.
 */
export type Refusal = {
  clause: string;
  words: string;
  because: string;
  instead: string;
  toParent?: ToParent;
  /** The rule of disclosure behind it, by its name. */
  rule?: string;
  /** The lawful ways on, by the names in `letters/gate/ways.ts`. */
  ways?: string[];
  /** What a draft was stopped for, when it was a draft. */
  findings?: { code: string; severity: "block" | "warn" | "advise"; says: string; instead: string }[];
};
