import { inLines } from "../checks/in-lines.ts";
import { terms } from "../checks/protected-terms.ts";

export const counselling =
  /\bcounsel?l(ing|or'?s? (notes?|sessions?))|\btherap(y|ist)|\bsesi[oó]n(es)? de (consejer[ií]a|terapia)|جلسات العلاج/i;
export const education = inLines(
  String.raw`
    \b(
      iep|bip|504 plan|plan 504|individuali[sz]ed education|special (education|needs)|
      educaci[oó]n especial|behavio(u)?r intervention plan
    )\b|
    التعليم الخاص
  `,
  "i",
);

/** Kinds of information that words about health or counselling make into another one. */
const plain = new Set(["own_record", "directory", "transport_own", "presence_location", "multi_record"]);

/**
 * The kind of information that a text is really of: words of health, special education or counselling raise a plain
 * one, and with it the proof of identity that it needs. A kind that was chosen and needs as much is left.
 */
export function raisedCategory(text: string, category: string): string {
  if (!plain.has(category)) return category;
  if (counselling.test(text)) return "counselor_notes";
  if (education.test(text)) return "iep";
  const isProtected = Object.values(terms).some((patterns) =>
    patterns.some((pattern) => text.search(pattern) >= 0),
  );
  return isProtected ? "health" : category;
}
