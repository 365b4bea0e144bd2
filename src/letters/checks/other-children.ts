import type { Severity } from "./about.ts";
import type { Letter } from "./letter.ts";
import { titles } from "./people.ts";
import { particles, rosterOf } from "./roster.ts";
import { type Token, tokens } from "./tokens.ts";
import { wordsThatAreNames } from "./words-that-are-names.ts";

/** Another child's name in the letter: how sure we are, and where. */
export type Named = {
  name: string;
  words: string;
  severity: Severity;
  /** First and last name: nobody else is meant. */
  certain?: true;
  at: [number, number];
};

const daysAndMonths = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);
const childWords = new Set(
  "boy girl boys girls child kid kids twins brothers sisters brother sister student pupil nino nina ninos alumno alumna".split(
    " ",
  ),
);

/** Every other child that the letter names, once per name, at most twenty. One pass over the words of the letter. */
export function otherChildrenNamed(letter: Letter): Named[] {
  const { about, tokens: said } = letter;
  const index = rosterOf(about.otherChildren);
  if (!index.firsts.size) return [];
  const ours = ownNames(letter);
  const found = new Map<string, Named>();
  for (let i = 0; i < said.length && found.size < 20; i++) {
    const token = said[i];
    if (!token) continue;
    const pair = pairAt(letter, i, index.pairs, ours);
    if (pair) {
      found.set(pair.name, pair);
      i = said.findIndex(({ end }, at) => at >= i && end >= pair.at[1]);
      continue;
    }
    const initial = initialAt(letter, i, index.initials, ours);
    if (initial && !found.has(initial.name)) found.set(initial.name, initial);
    for (const whole of unspacedAt(token, index.unspaced))
      if (!found.has(whole.name)) found.set(whole.name, whole);
    const word = lookUp(token, index.firsts);
    const severity = word ? alone(letter, i, word, ours.words) : null;
    const child = word ? index.firsts.get(word) : undefined;
    if (child && severity && !found.has(child))
      found.set(child, { name: child, words: token.raw, severity, at: [token.start, token.end] });
    const family = said[i + 1];
    if (
      !severity &&
      index.lasts.has(token.word) &&
      token.capital &&
      !ours.words.has(token.word) &&
      family &&
      childWords.has(family.word) &&
      near(letter, token, family)
    )
      found.set(token.word, {
        name: token.raw,
        words: token.raw,
        severity: "block",
        at: [token.start, token.end],
      });
  }
  return [...found.values()];
}

function ownNames({ about }: Letter): { words: Set<string>; pairs: Set<string> } {
  const names = [about.guardianName ?? "", ...about.staff.map(({ name }) => name)];
  const { child } = about;
  const own = names.map((name) => tokens(name.slice(0, 120)).map(({ word }) => word));
  const childWords = child ? tokens(`${child.first} ${child.last}`).map(({ word }) => word) : [];
  own.push(childWords);
  const pairs = new Set<string>();
  for (const [first, ...rest] of own)
    for (const last of rest) pairs.add(`${first} ${last}`).add(`${last} ${first}`);
  return { words: new Set(own.flat().filter((word) => !titles.has(word))), pairs };
}

/** The words next to each other: a space, a comma, a hyphen or an initial's point between them. */
function near({ text }: Letter, a: Token, b: Token): boolean {
  return (
    b.start - a.end <= 3 &&
    /^[ ,.\-\n]*$/.test(text.slice(a.end, b.start)) &&
    !/\n\s*\n/.test(text.slice(a.end, b.start))
  );
}

/** First and last name together, in either order, with up to two particles or middle names between. */
function pairAt(
  letter: Letter,
  i: number,
  pairs: Map<string, string>,
  ours: { pairs: Set<string> },
): Named | null {
  const { tokens: said, text } = letter;
  const first = said[i];
  if (!first) return null;
  let last = first;
  for (let step = 1; step <= 3; step++) {
    const next = said[i + step];
    if (!next || !near(letter, last, next)) return null;
    const name = pairs.get(`${first.word} ${next.word}`);
    // "Ms May will call" names no May Will: a word that is a name is one with its capital only.
    const written = [first, next].every(({ capital, word }) => capital || !wordsThatAreNames.has(word));
    if (name && written && !ours.pairs.has(`${first.word} ${next.word}`))
      return {
        name,
        words: text.slice(first.start, next.end),
        severity: "block",
        certain: true,
        at: [first.start, next.end],
      };
    if (!particles.has(next.word) && !(next.capital && step < 3)) return null;
    last = next;
  }
  return null;
}

/** "K. Tran": an initial and a last name of the roster. It may be anybody's, so it is only asked about. */
function initialAt(
  letter: Letter,
  i: number,
  initials: Map<string, string>,
  ours: { words: Set<string> },
): Named | null {
  const { tokens: said, text, parts } = letter;
  const [before, first, last] = [said[i - 1], said[i], said[i + 1]];
  if (!first || !last || first.raw.length !== 1 || !first.capital || !last.capital) return null;
  if (!/^\.? ?$/.test(text.slice(first.end, last.start)) || last.start - first.end > 2) return null;
  if (ours.words.has(last.word) || first.start >= parts.signature[0]) return null;
  if (before && titles.has(before.word)) return null;
  const name = initials.get(`${first.word} ${last.word}`);
  if (!name || (first.raw === "I" && text[first.end] !== ".")) return null;
  const at: [number, number] = [first.start, last.end];
  return { name, words: text.slice(...at), severity: "warn", at };
}

/** Names inside a run of a script without spaces: each place is looked up with two to eight characters. */
function unspacedAt({ raw, start }: Token, names: Map<string, string>): Named[] {
  if (names.size === 0 || !/\p{Lo}/u.test(raw)) return [];
  const found: Named[] = [];
  for (let from = 0; from < raw.length - 1 && found.length < 5; from++)
    for (let length = Math.min(8, raw.length - from); length >= 2; length--) {
      const words = raw.slice(from, from + length);
      const name = names.get(words);
      if (!name) continue;
      const at: [number, number] = [start + from, start + from + length];
      found.push({ name, words, severity: "block", certain: true, at });
      from += length - 1;
      break;
    }
  return found;
}

/** What stands before a first name when a child is meant by it, though it is a word or a month as well. */
const meant = new Set(
  "called named classmate classmates friend friends schoolmate student pupil boy girl child companion llamado llamada amigo amiga companero companera alumno alumna".split(
    " ",
  ),
);

/** A first name of the roster at this word; in Arabic also behind "and", "to", "with". */
function lookUp({ word }: Token, firsts: Map<string, string>): string | null {
  if (firsts.has(word)) return word;
  const cut = /^[وبلف][\u0600-\u06ff]{3,}$/.test(word) ? word.slice(1) : word;
  return cut !== word && firsts.has(cut) ? cut : null;
}

/** How surely a first name alone means that child: null when it plainly means something or somebody else. */
function alone(letter: Letter, i: number, word: string, ours: Set<string>): Severity | null {
  const { text, tokens: said, parts } = letter;
  const token = said[i];
  const before = said[i - 1];
  const after = said[i + 1];
  if (!token || ours.has(word) || token.start >= parts.signature[0] || token.end <= parts.greeting[1])
    return null;
  const touches = (a?: Token, b?: Token) => a && b && /^\.? $/.test(text.slice(a.end, b.start).slice(0, 4));
  if (before && titles.has(before.word) && touches(before, token)) return null;
  const initial = /^\p{Ll}/u.test(token.raw) || begins(text, token.start);
  const caseless = /^\p{Lo}/u.test(token.raw);
  if (
    wordsThatAreNames.has(word) &&
    token.capital &&
    before &&
    meant.has(before.word) &&
    !touchesEnd(text, before, token)
  )
    return "block";
  if (wordsThatAreNames.has(word)) return initial || caseless || daysAndMonths.has(word) ? null : "warn";
  if (caseless) return token.raw.length >= 3 ? "warn" : null;
  if (!token.capital) return word.length >= 4 ? "warn" : null;
  // "Ruth Bell" is not the child Ruth Tran, "Kevin Friday" and "Kevin T." may be Kevin.
  const another =
    touches(token, after) &&
    after?.capital &&
    after.raw.length > 1 &&
    !daysAndMonths.has(after.word) &&
    !begins(text, after.start);
  const lastName =
    touches(before, token) &&
    before?.capital &&
    !begins(text, before.start) &&
    !daysAndMonths.has(before.word);
  return another || lastName ? null : "block";
}

/** Whether a sentence ends between two words. */
const touchesEnd = (text: string, a: Token, b: Token) => /[.!?\n]/.test(text.slice(a.end, b.start));

/** Whether a sentence begins at this place. */
function begins(text: string, at: number): boolean {
  return /(^|[.!?:\n>]["“')\s]{0,3}|[“"]\s?)$/.test(text.slice(Math.max(0, at - 5), at)) || at === 0;
}
