import { readDate } from "../calendar/read-date.ts";
import { quoted } from "./problems.ts";

/** A cell that was understood, or a sentence about it. */
export type Understood<T> = { value: T } | { problem: string };

/** A cell that a spreadsheet would run is refused, not cleaned: nobody's name begins like that. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell);
const formula = (cell: string) => ({
  problem: `${quoted(cell)} begins like a formula; please write the value itself.`,
});

/** Words: a name, a grade, a relation; at most 120 signs, without control characters. */
export function readName(cell: string): Understood<string> {
  if (isFormula(cell)) return formula(cell);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(cell))
    return { problem: `${quoted(cell)} holds a line break or a sign that is no letter.` };
  if (cell.includes("\uFFFD"))
    return {
      problem: `${quoted(cell)} holds letters that were lost when the file was saved; please export it as UTF-8.`,
    };
  return cell.length > 120 ? { problem: `${quoted(cell)} is longer than 120 letters.` } : { value: cell };
}

/** An id of another system: letters, digits and the marks that ids are made of. */
export function readId(cell: string): Understood<string> {
  if (isFormula(cell)) return formula(cell);
  return /^[\p{L}\p{N}._:/@{}~-]{1,200}$/u.test(cell)
    ? { value: cell }
    : { problem: `${quoted(cell)} is not an id.` };
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
export function readEmail(cell: string): Understood<string | null> {
  if (cell === "") return { value: null };
  if (isFormula(cell)) return formula(cell);
  return /^[^\s@<>(),;:"]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
    cell,
  ) && cell.length <= 254
    ? { value: cell }
    : { problem: `${quoted(cell)} is not an e-mail address.` };
}

/** A telephone number, or null for an empty cell. It may begin with a plus sign. */
export function readPhone(cell: string): Understood<string | null> {
  if (cell === "") return { value: null };
  if (!/^\+?[\d\s()./-]+(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i.test(cell) || !/^[+(\d]/.test(cell))
    return isFormula(cell) ? formula(cell) : { problem: `${quoted(cell)} is not a telephone number.` };
  const digits = cell.replace(/\D/g, "").length;
  return digits >= 3 && digits <= 20
    ? { value: cell }
    : { problem: `${quoted(cell)} is not a telephone number.` };
}

/** A day of birth, or null for an empty cell; one that may be two days is a problem. */
export function readBorn(cell: string): Understood<string | null> {
  if (cell === "") return { value: null };
  const read = readDate(cell);
  if ("problem" in read) return read;
  const year = Number(read.date.slice(0, 4));
  return year >= 1900 && year <= 2100
    ? { value: read.date }
    : { problem: `${quoted(cell)} is nobody's day of birth here.` };
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

const languages: Readonly<Record<string, string>> = {
  ...{ english: "en", spanish: "es", español: "es", arabic: "ar", chinese: "zh", french: "fr", german: "de" },
  ...{
    portuguese: "pt",
    russian: "ru",
    somali: "so",
    vietnamese: "vi",
    polish: "pl",
    ukrainian: "uk",
    korean: "ko",
  },
};

/** A language by its code or its English name, or null for an empty cell. */
export function readLanguage(cell: string): Understood<string | null> {
  const said = cell.toLowerCase();
  if (said === "") return { value: null };
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(said)) return { value: said };
  return Object.hasOwn(languages, said)
    ? { value: languages[said] ?? null }
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
