import type { Table } from "./open-table.ts";
import type { Line } from "./read-rows.ts";

/** Columns that restrict somebody by whatever they say; and those that do by saying no. */
const restricting =
  /\b(?:court|no contact|do not (?:contact|release)|restrain|restrict|injunction|barred|(?:legal|guardian|custody) alert|alejamiento|orden judicial|restriccion|kontaktverbot|gerichts)/;
const entitling = /\b(?:custod|parental resp|legal guardian|sorgerecht)/;
const elsewhere = /\b(?:diet|food|medical|health|media|photo)/;
const isNo = (cell: string) => /^(?:no?|false|0|none|n\/a|-|nein|non)?$/i.test(cell);
const mostLines = 10;

/**
 * Columns that we do not read and that may say that somebody is restricted. Orders and flags are entered by people and never
 * read out of words: such a line gives no rights, and somebody is told to look at it.
 */
export function cautionsOf({ name: file, unknown }: Pick<Table, "name" | "unknown">) {
  const columns = unknown.flatMap(({ at, name }) => {
    const said = name
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ");
    if (elsewhere.test(said)) return [];
    const restricts = restricting.test(said);
    return restricts || entitling.test(said) ? [{ at, name, restricts, lines: [] as number[], n: 0 }] : [];
  });
  return {
    /** Whether a line warns; what it says is kept for the sentences. */
    isWarned: ({ cells, line }: Line): boolean => {
      const warning = columns.filter(({ at, restricts }) => {
        const cell = (cells[at] ?? "").trim();
        return restricts ? !isNo(cell) : cell !== "" && isNo(cell);
      });
      for (const column of warning) if (++column.n <= mostLines) column.lines.push(line);
      return warning.length > 0;
    },
    words: (): string[] =>
      columns
        .filter(({ n }) => n > 0)
        .map(
          ({ name, lines, n }) =>
            `“${name.slice(0, 40)}” in ${file} is not read, and may restrict somebody: ${n === 1 ? "line" : "lines"} ${lines.join(", ")}${n > lines.length ? ` and ${(n - lines.length).toLocaleString("en")} more` : ""}. ${n === 1 ? "It gives" : "They give"} no rights here; please look, and enter orders at the family’s page.`,
        ),
  };
}

/** Which columns of a spreadsheet are left out, as a sentence. */
export const unknownWords = ({ unknown }: Pick<Table, "unknown">): string[] =>
  unknown.length > 0
    ? [
        `Left out, because we do not know these columns: ${unknown.map(({ name }) => `“${name.slice(0, 40)}”`).join(", ")}.`,
      ]
    : [];
