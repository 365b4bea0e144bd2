import { readXml } from "./read-xml.ts";
import type { RosterFile } from "./roster-file.ts";

/** The styles of a workbook, by their place: those that show a number as a date, and those that put zeros in front. */
export type CellStyles = { dates: ReadonlySet<number>; zeros: ReadonlyMap<number, number> };

/** Reads which styles say something of what a number is. */
export async function cellStyles(file: RosterFile | undefined): Promise<CellStyles> {
  const formats = new Map<string, string>();
  const dates = new Set<number>();
  const zeros = new Map<number, number>();
  let inCells = false;
  let nth = 0;
  if (file)
    for await (const event of readXml(file.name, file)) {
      if ("text" in event) continue;
      const { tag, at, ends } = event;
      if (tag === "cellXfs") inCells = !ends;
      if (ends) continue;
      if (tag === "numFmt") formats.set(at.numFmtId ?? "", at.formatCode ?? "");
      if (tag !== "xf" || !inCells) continue;
      const code = formats.get(at.numFmtId ?? "") ?? "";
      if (isDateFormat(code) || isDateNumber(Number(at.numFmtId ?? 0))) dates.add(nth);
      if (/^0{2,}$/.test(code)) zeros.set(nth, code.length);
      nth++;
    }
  return { dates, zeros };
}

const isDateNumber = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36);
const isDateFormat = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** The local date of a spreadsheet's day number; null when it is none. Some workbooks count from 1904. */
export function dayOf(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial) + (from1904 ? 1_462 : 0);
  if (!Number.isFinite(serial) || day < 61 || day > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}
