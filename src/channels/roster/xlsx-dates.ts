import { readXml } from "./read-xml.ts";
import type { RosterFile } from "./roster-file.ts";

/** The styles of a workbook that show a number as a date, by their place. */
export async function dateStyles(file: RosterFile | undefined): Promise<ReadonlySet<number>> {
  const own = new Set<string>();
  const dates = new Set<number>();
  let inCells = false;
  let nth = 0;
  if (file)
    for await (const event of readXml(file.name, file)) {
      if ("text" in event) continue;
      const { tag, at, ends } = event;
      if (tag === "cellXfs") inCells = !ends;
      if (ends) continue;
      if (tag === "numFmt" && isDateFormat(at.formatCode ?? "")) own.add(at.numFmtId ?? "");
      if (tag !== "xf" || !inCells) continue;
      const format = Number(at.numFmtId ?? 0);
      if (own.has(at.numFmtId ?? "") || (format >= 14 && format <= 22) || (format >= 27 && format <= 36))
        dates.add(nth);
      nth++;
    }
  return dates;
}

const isDateFormat = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** The local date of a spreadsheet's day number (1900 system); null when it is none. */
export function dayOf(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
