// How fast a worker empties the queue after a flood, and how long an emergency waits that arrives in the middle of it:
//   node bench/jobs.ts              2,000 inquiries, each with its acknowledgement; three minutes at most
//   node bench/jobs.ts 500 30       500 inquiries; 30 seconds at most
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { plantSchool } from "../src/demo/fixtures.ts";
import { runClock, runJobs } from "../src/jobs/work.ts";
import { openHouse, readyDatabase } from "../src/open-house.ts";
import { perform } from "../src/perform.ts";
import { inside } from "../src/store/database.ts";
import { startCluster } from "../src/store/embedded.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import type { Who } from "../src/store/record/gather.ts";
import { throwAway, throwAwayFolder } from "../test/throw-away.ts";
import { usedBy, usedByAll } from "./machine.ts";
import { question } from "./prose.ts";

const [many = 2_000, mostSeconds = 180] = process.argv.slice(2).map(Number);
const intake: Who = { actor: { kind: "system", part: "intake" }, name: "The desk", roles: [] };
const folder = await throwAwayFolder();
try {
  const cluster = await startCluster(join(folder, "postgres"));
  if ("problem" in cluster) throw new Error(cluster.problem);
  const url = await cluster.database("bench_jobs");
  const ready = await readyDatabase(url);
  if ("problem" in ready) throw new Error(ready.problem);
  const config = { dataDir: folder, publicOrigin: "http://localhost", mailDomain: "answerable.localhost" };
  const told: string[] = [];
  const { house, queue, keys, close } = await openHouse({ ...config, smtpUrl: undefined }, url, {
    works: true,
    report: (said) => told.push(said),
  });
  const { district, school } = await plantSchool(house.db);

  const receive = async (nth: number, danger = false) => {
    const id = randomUUID();
    await perform(house, {
      ...{ district, school, who: intake },
      command: {
        ...{ kind: "receive", id, reference: newReference(), source: "web", receivedAt: house.now() },
        ...{ type: danger ? "emergency" : "general", topic: "transport", language: "en" },
        question: keep(question(nth)),
        email: keep(`parent.${nth}@example.org`),
        ...(danger && { danger: { id: randomUUID(), severity: "immediate", protocols: [] } }),
      },
    });
    return id;
  };
  const count = async (where: ReturnType<typeof sql>) => {
    const { rows } = await inside(house.db, { district, schools: [school] }, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from letters where ${where}`.execute(tx),
    );
    return rows[0]?.n ?? 0;
  };

  let nth = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (nth < many) await receive(nth++);
    }),
  );
  console.log(`${many} inquiries received at ${rate(many, performance.now() - from)} a second`);

  const stopping = new AbortController();
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const postgres = Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  const before = { postgres: usedBy(postgres).ms, all: usedByAll() };
  await runJobs(queue, house, (what, error) => told.push(`${what} ${error}`));
  const clock = runClock(
    house,
    { url, keys, file: join(folder, "checkpoints.jsonl") },
    stopping.signal,
    (what) => told.push(what),
  );
  const left = () => performance.now() - begun < mostSeconds * 1_000;
  await wait(1_500);
  const alarm = await receive(many, true);
  const alarmed = performance.now();
  let alerted: number | undefined;
  let [done, written] = [0, 0];
  while (left()) {
    if (
      !alerted &&
      (await count(sql`inquiry_id = ${alarm} and purpose = 'alert' and state = 'accepted'`)) > 0
    )
      alerted = performance.now() - alarmed;
    done = await count(sql`purpose = 'acknowledgement' and state = 'accepted'`);
    written = await count(sql`purpose = 'acknowledgement'`);
    if (done >= many && alerted) break;
    await wait(alerted ? 250 : 50);
  }
  const took = performance.now() - begun;
  const own = process.cpuUsage(cpu);
  const node = (own.user + own.system) / 1_000;
  const pg = usedBy(postgres).ms - before.postgres;
  const foreign = usedByAll() - before.all - node - pg;
  console.log(
    `${done} of ${many} acknowledgements left in ${(took / 1_000).toFixed(1)} s: ${rate(done, took)} a second; ${written} written`,
  );
  console.log(
    `CPU each: ${(node / done).toFixed(2)} ms Node, ${(pg / done).toFixed(2)} ms PostgreSQL; ${(foreign / took).toFixed(2)} cores busy with something else`,
  );
  console.log(
    alerted ? `The alert of an emergency left after ${Math.round(alerted)} ms` : "The alert did not leave",
  );
  console.log(
    `Resident memory ${usedBy(process.pid).residentMb.toFixed(0)} MB; ${told.length} troubles ${[...new Set(told)].slice(0, 3)}`,
  );
  stopping.abort();
  await close();
  await clock;
} finally {
  await throwAway(folder);
}

function rate(n: number, ms: number): string {
  return (n / (ms / 1_000)).toFixed(1);
}
