import type { TextMark } from "./mark.ts";

/** What stands for whatever was taken out. Always as wide, so that its length says nothing. */
export const bar = "█████";

/**
 * The text without what is marked: the characters are gone, a bar of one width stands for each stretch. Marks that touch
 * or overlap are one; one that cuts a character of two halves takes the whole of it.
 */
export function redactText(text: string, marks: readonly TextMark[]): string {
  let out = "";
  let at = 0;
  for (const { from, to } of joinMarks(text, marks)) {
    out += text.slice(at, from) + bar;
    at = to;
  }
  return out + text.slice(at);
}

/** What the marks take out, for the one who approves. */
export const takenOut = (text: string, marks: readonly TextMark[]): string[] =>
  joinMarks(text, marks).map(({ from, to }) => text.slice(from, to));

/**
 * Every place where one of these words stands, whatever its case or accents, in the order of the text; whole words only.
 * A name within a name is one place.
 */
export function findInText(text: string, words: readonly string[]): TextMark[] {
  const { folded, places } = foldPlaces(text);
  const all = words.flatMap((word) => {
    const sought = foldPlaces(word.trim()).folded;
    if (!sought) return [];
    const found: TextMark[] = [];
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
      const end = at + sought.length;
      if (isLetter(folded[at - 1]) || isLetter(folded[end])) continue;
      found.push({ from: places[at] ?? 0, to: places[end] ?? text.length });
    }
    return found;
  });
  return joinMarks(text, all);
}

/** Without case and accents, with single spaces; and where each character of it stands in the text. */
function foldPlaces(text: string): { folded: string; places: number[] } {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = /\s/.test(character)
      ? folded.endsWith(" ")
        ? ""
        : " "
      : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    folded += plain;
    for (let nth = 0; nth < plain.length; nth++) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The marks in order, those that touch as one, none of them cutting a character. */
export function joinMarks(text: string, marks: readonly TextMark[]): TextMark[] {
  const sorted = marks
    .map(({ from, to }) => ({
      from: before(text, Math.max(0, from)),
      to: after(text, Math.min(text.length, to)),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const out: TextMark[] = [];
  for (const mark of sorted) {
    const last = out.at(-1);
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else out.push({ ...mark });
  }
  return out;
}

const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? "");
const before = (text: string, at: number) => (isLow(text, at) ? at - 1 : at);
const after = (text: string, at: number) => {
  let end = isLow(text, at) ? at + 1 : at;
  // A mark that would stay behind on the bar belongs to what it stood on.
  while (/\p{M}/u.test(text[end] ?? "")) end++;
  return end;
};
