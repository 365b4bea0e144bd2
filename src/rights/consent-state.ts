import { isEligible } from "./eligible.ts";

/** A consent as it was entered. */
export type ConsentOnFile = {
  byGuardian: boolean;
  byStudent: boolean;
  party: string;
  purpose: string;
  categories: readonly string[];
  /** Local date of the signature; null: not signed. */
  signed: string | null;
};

/**
 * What a consent is worth (34 CFR 99.30): signed and dated, by whoever held the right on that day, with party, purpose and
 * kinds of record named. `by_parent_before_18` counts until the right passes to the student; `factsOf` knows the day.
 */
export function consentState(
  { byGuardian, byStudent, party, purpose, categories, signed }: ConsentOnFile,
  student: { born: string | null; postsecondary: boolean },
): "valid" | "defective" | "by_parent_before_18" {
  if (!signed || !party.trim() || !purpose.trim() || categories.length === 0) return "defective";
  // Whether somebody attended a college on that day is not on file: only the birthday is asked.
  const wasTheirs = isEligible({ born: student.born, postsecondary: false }, signed);
  if (byStudent) return wasTheirs || student.postsecondary ? "valid" : "defective";
  return byGuardian && !wasTheirs ? "by_parent_before_18" : "defective";
}
