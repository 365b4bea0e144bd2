import { createCanvas } from "@napi-rs/canvas";
import type { Box } from "./mark.ts";
import type { Pages, Run } from "./open-pages.ts";
import { findInText } from "./redact-text.ts";

/** What was found: the boxes, how often each word stands there, and the pages on which nothing can be looked for. */
export type Found = { boxes: Box[]; times: number; silent: number[] };

/** Looks for words on every page, whatever their case or accents, also where a line breaks in them. */
export async function findOnPages(pages: Pages, words: readonly string[]): Promise<Found> {
  const found: Found = { boxes: [], times: 0, silent: [] };
  for (let page = 1; page <= pages.count; page++) {
    const runs = await pages.runs(page);
    if (runs.every(({ words }) => words.trim() === "")) found.silent.push(page);
    const { text, starts } = together(runs);
    for (const { from, to } of findInText(text, words)) {
      found.times++;
      for (const [nth, run] of runs.entries()) {
        const start = starts[nth] ?? 0;
        const [first, last] = [Math.max(from - start, 0), Math.min(to - start, run.words.length)];
        if (first < last) found.boxes.push({ page, ...boxOf(run, first, last) });
      }
    }
  }
  return found;
}

/** The words of a page as one text, with where each run begins; a line's end is a space, a hyphen there is none. */
function together(runs: readonly Run[]): { text: string; starts: number[] } {
  let text = "";
  const starts: number[] = [];
  for (const { words, ends } of runs) {
    starts.push(text.length);
    text += words;
    if (ends && !text.endsWith("-")) text += " ";
  }
  return { text, starts };
}

const ruler = createCanvas(1, 1).getContext("2d");

/**
 * Around some letters of a run. The font's own widths are not known here: those of a common face are taken, and a margin
 * of a letter on either side, so that a box is rather too wide than too narrow.
 */
function boxOf({ words, at, along, up }: Run, first: number, last: number): Omit<Box, "page"> {
  ruler.font = "100px sans-serif";
  const wide = (some: string) => ruler.measureText(some).width;
  const whole = wide(words) || 1;
  const margin = whole / words.length / whole;
  const from = first === 0 ? 0 : Math.max(0, wide(words.slice(0, first)) / whole - margin);
  const to = last === words.length ? 1 : Math.min(1, wide(words.slice(0, last)) / whole + margin);
  const corner = (part: number, high: number): [number, number] => [
    at[0] + (along[0] - at[0]) * part + (up[0] - at[0]) * high,
    at[1] + (along[1] - at[1]) * part + (up[1] - at[1]) * high,
  ];
  const corners = [corner(from, 0), corner(to, 0), corner(from, 1), corner(to, 1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const inside = (part: number) => Math.min(1, Math.max(0, part));
  const [left, top] = [inside(Math.min(...xs) - 0.002), inside(Math.min(...ys) - 0.001)];
  return {
    ...{ left, top },
    width: inside(Math.max(...xs) + 0.002) - left,
    height: inside(Math.max(...ys) + 0.001) - top,
  };
}
