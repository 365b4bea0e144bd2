import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";
import { stopCluster } from "../src/store/embedded.ts";

const prefix = "answerable-test-";

/**
 * A folder for data that nobody will miss. What killed runs left behind, with its PostgreSQL, is removed first. `inMemory`:
 * where the machine has plenty of it, for data of which nobody asks whether they are on a disk.
 */
export async function throwAwayFolder({ inMemory = false } = {}): Promise<string> {
  const place = inMemory ? memory() : tmpdir();
  for (const name of readdirSync(place))
    if (name.startsWith(prefix) && isAbandoned(join(place, name))) await throwAway(join(place, name));
  const folder = mkdtempSync(join(place, prefix));
  writeFileSync(join(folder, "pid"), String(process.pid));
  return folder;
}

const plenty = 6 * 1024 ** 3;

/** The system's own folder in memory; the usual one where there is none, or not enough. */
function memory(): string {
  const place = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(place);
    return Math.min(bavail * bsize, freemem()) > plenty ? place : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Removes the folder, and first stops the PostgreSQL in its folder "postgres" if one runs there. */
export async function throwAway(folder: string): Promise<void> {
  await stopCluster(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
}

/** Whether the process that made the folder is no more. */
function isAbandoned(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, "pid"), "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
