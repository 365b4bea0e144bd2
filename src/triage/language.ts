import type { Token } from "./tokens.ts";
import { functionWords } from "./words/function-words.ts";

/** What language a text seems to be in: the best guess, and every language it may also hold. */
export type Languages = { best: string; plausible: ReadonlySet<string> };

const scripts: [string, RegExp][] = [
  ["ja", /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["ur", /[ٹڈڑںھہے]/gu],
  ["fa", /[پچژگی]/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["uk", /[іїєґ]/giu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["pa", /\p{Script=Gurmukhi}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["am", /\p{Script=Ethiopic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["my", /\p{Script=Myanmar}/gu],
  ["km", /\p{Script=Khmer}/gu],
  ["tr", /[ığİ]/gu],
  ["pl", /[łżśęą]/gu],
  ["ro", /[șțşţ]|ă(?=\P{L}|$)/giu],
  ["vi", /[ơưđạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu],
  ["es", /[¿¡]/gu],
];
/** Written so alike that a short text of one is taken for the other: both may be meant. */
const alike: Readonly<Record<string, string>> = { ru: "uk", uk: "ru", ro: "tr" };
const words = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords))
  for (const word of new Set(list.normalize("NFD").replace(/\p{M}/gu, "").split(" ")))
    words.set(word, [...(words.get(word) ?? []), language]);

/** Judges by script first, then by small frequent words; the first 20,000 letters and words are enough. */
export function languages(text: string, all: Token[], hint?: string): Languages {
  const said = hint?.trim().toLowerCase().split(/[-_]/u)[0] || undefined;
  const opening = text.slice(0, 20_000);
  const plausible = new Set(said ? [said] : []);
  // Plain letters are no other script's, nor any language's own.
  const isPlain = /^\p{ASCII}*$/u.test(opening);
  const letters = isPlain ? 0 : (opening.match(/\p{L}/gu)?.length ?? 0);
  let script: string | undefined;
  for (const [language, signs] of isPlain ? [] : scripts) {
    const count = opening.match(signs)?.length ?? 0;
    const share =
      { ja: 0.1, ur: 0.03, fa: 0.01, uk: 0.02, tr: 0.01, pl: 0.02, ro: 0.01, vi: 0.04, es: 0.01 }[language] ??
      0.3;
    if (count > 0) for (const one of [language, alike[language] ?? language]) plausible.add(one);
    if (!script && count > letters * share) script = language;
  }
  const { scores, distinct, alone } = counts(all);
  for (const language of alone) plausible.add(language);
  for (const [language, count] of distinct) if (count >= 2) plausible.add(language);
  if (script) return { best: script, plausible };
  const [first, second] = [...scores].sort((one, other) => other[1] - one[1]);
  if (!first || first[1] < 2 || first[1] * 8 < Math.min(all.length, 2000))
    return { best: said ?? (first && !second ? first[0] : "und"), plausible };
  if (said && scores.get(said) === first[1]) return { best: said, plausible };
  return { best: first[0], plausible };
}

/** How many of each language's small words stand in the text; words of several languages count less. */
function counts(all: Token[]) {
  const scores = new Map<string, number>();
  const distinct = new Map<string, number>();
  const seen = new Set<string>();
  for (const { text } of all.slice(0, 4000)) {
    const of = words.get(text) ?? [];
    for (const language of of) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(of.length));
      if (!seen.has(text)) distinct.set(language, (distinct.get(language) ?? 0) + 1);
    }
    if (of.length > 0) seen.add(text);
  }
  return { scores, distinct, alone: alone(all) };
}

/** Languages of whose small words a clause holds some and of English none: a Spanish line in an English message. */
function alone(all: Token[]): Set<string> {
  const found = new Set<string>();
  let met = new Set<string>();
  for (const [at, { text, clause }] of all.slice(0, 4000).entries()) {
    if (clause !== all[at - 1]?.clause) met = new Set();
    for (const language of words.get(text) ?? []) met.add(language);
    if (clause !== all[at + 1]?.clause && !met.has("en")) for (const language of met) found.add(language);
  }
  return found;
}
