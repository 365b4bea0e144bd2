import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../config.ts";
import { readyDatabase } from "../open-house.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { startCluster } from "../store/embedded.ts";
import type { Checkpoint } from "../store/seal/checkpoint.ts";

/**
 * Opens the database that the environment names, or the embedded one, for one command, and closes it again. A running
 * Answerable is joined, not disturbed.
 */
export async function withDatabase(work: (db: Database, url: string) => Promise<number>): Promise<number> {
  const { databaseUrl, dataDir } = config();
  const cluster = databaseUrl ? undefined : await startCluster(join(dataDir, "postgres"));
  if (cluster && "problem" in cluster) return failed(cluster.problem);
  const url = databaseUrl ?? (await cluster?.database("answerable")) ?? "";
  try {
    const ready = await readyDatabase(url);
    if ("problem" in ready) return failed(ready.problem);
    const db = openDatabase(url, { max: 4 });
    try {
      return await work(db, url);
    } finally {
      await db.destroy();
    }
  } finally {
    if (cluster && !cluster.joined) await cluster.stop();
  }
}

/** Says on stderr why a command could not do its work; its exit code, 1. */
export function failed(problem: string): number {
  console.error(problem);
  return 1;
}

/** The checkpoints that were kept outside the database; a torn last line is left out. */
export function outsideCheckpoints(dataDir: string): Checkpoint[] {
  const file = join(dataDir, "checkpoints.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Checkpoint];
      } catch {
        return [];
      }
    });
}
