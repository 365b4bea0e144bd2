/** One sentence: its words on one line and where it stands. */
export type Sentence = { text: string; start: number; end: number };

const longest = 600;
const abbreviations = new Set(
  "mr mrs ms mx dr st sr sra srta dña prof jr no nos vs approx ext tel a.m p.m a.m. p.m. am pm e.g i.e eg ie jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun núm pág".split(
    " ",
  ),
);

/**
 * The sentences of a part of a letter. A blank line, a list item or a line that ends early ends a sentence;
 * "Mr." and "3 p.m." do not. None is longer than 600 characters, so that what looks at sentences stays linear.
 */
export function splitSentences(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (words.trim())
      sentences.push({
        text: words.trim().replace(/\s+/g, " "),
        start: from + start + lead,
        end: from + start + words.trimEnd().length,
      });
    start = end;
  };
  let line = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (letter === "\n") {
      if (endsHere(text, i, line)) cut(i + 1);
      line = i + 1;
    } else if (i - start >= longest && /\s/.test(letter)) cut(i + 1);
    else if (i - start >= 2 * longest) cut(i + 1);
    else if ("!?؟۔。！？".includes(letter)) cut(i + 1);
    else if (letter === "." && endsSentence(text, i, start)) cut(i + 1);
  }
  cut(text.length);
  return sentences;
}

function endsHere(text: string, at: number, line: number): boolean {
  const next = text.slice(at + 1, at + 6);
  return at - line < 45 || /^\s*(\n|[-*•]\s|\d{1,2}[.)])/.test(next);
}

function endsSentence(text: string, at: number, start: number): boolean {
  const after = text.slice(at + 1, at + 4);
  if (after && !/^["'”’)]?\s/.test(after)) return false;
  const before = text.slice(Math.max(start, at - 8), at);
  const word = (before.split(/[\s(]/).pop() ?? "").toLowerCase();
  if (/^[\p{L}]$/u.test(word) && word !== "i") return !/^\s*\p{Lu}/u.test(after);
  if (word === "a.m" || word === "p.m") return /^\s+\p{Lu}/u.test(after);
  return !abbreviations.has(word) || /^\s*\n\s*\n/.test(text.slice(at + 1, at + 8));
}
