import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, readlinkSync, readSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The socket folder of the PostgreSQL that runs in `folder`: empty while it is only just starting, undefined if none runs. */
export function runningSockets(folder: string): string | undefined {
  const lines = linesOf(join(folder, "postmaster.pid"));
  return servesFolder(Number(lines[0]), folder) ? (lines[4] ?? "") : undefined;
}

/**
 * Removes the lock files of a PostgreSQL that is gone. PostgreSQL does so itself unless the number now belongs to another
 * process, as after a restart of a container, or to a dead one that nobody has collected.
 */
export function removeStaleLocks(folder: string, sockets: string): void {
  for (const file of [join(folder, "postmaster.pid"), join(sockets, ".s.PGSQL.5432.lock")]) {
    const [pid] = linesOf(file);
    if (pid !== undefined && !servesFolder(Math.abs(Number(pid)), folder)) rmSync(file, { force: true });
  }
}

/** Whether the PostgreSQL of `folder`, which must not be running, was shut down in order the last time. */
export function wasShutDown(folder: string): boolean {
  const file = openSync(join(folder, "global/pg_control"), "r");
  try {
    const state = new Int32Array(1);
    readSync(file, state, 0, 4, 16); // ControlFileData.state, after an 8-byte identifier and two 4-byte versions
    return state[0] === 1; // DB_SHUTDOWNED
  } finally {
    closeSync(file);
  }
}

/** A PostgreSQL works in its own folder, so that the folder tells it from any other process of that number. */
function servesFolder(pid: number, folder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    const command = execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return command.includes("postgres") && command.includes(folder);
  } catch {
    return false;
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}
