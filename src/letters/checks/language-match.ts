import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import { baseLanguage, readableIn } from "./language-of.ts";
import type { Check } from "./letter.ts";

const offer = inLines(
  String.raw`
    \b(
      interpret(er|ation|ing)|translat(ion|or|ed|e)|in your language|int[eé]rprete|traducci[oó]n|
      traductor|tradu(cir|cido)|interpr[eè]te|traduction
    )\b|
    مترجم|ترجمة|перевод|翻译|翻譯|통역|通訳|thông dịch|phiên dịch|entèprèt
  `,
  "i",
);

/** C20. A letter is in the language the parent reads, or offers an interpreter. */
export const languageMatch: Check = ({ about, draft, text }) => {
  const wanted = baseLanguage(about.guardianLanguage ?? draft.language);
  if (!wanted || wanted === "und" || readableIn(text, wanted) || offer.test(text)) return [];
  return [
    finding(
      "C20",
      "The letter is not in the language that this parent reads.",
      "Have it translated by a competent person, or add that a free interpreter can help and how to ask for one.",
    ),
  ];
};
