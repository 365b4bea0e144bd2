/** Why an act may not be, and what may be done instead; `clause` is the sentence of the SOP that it rests on. */
export type No = { clause: "5.b" | "3.3.b"; because: string; instead: string };

/** A refusal in words; under the clause of the privacy law unless it says otherwise. */
export const no = (because: string, instead: string, clause: No["clause"] = "5.b"): No => ({
  clause,
  because,
  instead,
});
