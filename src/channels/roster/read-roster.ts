import { packedSheet } from "./kind-of-file.ts";
import { openTable, type Table, tableOf } from "./open-table.ts";
import type { Problems } from "./problems.ts";
import { readBundle, tableName } from "./read-bundle.ts";
import { readOwnSheet } from "./read-own-sheet.ts";
import { readXlsx } from "./read-xlsx.ts";
import { megabytes, type RosterFile, rosterLimits, Unreadable } from "./roster-file.ts";
import { sheetColumns } from "./sheet-columns.ts";
import type { Found, Put } from "./staged.ts";
import { unzip } from "./unzip.ts";

/** What somebody brought: bytes, or where a file lies. */
export type Brought = { name: string; from: Uint8Array | string; bytes: number };

/**
 * Reads whatever somebody brought: a zip, the files of a bundle, or a spreadsheet of ours as CSV or XLSX. Rows go to `put`
 * as they come; every trouble is a sentence among the problems, and then nothing that was put may be used. Never throws for
 * what a file holds. `today`: the school's local date.
 */
export async function readRoster(
  brought: readonly Brought[],
  problems: Problems,
  put: Put,
  today: string,
): Promise<Found | null> {
  try {
    const total = brought.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > rosterLimits.bytes)
      throw new Unreadable(
        `The files have ${megabytes(total)}; at most ${megabytes(rosterLimits.bytes)} are read. Please part them by school.`,
      );
    if (brought.length > rosterLimits.files)
      throw new Unreadable(`These are more than ${rosterLimits.files} files.`);
    const files: RosterFile[] = [];
    for (const one of brought) {
      if (!(await beginsLikeZip(one))) {
        files.push(plainFile(one));
        continue;
      }
      const inside = await unzip(one, { ...rosterLimits, files: 1_000 });
      const kind = /\.xls[xm]$/i.test(one.name) ? "workbook" : packedSheet(inside.map(({ name }) => name));
      if (kind === "workbook" && brought.length === 1)
        return await readWorkbook(one, { problems, put, today });
      if (kind === "workbook") throw new Unreadable(`${one.name} is a workbook; please send it by itself.`);
      if (kind) throw new Unreadable(`${one.name} ${kind.other}`);
      files.push(...inside);
    }
    if (files.length > rosterLimits.files)
      throw new Unreadable(`There are more than ${rosterLimits.files} files in it.`);
    const tables = files.filter(({ name }) => /\.(?:csv|tsv)$/i.test(name));
    const lone = tables.length === 1 ? tables[0] : files.length === 1 ? files[0] : undefined;
    const named = new Set(files.map(({ name }) => tableName(name)));
    if (["users", "orgs", "manifest"].some((name) => named.has(name)) || (lone && tableName(lone.name))) {
      const twice = files.find(
        ({ name }, at) =>
          tableName(name) && files.findIndex((other) => tableName(other.name) === tableName(name)) !== at,
      );
      if (twice) throw new Unreadable(`${twice.name} is there twice; please send one bundle at a time.`);
      return await readBundle(files, problems, put, today);
    }
    if (files.length === 0) throw new Unreadable("There is no file in it.");
    if (!lone)
      throw new Unreadable(
        `These are no bundle that we read: ${files
          .map(({ name }) => name)
          .slice(0, 12)
          .join(
            ", ",
          )}. OneRoster and School Data Sync have a users.csv and an orgs.csv, named so; or put students and guardians into one spreadsheet.`,
      );
    return await sheet(await openTable(lone, sheetColumns, problems), lone.name, { problems, put, today });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add({ file: brought.length === 1 ? (brought[0]?.name ?? "") : "The files" }, error.message);
    return null;
  }
}

type With = { problems: Problems; put: Put; today: string };

async function readWorkbook({ name, from }: Brought, how: With): Promise<Found | null> {
  const { problems } = how;
  const notes: string[] = [];
  const rows = readXlsx({ name, from }, problems, notes);
  return sheet(await tableOf(name, rows, sheetColumns, { problems, notes }), name, how);
}

async function sheet(
  table: Table | null,
  name: string,
  { problems, put, today }: With,
): Promise<Found | null> {
  if (table && problems.count() === 0) return readOwnSheet(table, put, today);
  if (!table && problems.count() === 0) problems.add({ file: name }, "there is no line in it.");
  return null;
}

const plainFile = ({ name, from, bytes }: Brought): RosterFile => ({
  name,
  bytes,
  open: () => (typeof from === "string" ? fromDisk(from) : inPieces(from)),
});

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
}

async function* fromDisk(path: string): AsyncIterable<Uint8Array> {
  const { createReadStream } = await import("node:fs");
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) yield chunk as Uint8Array;
}

async function beginsLikeZip({ from }: Brought): Promise<boolean> {
  const head = typeof from === "string" ? await firstOf(from) : from.subarray(0, 4);
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

async function firstOf(path: string): Promise<Uint8Array> {
  for await (const chunk of fromDisk(path)) return chunk.subarray(0, 4);
  return new Uint8Array();
}
