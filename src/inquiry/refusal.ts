/**
 * A "no" that teaches: which sentence of the procedure, in its own words, why here, and what to do instead.
 * The same in HTML, JSON and mail.
 */
export type Refusal = {
  clause: string;
  words: string;
  because: string;
  instead: string;
  /** What a draft was stopped for, when it was a draft. */
  findings?: { code: string; severity: "block" | "warn" | "advise"; says: string; instead: string }[];
};
