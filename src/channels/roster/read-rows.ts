import { once } from "node:events";
import { type Inspected, separatorLine } from "./inspect-text.ts";
import { type Problems, quoted } from "./problems.ts";
import { type RosterFile, rosterLimits } from "./roster-file.ts";

/** A line of a table: its number in the file, and its cells as they stand, without outer blanks. */
export type Line = { line: number; cells: string[] };

/**
 * The lines of a CSV file, the head first, one after another. What cannot be read becomes a problem with its line, and the
 * lines end there; a line with too few or too many cells is a problem and left out.
 */
export async function* readRows(
  file: RosterFile,
  { encoding, delimiter }: Inspected,
  problems: Problems,
): AsyncIterable<Line> {
  const { parse, CsvError } = await import("csv-parse");
  const parser = parse({
    ...{ delimiter, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
    ...{ record_delimiter: ["\r\n", "\n", "\r"], max_record_size: 100_000 },
  });
  const fed = feed(file, encoding, parser);
  let width = 0;
  let lines = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      if (++lines > rosterLimits.lines) {
        problems.add({ file: file.name, line: info.lines }, "the file has too many lines; please part it.");
        break;
      }
      const cells = record.map((cell) => cell.trim());
      if (width === 0 && separatorLine.test(`${cells[0]}${delimiter}`) && cells.length <= 2) continue;
      if (width === 0) {
        cells[0] = cells[0]?.replace(/^\uFEFF/, "").replace(/^"(.*)"$/, "$1") ?? "";
        while (cells.length > 0 && cells.at(-1) === "") cells.pop();
        width = cells.length;
      } else {
        while (cells.length > width && cells.at(-1) === "") cells.pop();
        if (cells.every((cell) => cell === "")) continue;
        if (cells.length !== width) {
          problems.add(
            { file: file.name, line: info.lines, column: `cell ${Math.min(cells.length, width)}` },
            ragged(cells, width),
          );
          continue;
        }
      }
      yield { line: info.lines, cells };
    }
    await fed;
  } catch (error) {
    const { lines: at, code, column } = error as { lines?: number; code?: string; column?: unknown };
    if (!(error instanceof CsvError)) throw error;
    problems.add(
      {
        file: file.name,
        line: at ?? lines + 1,
        ...(typeof column === "number" && { column: `cell ${column + 1}` }),
      },
      code === "CSV_MAX_RECORD_SIZE"
        ? "the line is longer than any line may be; a quotation mark may be missing."
        : "it cannot be read from here on; a quotation mark may be missing or too many.",
    );
  } finally {
    parser.destroy();
    await fed.catch(() => undefined);
  }
}

const ragged = (cells: string[], width: number): string =>
  `the line has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the first line has ${width}; a separator may be missing or too many, after ${quoted(cells.at(-1) ?? "")}.`;

type Parser = {
  write: (text: string) => boolean;
  end: () => void;
  destroy: (error?: Error) => void;
  destroyed: boolean;
} & NodeJS.EventEmitter;

async function feed(file: RosterFile, encoding: string, parser: unknown): Promise<void> {
  const to = parser as Parser;
  const gone = new Promise<void>((done) => to.once("close", done));
  const decoder = new TextDecoder(encoding);
  try {
    for await (const chunk of file.open()) {
      if (to.destroyed) return;
      if (!to.write(decoder.decode(chunk, { stream: true })))
        await Promise.race([once(to, "drain").catch(() => undefined), gone]);
    }
    if (!to.destroyed) {
      to.write(decoder.decode());
      to.end();
    }
  } catch (error) {
    to.destroy(error as Error);
  }
}
