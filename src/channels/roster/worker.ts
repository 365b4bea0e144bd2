import { parentPort } from "node:worker_threads";
import { problemsList } from "./problems.ts";
import type { FromReader } from "./read-apart.ts";
import { type Brought, readRoster } from "./read-roster.ts";
import type { StagedRow } from "./staged.ts";

// A thread of its own: it reads what somebody brought and hands rows over in batches, and waits until each is put away.
const port = parentPort;
const inOneBatch = 1_000;
const lists: { [K in keyof StagedRow]: StagedRow[K][] } = {
  students: [],
  guardians: [],
  links: [],
  others: [],
};
const say = (said: FromReader) => port?.postMessage(said);
let lines = 0;
let taken: (() => void) | undefined;

async function handOver(kind: keyof StagedRow): Promise<void> {
  const rows = lists[kind];
  if (rows.length === 0) return;
  lists[kind] = [];
  const waits = new Promise<void>((done) => (taken = done));
  say({ kind, rows: JSON.stringify(rows), lines });
  await waits;
}

port?.on("message", async (message: "taken" | { brought: Brought[]; today: string }) => {
  if (message === "taken") return taken?.();
  const problems = problemsList();
  const found = await readRoster(
    message.brought,
    problems,
    (kind, row) => {
      lines++;
      (lists[kind] as unknown[]).push(row);
      return lists[kind].length >= inOneBatch ? handOver(kind) : undefined;
    },
    message.today,
  );
  if (problems.count() === 0)
    for (const kind of ["students", "guardians", "links", "others"] as const) await handOver(kind);
  say({ kind: "done", found, problems: problems.list(), lines });
  port.close();
});
