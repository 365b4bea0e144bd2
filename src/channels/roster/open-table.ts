import { inspectText } from "./inspect-text.ts";
import { type Columns, matchColumns } from "./match-columns.ts";
import type { Problems } from "./problems.ts";
import type { Understood } from "./read-cells.ts";
import { type Line, readRows } from "./read-rows.ts";
import { type RosterFile, Unreadable } from "./roster-file.ts";

/** A table of a file: its lines below the head, and its cells by the names of our columns. */
export type Table = {
  name: string;
  lines: AsyncIterable<Line>;
  has: (column: string) => boolean;
  /** A cell as it stands; empty where there is no such column. */
  text: (line: Line, column: string) => string;
  /** A cell that was understood; null, and a problem, when it was not. */
  read: <T>(line: Line, column: string, how: (cell: string) => Understood<T>) => T | null;
};

/** Opens a CSV file as a table; null, and a problem, when it is none. */
export async function openTable(
  file: RosterFile,
  columns: Columns,
  problems: Problems,
): Promise<Table | null> {
  try {
    const inspected = await inspectText(file);
    return await tableOf(file.name, readRows(file, inspected, problems), columns, problems);
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
  problems: Problems,
): Promise<Table | null> {
  const lines = rows[Symbol.asyncIterator]();
  const head = await lines.next();
  if (head.done) return null;
  const { at, called } = matchColumns(name, head.value.cells, columns, problems);
  const text = ({ cells }: Line, column: string) => cells[at(column)] ?? "";
  return {
    name,
    lines: { [Symbol.asyncIterator]: () => lines },
    has: (column) => at(column) >= 0,
    text,
    read: (line, column, how) => {
      const read = how(text(line, column));
      if ("value" in read) return read.value;
      problems.add({ file: name, line: line.line, column: called(column) }, read.problem);
      return null;
    },
  };
}
