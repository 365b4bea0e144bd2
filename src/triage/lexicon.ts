import { alike } from "./alike.ts";
import { fold } from "./fold.ts";
import { type Here, phrases } from "./phrases.ts";
import { elisions } from "./words/contractions.ts";

/** Numbers stand for word classes: a class is met by a word, a beginning of a word, or a phrase. */
export type Lexicon = {
  classOf(alternatives: string): number;
  /** The word of the lists that a written word stands for, typing errors and disguises forgiven. */
  meant(written: string): Meaning;
  knows(word: string): boolean;
  /** The classes of the phrases that begin with a word. */
  phrasesFrom: ReturnType<typeof phrases>["from"];
  /** How many classes there are. */
  size(): number;
  /** All classes are asked for: what was kept to make them is let go. */
  settle(): void;
};
/** The word meant, and the classes it belongs to by itself. */
export type Meaning = { word: string; here: Here };

/** Builds a lexicon over named classes, given as alternatives parted by "|". */
export function lexicon(named: Record<string, string>, neverMistyped: ReadonlySet<string>): Lexicon {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const lists = new Map<string, string[][]>();
  const spoken = phrases();
  const vocabulary = new Set<string>();
  const remembered = new Map<string, Meaning>();
  let near: ((word: string) => string | undefined) | undefined;

  const put = <Of>(map: Map<string, Of[]>, key: string, value: Of) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const entry = (alternative: string): string[] => {
    const words = split(alternative);
    for (const word of words) if (!word.endsWith("*")) vocabulary.add(word);
    return words;
  };
  /** The alternatives as words; each named list is read once, however many name it. */
  const flatten = (alternatives: string): string[][] =>
    alternatives.split("|").flatMap((each) => {
      const one = each.trim();
      if (!one.startsWith("@")) return [entry(one)];
      const name = one.slice(1);
      const list = named[name];
      if (list === undefined) throw new Error(`No word class is called ${one}.`);
      const read = lists.get(name) ?? flatten(list);
      lists.set(name, read);
      return read;
    });
  const classOf = (alternatives: string): number => {
    const known = numbers.get(alternatives);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(alternatives, number);
    for (const words of flatten(alternatives)) {
      const [first, ...rest] = words;
      if (!first) continue;
      if (rest.length > 0) spoken.put(words, number);
      else if (first.endsWith("*")) put(beginnings, first.slice(0, -1), number);
      else put(exact, first, number);
    }
    return number;
  };
  const known = (word: string): boolean => {
    if (vocabulary.has(word)) return true;
    for (let end = 2; end <= word.length && end <= 14; end += 1)
      if (beginnings.has(word.slice(0, end))) return true;
    return false;
  };
  const classes = (word: string): number[] => {
    const all = [...(exact.get(word) ?? [])];
    for (let end = 2; end <= word.length && end <= 14; end += 1)
      all.push(...(beginnings.get(word.slice(0, end)) ?? []));
    return all;
  };
  const meant = (written: string): Meaning => {
    const before = remembered.get(written);
    if (before) return before;
    near ??= alike(vocabulary);
    const disguised = disguises(written).find(known);
    const mistyped =
      neverMistyped.has(written) || written.length > 30 || vocabulary.has(disguised ?? "")
        ? undefined
        : near(written);
    // What is known by its beginning alone ("explosivs") may be a whole word mistyped, too.
    const word = mistyped ?? disguised ?? written;
    const bare = word === written ? written.replace(article, "") : written;
    const of = new Set(
      [word, disguised ?? word, bare === written ? word : bare].flatMap((form) => classes(form)),
    );
    const meaning = { word, here: [...of].map((number) => ({ class: number, length: 1 })) };
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(written, meaning);
    return meaning;
  };
  const settle = () => lists.clear();
  return { classOf, meant, knows: known, phrasesFrom: spoken.from, size: () => numbers.size, settle };
}

/** Short words that lean on the next one, as in "l'école": two words in a message, and so in an entry. */
const elided = new RegExp(`(?<!\\p{L})(${[...elisions].join("|")})'`, "gu");

/** Words of a list entry, folded; Chinese and Japanese are read sign by sign, as messages are. */
function split(entry: string): string[] {
  // Most entries are plain already, and there are many thousands of them.
  if (/^[a-z0-9 *]*$/.test(entry)) return entry.split(" ").filter(Boolean);
  return fold(entry)
    .replace(elided, "$1 ")
    .replace(/'/gu, "")
    .replace(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu, " $1 ")
    .split(" ")
    .filter(Boolean);
}

const signs: Record<string, string> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};
const twins: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  к: "k",
  м: "m",
  т: "t",
  в: "b",
  н: "h",
};
/** What leans on an Arabic word (“and”, “the”, the “will” of a verb): a word of the lists that stands with it is also the word without. */
const article = /^(?:[وف]?س(?=[يتأن])|[وف]|[وفبك]?ال|لل)(?=\p{Script=Arabic}{2})/u;
const joined = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل"];

/** The spellings a written word may be hiding, the word itself first. */
function disguises(written: string): string[] {
  if (written.length > 40) return [written];
  const forms = [written];
  if (/[a-z]/u.test(written)) {
    if (/[0-9@$!|]/u.test(written) && !/^\d+[a-z]{1,2}$/u.test(written))
      forms.push(written.replace(/[0-9@$!|]/gu, (sign) => signs[sign] ?? sign));
    if (/[а-я]/u.test(written)) forms.push(written.replace(/[а-я]/gu, (letter) => twins[letter] ?? letter));
    const last = forms.at(-1) ?? written;
    if (/(.)\1\1/u.test(last)) forms.push(last.replace(/(.)\1{2,}/gu, "$1$1"));
    // A short group of a number, such as c7bb, is no word in a double disguise.
    if (/(.)\1/u.test(last) && (last === written || last.length > 5))
      forms.push(last.replace(/(.)\1+/gu, "$1"));
    if (written.includes("*"))
      forms.push(
        written.replace(/\*/gu, "i"),
        written.replace(/\*/gu, "u"),
        written.replace(/\*/gu, "o"),
        written.replace(/\*/gu, ""),
      );
  }
  if (/[\u0600-\u06ff]/u.test(written))
    for (const prefix of joined)
      if (written.startsWith(prefix) && written.length - prefix.length >= 2)
        forms.push(written.slice(prefix.length));
  return forms;
}
