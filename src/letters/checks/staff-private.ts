import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import { inLines } from "./in-lines.ts";
import type { Check, Letter } from "./letter.ts";
import { namesPerson } from "./people.ts";
import { findPhrases, type Phrases } from "./phrases.ts";

const privateOf: Phrases = {
  en: [
    inLines(
      String.raw`
      \b(
        his|her|their|my|'s|coach \p{Lu}\p{L}+'s|teacher's
      ) (own )?(home|private|personal|cell|mobile)( ?(
        phone|number|telephone|e-?mail|address|line|cell|mobile
      ))+(?! (book|on file))
    `,
      "giu",
    ),
    /\b(his|her|their|my|'s) (cell|mobile) is\b/gi,
    inLines(
      String.raw`
      \b(
        he|she|they|(mr|mrs|ms|miss|mx|dr|coach)\.? \p{Lu}\p{L}+|(the|your) (teacher|coach|driver)
      ) (now |also |currently )?lives? (on|at|in|near|just|next|close|across|around)\b
    `,
      "giu",
    ),
    /\b(sick|medical|maternity|paternity|parental|stress|bereavement|compassionate|family|disability) leave\b/gi,
    inLines(
      String.raw`
      \b(
        (mr|mrs|ms|miss|mx|dr|coach)\.? \p{Lu}\p{L}+|
        (the|your|his|her) (\p{L}+ )?(teacher|coach|driver|counsell?or|nurse|principal)
      ) (is|was|has been|will be|had been|had|has|needs|needed|is having|is recovering) (\p{L}+ ){0,3}?(
        sick|ill|unwell|in hospital|hospitali[sz]ed|pregnant|surgery|an operation|cancer|treatment|
        a baby|divorc\p{L}+|a miscarriage|depress\p{L}+|injured|recovering|stressed|having
      )\b
    `,
      "giu",
    ),
  ],
  es: [
    inLines(
      String.raw`
      \b(
        su (
          tel[eé]fono|n[uú]mero|celular|m[oó]vil|domicilio|direcci[oó]n|correo
        ) (personal|particular|privad[oa]|de (su )?casa)|
        (licencia|baja) (m[eé]dica|por enfermedad|de maternidad)|
        (el|la) (maestr[oa]|profesor[a]?|entrenador[a]?) (vive en|est[aá] enferm[oa])
      )
    `,
      "giu",
    ),
  ],
  ar: [
    inLines(
      `
      (
        رقم (هاتفه|هاتفها|جواله|جوالها|منزله|منزلها)|عنوان (منزله|منزلها|بيته|بيتها)|
        إجازة (مرضية|أمومة)|(المعلم|المعلمة|المدرب|الأستاذ) (يسكن|تسكن|مريض|مريضة)
      )
    `,
      "g",
    ),
  ],
};

const poorly = inLines(
  String.raw`
    ^(he|she) (
      is|was|has been|will be|has|had|needs|needed|is having|is recovering from
    ) (\p{L}+ ){0,3}?(
      sick|ill|unwell|in hospital|hospitali[sz]ed|pregnant|surgery|an operation|cancer|a baby|
      divorc\p{L}+|a miscarriage|depress\p{L}+
    )\b
  `,
  "iu",
);

const instead = "Give the school's number or address, or offer to pass a message on.";
const says = (words: string) => `“${words}” is private to a member of staff.`;

/** "He has cancer." behind a sentence that names a member of staff and not the child. */
function toldAsHeOrShe(letter: Letter): Finding[] {
  const { about, language, sentences } = letter;
  if (language !== "en") return [];
  return sentences.flatMap(({ text, start }, i) => {
    const [words] = poorly.exec(text) ?? [];
    const before = sentences[i - 1]?.text ?? "";
    if (!words || !namesPerson(before, letter)) return [];
    if (/\b(son|daughter|child)\b/i.test(before) || (about.child && before.includes(about.child.first)))
      return [];
    return [finding("C21", says(words), instead, { at: [start, start + words.length] })];
  });
}

/** C21. Home numbers, addresses and the health of staff are private: the school's own number serves. */
export const staffPrivate: Check = (letter) => [
  ...findPhrases(letter, "C21", privateOf, says, instead),
  ...toldAsHeOrShe(letter),
];
