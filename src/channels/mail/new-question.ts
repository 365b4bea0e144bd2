/** When a mail on an inquiry may be a new question: so many whole days after the last word, and no word in common. */
const newQuestionRule = {
  afterDays: 7,
  /** Words that stand before a subject and say nothing of it, and small words, in the languages of our letters and a few more. */
  saysNothing: new Set(
    (
      "re fw fwd aw wg sv vs rv ref tr enc antw ynt odp res " +
      "the and for you your our from with this that about question questions message hello dear please help urgent school new " +
      "una uno los las del por para con sobre pregunta preguntas mensaje hola consulta escuela colegio " +
      "der die das und für von mit frage fragen nachricht schule les des pour une avec école " +
      "من في على عن الى إلى سؤال رسالة مدرسة المدرسة"
    ).split(" "),
  ),
};

type Earlier = {
  /** Subjects and words that belong to the inquiry: the parent's, and those of our letters. */
  words: readonly string[];
  reference: string;
  /** When somebody last wrote on it. */
  last: string;
};

/**
 * Days since the last word on an inquiry, when a mail's subject is another than everything said there and days have
 * passed; null when it belongs there, or nobody can tell. An offer to a person, never more.
 */
export function mayBeNewQuestion(
  subject: string,
  at: string,
  { words, reference, last }: Earlier,
  { afterDays, saysNothing } = newQuestionRule,
): number | null {
  const days = Math.floor((Date.parse(at) - Date.parse(last)) / 86_400_000);
  if (!(days > afterDays) || subject.toUpperCase().includes(reference)) return null;
  const theirs = significant(subject, saysNothing);
  if (theirs.size === 0) return null;
  const known = significant(words.join(" "), saysNothing);
  // What nothing is known of cannot be told from something else.
  if (known.size === 0) return null;
  return [...theirs].some((word) => known.has(word)) ? null : days;
}

/** The words that carry a subject: in small letters, without accents and the s of a plural, in scripts without spaces by two signs. */
function significant(text: string, saysNothing: ReadonlySet<string>): Set<string> {
  const words = text
    .slice(0, 8_000)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !saysNothing.has(word));
  return new Set(
    words.flatMap((word) => {
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word))
        return [...word].flatMap((sign, at, all) => (all[at + 1] ? [`${sign}${all[at + 1]}`] : []));
      if (word.length < 3) return [];
      return [word.length > 4 ? word.replace(/(?:es|s)$/, "") : word];
    }),
  );
}
