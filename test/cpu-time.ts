import { readFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { usedBy } from "../src/channels/mail/parsing/used-by.ts";

/** Milliseconds of the processor that this process has used, its threads included: what else the machine does is not in it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Milliseconds of the processor that the processes begun by this one have used, also those that are over; null where the
 * system does not tell it.
 */
export async function cpuTimeOfChildren(): Promise<number | null> {
  try {
    const [stat, living] = await Promise.all([
      readFile("/proc/self/stat", "utf8"),
      readFile(`/proc/self/task/${process.pid}/children`, "utf8"),
    ]);
    // The 16th and 17th of all, behind the name in brackets: of the children that are over (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const used = await Promise.all(
      living
        .split(" ")
        .filter(Boolean)
        .map((pid) => usedBy(Number(pid))),
    );
    const over = (Number(fields[13]) + Number(fields[14])) * 10;
    return used.reduce((sum, one) => sum + (one?.cpuMs ?? 0), over);
  } catch {
    return null;
  }
}

/** A minute of a machine that has nothing else to do; where more processes want to run than can, as many times that. */
export const aMinute = (): number => 60_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
