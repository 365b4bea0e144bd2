import { type Problems, quoted } from "./problems.ts";
import type { Line } from "./read-rows.ts";
import { readXml } from "./read-xml.ts";
import { megabytes, type RosterFile, rosterLimits, Unreadable } from "./roster-file.ts";
import { unzip } from "./unzip.ts";
import { firstSheet } from "./xlsx-sheets.ts";
import { type CellStyles, cellStyles, dayOf } from "./xlsx-styles.ts";

/**
 * The lines of the first sheet of a workbook that is shown, read as a stream. A formula is a problem, whatever it came to
 * last, and so is an error; a cell in a date's format becomes its date, and one with zeros in front keeps them. Nothing in
 * it is ever run. `notes` gets which other sheets are left out.
 */
export async function* readXlsx(
  { name, from }: { name: string; from: Uint8Array | string },
  problems: Problems,
  notes: string[],
): AsyncIterable<Line> {
  const files = await unzip({ name, from }, { files: 1_000, bytes: rosterLimits.sheet });
  const part = (pattern: RegExp) => files.find((file) => pattern.test(file.name));
  const { first, others, from1904 } = await firstSheet(
    part(/^workbook\.xml$/),
    part(/^workbook\.xml\.rels$/),
  );
  const sheet = files.find((file) => file.name === first) ?? part(/^sheet1\.xml$/) ?? part(/^sheet\d+\.xml$/);
  if (!sheet) throw new Unreadable(`${name} is not an Excel workbook (.xlsx) with a sheet in it.`);
  if (sheet.bytes > rosterLimits.sheet)
    throw new Unreadable(`${name} holds more than ${megabytes(rosterLimits.sheet)}.`);
  const shared = await sharedWords(part(/^sharedStrings\.xml$/));
  const styles = { ...(await cellStyles(part(/^styles\.xml$/))), from1904 };
  if (others.length > 0)
    notes.push(`Left out, because only the first sheet is read: ${others.map(quoted).join(", ")}.`);
  let cells: string[] = [];
  let cell = { column: 0, type: "", style: 0, words: "", formula: false };
  let width = 0;
  let row = 0;
  let inside = "";
  let isAloud = false;
  for await (const event of readXml(name, sheet)) {
    if ("text" in event) {
      if (!isAloud && (inside === "v" || inside === "t")) cell.words += event.text;
      continue;
    }
    const { tag, at, ends } = event;
    if (tag === "rPh") isAloud = !ends;
    if (ends) {
      inside = "";
      if (tag === "c" && cell.column < 200) {
        if (cell.formula)
          problems.add(
            { file: name, line: row, column: columnName(cell.column) },
            "the cell holds a formula; please paste its value.",
          );
        else if (cell.type === "e")
          problems.add(
            { file: name, line: row, column: columnName(cell.column) },
            `the cell holds the error ${quoted(cell.words)}; please write its value, or nothing.`,
          );
        cells[cell.column] = cellValue(cell, shared, styles).trim();
      }
      if (tag !== "row") continue;
      const all = Array.from({ length: Math.max(cells.length, width) }, (_, n) => cells[n] ?? "");
      if (all.every((one) => one === "")) continue;
      if (width === 0) width = all.length;
      yield { line: row, cells: all };
    } else if (tag === "row") {
      row = Number(at.r) || row + 1;
      cells = [];
    } else if (tag === "c") {
      cell = {
        column: columnOf(at.r, cells.length),
        type: at.t ?? "n",
        style: Number(at.s ?? 0),
        words: "",
        formula: false,
      };
    } else if (tag === "f") cell.formula = true;
    else if (tag === "v" || tag === "t") inside = tag;
  }
}

type Cell = { type: string; style: number; words: string };

function cellValue(
  { type, style, words }: Cell,
  shared: readonly string[],
  { dates, zeros, from1904 }: CellStyles & { from1904: boolean },
): string {
  if (type === "s") return shared[Number(words)] ?? "";
  if (type === "b") return words === "1" ? "yes" : "no";
  if (type === "e") return "";
  if (type === "d") return words.slice(0, 10);
  if (type !== "n" || words === "") return words;
  const number = Number(words);
  if (dates.has(style)) return dayOf(number, from1904) ?? words;
  // Some write 1001 as 1001.0 or 1.001E3.
  const whole = Number.isSafeInteger(number) ? String(number) : words;
  return whole.padStart(zeros.get(style) ?? 0, "0");
}

async function sharedWords(file: RosterFile | undefined): Promise<string[]> {
  const words: string[] = [];
  let one = "";
  let inside = false;
  // How a Japanese name is read stands beside it (rPh), and is not part of it.
  let isAloud = false;
  if (file)
    for await (const event of readXml(file.name, file)) {
      if ("text" in event) {
        if (inside && !isAloud) one += event.text;
      } else if (event.tag === "rPh") isAloud = !event.ends;
      else if (event.tag === "t") inside = !event.ends;
      else if (event.tag === "si") {
        if (event.ends) words.push(one);
        one = "";
      }
    }
  return words;
}

const columnOf = (at: string | undefined, next: number): number => {
  const letters = /^[A-Z]{1,3}/.exec(at ?? "")?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next;
};
const columnName = (at: number): string =>
  (at < 26 ? "" : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));
