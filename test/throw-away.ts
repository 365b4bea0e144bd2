import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopCluster } from "../src/store/embedded.ts";

const prefix = "answerable-test-";

/** A folder for data that nobody will miss. What killed runs left behind, with its PostgreSQL, is removed first. */
export async function throwAwayFolder(): Promise<string> {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(prefix) && isAbandoned(join(tmpdir(), name))) await throwAway(join(tmpdir(), name));
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, "pid"), String(process.pid));
  return folder;
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
