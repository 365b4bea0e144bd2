const scripts: [RegExp, string][] = [
  [/[\p{Script=Arabic}]/gu, "ar"],
  [/[\p{Script=Hangul}]/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/[\p{Script=Han}]/gu, "zh"],
  [/[\p{Script=Cyrillic}]/gu, "ru"],
  [/[\p{Script=Hebrew}]/gu, "he"],
  [/[\p{Script=Devanagari}]/gu, "hi"],
  [/[\p{Script=Bengali}]/gu, "bn"],
  [/[\p{Script=Gurmukhi}]/gu, "pa"],
  [/[\p{Script=Ethiopic}]/gu, "am"],
];

const frequent: Record<string, Set<string>> = {
  en: new Set(
    "the you your we our is are was will to of and that this for with please about have has it by not".split(
      " ",
    ),
  ),
  es: new Set(
    "el la los las de que y en un una por para con su usted nos se del al es le lo como favor sobre".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les des du et que vous nous votre notre est une un pour avec dans sur ce cette ne pas au".split(
      " ",
    ),
  ),
  pt: new Set(
    "o a os as do da dos das que e em um uma por para com seu sua você não é ao no na nos".split(" "),
  ),
  de: new Set(
    "der die das und ist wir sie ihr ihre nicht mit für ein eine zu den von auf im es wird".split(" "),
  ),
  ht: new Set("ou nou yo li se pou nan ak ki sa te gen pa yon lekòl timoun an la".split(" ")),
  so: new Set("waa iyo ka ku in la aan uu ay waxaan waxay ardayga dugsiga ee oo".split(" ")),
  vi: new Set("của và là các cho có không được quý vị chúng tôi con em trường với".split(" ")),
  tl: new Set("ang ng mga sa na ay po namin inyong kayo ito kung hindi para".split(" ")),
};

/** Scripts that several languages share: a text in one of them fits any of these. */
const kin: Record<string, string[]> = {
  ar: ["ar", "fa", "ur", "ps", "ku"],
  ru: ["ru", "uk", "bg", "sr", "be", "kk"],
  hi: ["hi", "ne", "mr"],
  zh: ["zh", "yue", "ja"],
};

/** The language of a tag (BCP 47) without its region or script, in lower case: "es" of "es-MX". */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

/** The language a text is written in, or null when too little of it tells. Looks at the first 4,000 characters. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  for (const [script, language] of scripts)
    if ((sample.match(script)?.length ?? 0) > letters * 0.4) return language;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: string | null = null;
  let most = 1;
  for (const [language, set] of Object.entries(frequent)) {
    const hits = words.filter((word) => set.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best && most >= words.length * 0.08 ? best : null;
}

/** Whether some paragraph of the text can be read by a reader of this language; true when nothing can be told. */
export function readableIn(text: string, language: string): boolean {
  const wanted = baseLanguage(language);
  const told = text
    .split(/\n\s*\n/)
    .slice(0, 200)
    .map(languageOf)
    .filter((found) => found !== null);
  const known = told.length ? told : [languageOf(text)].filter((found) => found !== null);
  // A language we cannot recognise is only missed when the letter is plainly in English.
  const recognised =
    wanted in frequent ||
    scripts.some(([, language]) => language === wanted || (kin[language] ?? []).includes(wanted));
  if (!recognised && !known.includes("en")) return true;
  return !known.length || known.some((found) => found === wanted || (kin[found] ?? []).includes(wanted));
}
