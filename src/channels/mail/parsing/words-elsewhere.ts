import { pageLines } from "../page-lines.ts";
import { readGuessed } from "./guess-charset.ts";
import { signedWhole } from "./signed-whole.ts";
import type { File } from "./take-apart.ts";
import type { Winmail } from "./winmail.ts";

const mostHtml = 2_000_000;

/** The words that a winmail.dat packs, for a mail that has none beside it. */
export const wordsInWinmail = (winmails: readonly Winmail[]): string =>
  winmails
    .map(
      ({ text, html }) =>
        text.replaceAll("\r\n", "\n") ||
        pageLines(html.slice(0, mostHtml))
          .map((line) => line.text)
          .join("\n"),
    )
    .join("\n")
    .trim();

/** The mail within what was signed as one piece. */
export const unsigned = ({ type, first }: File): Buffer | null =>
  /^application\/(?:x-)?pkcs7-mime$/.test(type) ? signedWhole(first) : null;

/** A text with a picture, as telephone companies hand it on, has its words in a file beside its plan (SMIL). */
export const wordsInFile = (files: readonly File[], hint: string | null): string =>
  files.some(({ type }) => type === "application/smil")
    ? files
        .filter(({ type, size, first }) => type === "text/plain" && first.length === size)
        .map(({ first }) => readGuessed(first, hint).replaceAll("\r\n", "\n").trim())
        .join("\n")
    : "";

export const isWinmail = ({ type, name }: File) =>
  type.includes("ms-tnef") || name?.toLowerCase() === "winmail.dat";
