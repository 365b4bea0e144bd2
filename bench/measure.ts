import { join } from "node:path";
import pg from "pg";
import { readyDatabase } from "../src/open-house.ts";
import { openDatabase } from "../src/store/database.ts";
import type { Cluster } from "../src/store/embedded.ts";
import { drive } from "./drive.ts";
import { usedBy } from "./machine.ts";
import { mixed } from "./mixed.ts";
import type { Options } from "./options.ts";
import { httpOperations } from "./over-http.ts";
import { plant } from "./plant.ts";
import { rawOperations } from "./raw.ts";
import { type Line, told } from "./report.ts";
import { seed } from "./seed.ts";
import { startServer } from "./server.ts";

const warmUpSeconds = 0.7;

type Place = { cluster: Cluster /** The postmaster's process. */; postgres: number; folder: string };

/** Seeds one database of `size` inquiries and measures every operation on it: ours, and the bare one right after it. */
export async function measure(
  size: number,
  { cluster, postgres, folder }: Place,
  { clients, seconds, only }: Options,
): Promise<Line[]> {
  const url = await cluster.database(`bench_${size}`);
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const now = new Date().toISOString();
  const db = openDatabase(url, { max: 1 });
  const opened = await plant(db, now);
  await db.destroy();
  const superuserUrl = url.replace("//answerable@", "//postgres@");
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  const seeded = await seed(superuser, join(folder, "seeding"), opened, size, now);
  await superuser.query(
    "create table bench_jobs (id uuid primary key default gen_random_uuid(), name text, data jsonb, priority int default 0, created_on timestamptz default now())",
  );
  const server = await startServer(url, join(folder, `data-${size}`));
  const http = httpOperations(server, opened, seeded);
  const raw = await rawOperations(superuserUrl, opened, seeded);
  const ours = { ...http.operations, mixed: mixed(http.operations) };
  const bare: Record<string, (typeof raw.operations)["create"]> = {
    ...raw.operations,
    mixed: mixed(raw.operations),
  };
  const lines: Line[] = [];
  const chosen = Object.entries(ours).filter(([operation]) => !only || only.has(operation));
  try {
    // A server that has just started compiles what it runs; nobody's first minute is measured.
    for (const [, once] of chosen) await drive(once, 8, warmUpSeconds, { server: server.pid, postgres });
    await settle(superuser);
    for (const [operation, once] of chosen) {
      for (const many of clients) {
        const figures = await drive(once, many, seconds, { server: server.pid, postgres });
        const { residentMb } = usedBy(server.pid);
        await settle(superuser);
        const same = bare[operation];
        const limit =
          same && (await drive(same, many, Math.min(seconds, 1.5), { server: undefined, postgres }));
        const line = { size, operation, clients: many, ours: figures, raw: limit, residentMb };
        console.log(told(line));
        lines.push(line);
      }
    }
  } finally {
    http.close();
    await server.stop();
    await raw.close();
    await superuser.end();
  }
  return lines;
}

/** What is still queued would be done during the next measurement: it is waited for a little, and then given up. */
async function settle(superuser: pg.Client): Promise<void> {
  await new Promise((done) => setTimeout(done, 200));
  await superuser.query("delete from pgboss.job where state < 'active'");
}
