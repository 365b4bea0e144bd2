import { neutralWords } from "../../rights/neutral-words.ts";
import { inLines } from "./in-lines.ts";
import type { Letter } from "./letter.ts";

const declines: Record<string, RegExp> = {
  en: inLines(
    String.raw`
    \b(
      cannot|can not|can't|are not able to|am not able to|are unable to|am unable to|may not
    ) (
      answer|discuss|share|say|give|confirm|speak|talk|send|tell|provide
    )\b.{0,60}\b(any|a|about|individual) ?(student|child|pupil|information|one)|
    \b(
      cannot|can't|are unable to|am unable to|are not able to
    ) (answer|help|reply).{0,60}\bby (this|e-?mail|phone|telephone)
  `,
    "i",
  ),
  es: inLines(
    String.raw`
    \bno (podemos|puedo) (
      responder|hablar|dar|compartir|confirmar|informar|decir|enviar|contestar
    )\b.{0,60}\b(ning[uú]n|alumn|estudiante|informaci[oó]n|por est[ae])
  `,
    "i",
  ),
  ar: /(لا يمكننا|لا نستطيع|لا أستطيع|لا يمكنني|يتعذر علينا).{0,60}(أي طالب|الطلاب|طالب|معلومات|بهذه الطريقة)/,
};

/**
 * Whether the letter is the neutral one: it says that we answer about no student here. In anybody's words to a person whom
 * we do not know yet; in the words that stand ready for it (SOP 3.3.b) to everybody. Else a proved parent under an order
 * would be sent another letter than somebody who is not on file, and could read the order out of it.
 */
export function isNeutral({ about, language, sentences, text }: Letter): boolean {
  if (text.replaceAll(/\s+/g, " ").includes(neutralWords(language))) return true;
  const unknown = about.identityLevel < 3 || !about.linkOnRecord;
  const declining = declines[language];
  return unknown && !!declining && sentences.some(({ text }) => declining.test(text));
}
