import { pointsBelow } from "./points-below.ts";
import {
  attribution,
  bare,
  isBlank,
  isDivider,
  isDrawnHead,
  isDrawnWords,
  isForward,
  isGroupWise,
  isOutlookBlock,
  isQuoted,
  isRule,
} from "./quote-begins.ts";
import { armourAt, signatureBegins } from "./signature.ts";

/**
 * A line of a mail. `quoted`, `signature`: the page that it comes from says that it is one; `tail`: that it stands in or below
 * the other mail; `typed`: that it was written now, wherever it stands.
 */
export type Line = { text: string; quoted?: boolean; signature?: boolean; tail?: boolean; typed?: boolean };
export type Trimmed = { visible: string; quoted: string };

/** Own words, a quotation, what stands below a divider, or what a program added. */
type Sort = "own" | "quote" | "tail" | "foot";

/**
 * Parts the lines that their writer wrote now from those that are quoted or added: each line goes to one side or the
 * other, and none is lost. In doubt it stays visible. A forwarded mail stays whole: it is what they ask about.
 */
export function trimLines(lines: readonly Line[], isForwarded: boolean): Trimmed {
  const sorts = isForwarded ? null : sortsOf(lines);
  if (!sorts) return { visible: joined(lines), quoted: "" };
  const isOwn = (line: Line, at: number) => sorts[at] === "own" && hasWords(line.text);
  const first = lines.findIndex(isOwn);
  const last = lines.findLastIndex(isOwn);
  const keep = first >= 0 && answersBetween(sorts, first, last);
  const isShown = (_: Line, at: number) =>
    sorts[at] === "own" || (sorts[at] === "quote" && keep && at <= last);
  const shown = lines.filter(isShown);
  const visible = shown.slice(0, signatureBegins(shown.map(({ text }) => text)));
  if (!visible.some(({ text }) => hasWords(text))) return { visible: joined(lines), quoted: "" };
  const below = sorts.findIndex((sort, at) => at > last && (sort === "quote" || sort === "tail"));
  if (below >= 0 && pointsBelow(joined(visible))) return { visible: joined(lines), quoted: "" };
  let over = visible.length;
  const rest = lines.filter((line, at) => !isShown(line, at) || over-- <= 0);
  return { visible: joined(visible), quoted: joined(rest) };
}

const joined = (lines: readonly Line[]): string =>
  lines
    .map(({ text, quoted }) => (quoted && !isQuoted(text) && !isBlank(text) ? `> ${text}` : text))
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();

/** Quotations with words before and after them, or more than one of them, are what the words between them answer. */
function answersBetween(sorts: readonly Sort[], first: number, last: number): boolean {
  const before = sorts.slice(0, last);
  const quotes = before.reduce(
    (count, sort, at) => count + Number(sort === "quote" && before[at - 1] !== "quote"),
    0,
  );
  return quotes > 0 && (quotes > 1 || before.indexOf("quote") > first);
}

/** Null when all of it is to be shown: from a forwarded mail on nothing is a quotation. */
function sortsOf(lines: readonly Line[]): Sort[] | null {
  const texts = lines.map(({ text }) => text);
  const bares = texts.map(bare);
  const sorts: Sort[] = lines.map(() => "own");
  let words = false;
  let at = 0;
  for (; at < lines.length; at++) {
    const { text = "", quoted, signature, tail } = lines[at] ?? {};
    if (isBlank(text)) {
      if (sorts[at - 1] === "quote") sorts[at] = "quote";
      continue;
    }
    if (words && isGroupWise(text.slice(0, 300))) break;
    if (quoted || isQuoted(text)) {
      sorts[at] = "quote";
      continue;
    }
    if (signature && !asksWithin(lines, at)) {
      sorts[at] = "foot";
      continue;
    }
    const line = bares[at] ?? "";
    const armour = armourAt(texts, at);
    if (armour > 0) {
      sorts.fill("foot", at, at + armour);
      at += armour - 1;
      continue;
    }
    if (isForward(line)) return null;
    if (words && (tail || isDivider(line) || isDrawnHead(bares, at) || isOutlookBlock(bares, at))) break;
    const head = attribution(bares, at);
    if (head) {
      let next = at + head.long;
      while (next < lines.length && isBlank(texts[next])) next++;
      if (lines[next]?.quoted || isQuoted(texts[next])) {
        sorts.fill("quote", at, at + head.long);
        at += head.long - 1;
        continue;
      }
      // Quoted without marks: everything below is the other mail, unless nothing stands above it.
      if (words && head.named) break;
    }
    // With nothing above the other mail, what stands below it may be the answer.
    if (!words && !tail && hasWords(text)) words = true;
  }
  if (at < lines.length) {
    if (answersWithin(lines, at, bares)) return null;
    sorts.fill("tail", at);
    // A line that was drawn above belongs to it.
    let above = at - 1;
    while (above > 0 && isBlank(texts[above])) above--;
    const line = bares[above] ?? "";
    if (sorts[above] === "own" && (isRule(line) || isDrawnWords(line))) sorts[above] = "tail";
  }
  blanksAfterQuotes(texts, sorts);
  const end = signatureBegins(texts.slice(0, at));
  // Below the last quotation stands a signature, not an answer.
  for (let below = end; below < at; below++) if (sorts[below] === "own") sorts[below] = "foot";
  return sorts;
}

/**
 * Does the page say that some of the other mail's lines were typed now, as those above it? Then they are answers; a mail below
 * it holds none.
 */
function answersWithin(lines: readonly Line[], at: number, bares: readonly string[]): boolean {
  if (!lines.slice(0, at).some(({ typed }) => typed)) return false;
  let head: number | null = null;
  for (let below = at; below < lines.length; below++) {
    const { text = "", typed } = lines[below] ?? {};
    if (typed && hasWords(text)) return true;
    if (!isOutlookBlock(bares, below)) continue;
    // The lines of one head may look like another's beginning.
    if (head !== null && below > head + 6) return false;
    head ??= below;
  }
  return false;
}

/** Some write on within their signature: where it asks, it is not only one. */
function asksWithin(lines: readonly Line[], at: number): boolean {
  let [first, last] = [at, at];
  while (lines[first - 1]?.signature && at - first < 20) first--;
  while (lines[last + 1]?.signature && last - at < 20) last++;
  return lines
    .slice(first, last + 1)
    .some(({ text }) => /[?？؟]\s*$/.test(text) && !/https?:|www\./.test(text));
}

/** The empty lines between a quotation and the words below it belong to neither. */
function blanksAfterQuotes(texts: readonly string[], sorts: Sort[]): void {
  for (let at = texts.length - 1; at > 0; at--)
    if (isBlank(texts[at]) && sorts[at] === "quote" && sorts[at + 1] === "own") sorts[at] = "own";
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{S}?!]/u.test(text);
