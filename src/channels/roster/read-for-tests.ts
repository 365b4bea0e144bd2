import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsList } from "./problems.ts";
import { type Brought, readRoster } from "./read-roster.ts";
import type { StagedRow } from "./staged.ts";

type Lists = { [K in keyof StagedRow]: StagedRow[K][] };

/** Reads what somebody brought, and keeps all of it: for small files in tests. */
export async function readAll(brought: readonly Brought[], today = "2026-11-16") {
  const problems = problemsList();
  const lists: Lists = { students: [], guardians: [], links: [], others: [] };
  const found = await readRoster(
    brought,
    problems,
    (kind, row) => {
      (lists[kind] as unknown[]).push(row);
      return undefined;
    },
    today,
  );
  return { found, problems: problems.list(), ...lists };
}

/** A file out of words or bytes. */
export const fileOf = (name: string, from: string | Uint8Array): Brought => {
  const bytes = typeof from === "string" ? new TextEncoder().encode(from) : from;
  return { name, from: bytes, bytes: bytes.length };
};

/** The CSV files of a folder; `change` mutates one, or leaves it out with null. */
export const folderOf = (
  folder: string,
  change: (name: string, words: string) => string | null = (_, words) => words,
): Brought[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .flatMap((name) => {
      const words = change(name, readFileSync(join(folder, name), "utf8"));
      return words === null ? [] : [fileOf(name, words)];
    });
