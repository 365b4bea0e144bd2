import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** What a process has used: its own work in milliseconds, and megabytes of memory. */
export type Used = { cpuMs: number; residentMb: number };

/** Does this system tell what a process uses? */
export const isTold = existsSync("/proc/self/stat");

/** Asks the system what a process has used so far; null where it is not told, or the process is gone. */
export async function usedBy(pid: number): Promise<Used | null> {
  if (!isTold) return null;
  try {
    const [stat, statm] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile(`/proc/${pid}/statm`, "utf8"),
    ]);
    // After the name, which may hold anything, in brackets: the 14th and 15th of all are user and system time (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { cpuMs: ticks * 10, residentMb: Number(statm.split(" ")[1]) / 256 };
  } catch {
    return null;
  }
}
