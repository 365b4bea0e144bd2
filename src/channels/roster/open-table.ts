import { inspectText } from "./inspect-text.ts";
import { type Columns, matchColumns, type UnknownColumn } from "./match-columns.ts";
import type { Problems } from "./problems.ts";
import type { Understood } from "./read-cells.ts";
import { type Line, readRows } from "./read-rows.ts";
import { type RosterFile, Unreadable } from "./roster-file.ts";

/** A table of a file: its lines below the head, and its cells by the names of our columns. */
export type Table = {
  name: string;
  lines: AsyncIterable<Line>;
  has: (column: string) => boolean;
  /** What the file calls a column of ours, and which place it has there; -1 where there is none. */
  called: (column: string) => string;
  at: (column: string) => number;
  /** The line that names the columns. */
  head: Line;
  /** What is to be told of how the file was read. */
  notes: string[];
  /** The columns that we do not know. */
  unknown: readonly UnknownColumn[];
  /** A cell as it stands; empty where there is no such column. */
  text: (line: Line, column: string) => string;
  /** A cell that was understood; null, and a problem, when it was not. */
  read: <T>(line: Line, column: string, how: (cell: string) => Understood<T>) => T | null;
  /** Tells what is wrong with a cell. */
  problem: (line: Line, column: string, says: string) => void;
};

/** Opens a CSV file as a table; null, and a problem, when it is none. */
export async function openTable(
  file: RosterFile,
  columns: Columns,
  problems: Problems,
): Promise<Table | null> {
  try {
    const inspected = await inspectText(file);
    const { example } = inspected;
    const notes = example
      ? [
          `${file.name} is not in UTF-8; its letters were read as Windows writes them in Western Europe: “${example.slice(0, 40)}”. If that is wrong, export it as UTF-8.`,
        ]
      : [];
    return await tableOf(file.name, readRows(file, inspected, problems), columns, { problems, notes });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add({ file: file.name }, error.message);
    return null;
  }
}

/** The same of lines that came another way, such as from a spreadsheet. */
export async function tableOf(
  name: string,
  rows: AsyncIterable<Line>,
  columns: Columns,
  { problems, notes }: { problems: Problems; notes: string[] },
): Promise<Table | null> {
  const lines = rows[Symbol.asyncIterator]();
  const head = await lines.next();
  if (head.done) return null;
  const { at, called, unknown } = matchColumns(
    { file: name, line: head.value.line },
    head.value.cells,
    columns,
    problems,
  );
  const text = ({ cells }: Line, column: string) => cells[at(column)] ?? "";
  const problem = ({ line }: Line, column: string, says: string) =>
    problems.add({ file: name, line, column: called(column) }, says);
  return {
    name,
    lines: { [Symbol.asyncIterator]: () => lines },
    has: (column) => at(column) >= 0,
    ...{ called, at, unknown, notes, head: head.value },
    text,
    read: (line, column, how) => {
      const read = how(text(line, column));
      if ("value" in read) return read.value;
      problem(line, column, read.problem);
      return null;
    },
    problem,
  };
}
