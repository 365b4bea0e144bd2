import { languageName } from "../desk/desk-words.ts";

const often = "en ar de es fa fr hi ht ko pl pt ru so tl uk ur vi zh".split(" ");

/** The languages that a parent is likely to read, by name, with the one that is on file. */
export const languagesOffered = (onFile: string): { value: string; label: string }[] =>
  [...new Set([...often, onFile])]
    .map((code) => ({ value: code, label: languageName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en"));
