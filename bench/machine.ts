import { readdirSync, readFileSync } from "node:fs";

/** Linux counts CPU time in hundredths of a second. */
const msPerTick = 10;

type Process = { parent: number; ms: number; residentMb: number };

function read(pid: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return {
      parent: fields[1] ?? 0,
      ms: (user + system + childUser + childSystem) * msPerTick,
      residentMb: ((fields[21] ?? 0) * 4_096) / 1_048_576,
    };
  } catch {
    return undefined; // it has ended
  }
}

/** CPU milliseconds that a process and all its children, ended ones too, have used so far, and what it holds in memory. */
export function usedBy(pid: number): { ms: number; residentMb: number } {
  const own = read(pid);
  let ms = own?.ms ?? 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const one = read(Number(name));
    if (one?.parent === pid) ms += one.ms;
  }
  return { ms, residentMb: own?.residentMb ?? 0 };
}

/** CPU milliseconds that anybody on this machine has used so far. */
export function usedByAll(): number {
  const [first = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] = first.split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + soft) * msPerTick;
}
