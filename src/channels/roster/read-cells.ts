import { readDate } from "../calendar/read-date.ts";
import { quoted } from "./problems.ts";

/** A cell that was understood, or a sentence about it. */
export type Understood<T> = { value: T } | { problem: string };

/** A cell that a spreadsheet would run is refused, not cleaned: nobody's name begins like that. A number such as -1 is none. */
const isFormula = (cell: string): boolean => /^(?:[=@\t\r]|[+-](?!\d+$))/.test(cell);
const formula = (cell: string) => ({
  problem: `${quoted(cell)} begins like a formula; please write the value itself.`,
});

/**
 * Words: a name, a grade, a relation; at most 120 signs, without control characters. Letters and accents are put together,
 * blanks become one, and what cannot be seen is left out, so that one name is written in one way.
 */
export function readName(said: string): Understood<string> {
  if (isFormula(said)) return formula(said);
  const cell = plainWords(said);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(cell))
    return { problem: `${quoted(cell)} holds a line break or a sign that is no letter.` };
  if (/[\u0080-\u009f\uFFFD]/.test(cell) || isSavedTwice(cell) || strangeSigns.test(cell))
    return {
      problem: `${quoted(cell)} holds letters that were lost when the file was saved; please export it as UTF-8.`,
    };
  return cell.length > 120 ? { problem: `${quoted(cell)} is longer than 120 letters.` } : { value: cell };
}

/** One way of writing: accents with their letters, one blank, nothing that cannot be seen (but for what joins letters). */
const plainWords = (words: string): string =>
  words
    .normalize("NFC")
    // Soft hyphens, blanks of no width and marks of direction.
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/[ \u00a0\u2000-\u200a\u202f\u3000]+/g, " ")
    .trim();

/** Signs that Windows’ other alphabets become when they are read as the Western one; no name or grade has them. */
const strangeSigns = /[¡-©«¬®¯±³¶¸¹»-¿×÷]/;

const western = new Map(
  Array.from({ length: 128 }, (_, n) => [
    new TextDecoder("windows-1252").decode(Uint8Array.of(128 + n)),
    128 + n,
  ]),
);

/** “ZoÃ«”: UTF-8 that was read as Western Windows, and saved so. The letters as bytes are then UTF-8 once more. */
function isSavedTwice(words: string): boolean {
  if (!/[\u0080-\uffff]/.test(words)) return false;
  // An apostrophe may stand behind any letter.
  const bytes = [...words].map((sign) => (sign < "\u0080" || sign === "’" ? 32 : western.get(sign)));
  if (bytes.every((byte) => byte === 32) || bytes.includes(undefined)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return true;
  } catch {
    return false;
  }
}

/** An id of another system: letters, digits and the marks that ids are made of. */
export function readId(cell: string): Understood<string> {
  if (cell === "") return { problem: "the cell is empty; please write the number that tells who it is." };
  if (/^\d[.,]\d+E\+?\d+$/i.test(cell))
    return {
      problem: `${quoted(cell)} was shortened by a spreadsheet; please write the whole number, in a column with the format Text.`,
    };
  if (isFormula(cell)) return formula(cell);
  return /^[\p{L}\p{N}._:/@{}~-]{1,200}$/u.test(cell)
    ? { value: cell }
    : { problem: `${quoted(cell)} is not an id: letters and digits without blanks.` };
}

/** Ids in one cell, with commas between. */
export function readIds(cell: string): Understood<string[]> {
  const ids: string[] = [];
  for (const part of cell.split(",")) {
    if (part.trim() === "") continue;
    const id = readId(part.trim());
    if ("problem" in id) return id;
    ids.push(id.value);
  }
  return { value: ids };
}

/** An e-mail address, or null for an empty cell. */
export function readEmail(said: string): Understood<string | null> {
  const cell = plainWords(said);
  if (cell === "") return { value: null };
  if (isFormula(cell)) return formula(cell);
  return /^[^\s@<>(),;:"]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
    cell,
  ) && cell.length <= 254
    ? { value: cell }
    : {
        problem: `${quoted(cell)} is not an e-mail address; please write one alone, such as name@example.org, or nothing.`,
      };
}

/** A telephone number, or null for an empty cell. It may begin with a plus sign and end with an extension; two are none. */
export function readPhone(said: string): Understood<string | null> {
  const cell = plainWords(said);
  if (cell === "") return { value: null };
  const none = {
    problem: `${quoted(cell)} is not a telephone number; please write one alone, or nothing.`,
  };
  if (!/^\+?[\d\s()./-]+(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i.test(cell) || !/^[+(\d]/.test(cell))
    return isFormula(cell) ? formula(cell) : none;
  const [number = ""] = cell.split(/\s*(?:x|ext)/i);
  const parts = number.split("/").map((part) => part.replace(/\D/g, "").length);
  const digits = number.replace(/\D/g, "").replace(/^0+/, "").length;
  return digits >= 3 && digits <= 15 && parts.filter((n) => n >= 7).length < 2 ? { value: cell } : none;
}

/** A day as other systems write it: also with midnight behind it, and as 20170425. */
export const readDay = (cell: string): { date: string } | { problem: string } =>
  readDate(
    cell
      .replace(/(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?| 12:00(?::00)? AM)$/i, "")
      .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, "$1-$2-$3"),
  );

/** A day of birth, or null for an empty cell; one that may be two days, or that is to come, is a problem. */
export function readBorn(cell: string, today: string): Understood<string | null> {
  if (cell === "") return { value: null };
  const read = readDay(cell);
  if ("problem" in read) return read;
  return read.date >= "1900-01-01" && read.date <= today
    ? { value: read.date }
    : { problem: `${quoted(cell)} is nobody's day of birth here; please write it as 2017-04-25.` };
}

const yes = new Set(["yes", "y", "true", "1", "x", "sí", "si", "ja", "oui", "نعم"]);
const no = new Set(["no", "n", "false", "0", "nein", "non", "لا"]);

/** Yes, no, or null for an empty cell: it says nothing. */
export function readYesNo(cell: string): Understood<boolean | null> {
  const said = cell.toLowerCase();
  if (said === "") return { value: null };
  if (yes.has(said)) return { value: true };
  return no.has(said) ? { value: false } : { problem: `${quoted(cell)} is neither yes nor no.` };
}

/** Names of languages that schools write and CLDR does not. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ español: "es", mandarin: "zh", cantonese: "yue", farsi: "fa", dari: "fa-af", tagalog: "tl" },
  ...{ castilian: "es", creole: "ht", hmong: "hmn" },
};
let names: ReadonlyMap<string, string> | undefined;

/** The English names of the languages that have a code of two letters. */
function languageNames(): ReadonlyMap<string, string> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  names ??= new Map([
    ...letters
      .flatMap((one) => letters.map((other) => one + other))
      .flatMap((code) => {
        const name = english.of(code);
        return name ? [[name.toLowerCase(), code] as const] : [];
      }),
    ...Object.entries(otherNames),
  ]);
  return names;
}

/** A language by its code or its English name, or null for an empty cell. */
export function readLanguage(cell: string): Understood<string | null> {
  const said = cell.toLowerCase();
  if (said === "") return { value: null };
  const named = languageNames().get(said);
  if (named) return { value: named };
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(said)
    ? { value: said }
    : { problem: `${quoted(cell)} is no language that we know; write its code, such as en or es.` };
}

/** active, inactive or tobedeleted (OneRoster); an empty cell is active, as in a bulk file. */
export function readStatus(cell: string): Understood<"active" | "gone"> {
  const said = cell.toLowerCase();
  if (said === "" || said === "active") return { value: "active" };
  return said === "tobedeleted" || said === "inactive"
    ? { value: "gone" }
    : { problem: `${quoted(cell)} is none of: active, inactive, tobedeleted.` };
}
