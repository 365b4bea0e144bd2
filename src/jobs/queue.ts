import { fromKysely, PgBoss } from "pg-boss";
import { type Job, jobNames } from "../afterwards.ts";
import type { Place } from "../inquiry/place.ts";
import type { Database } from "../store/database.ts";
import { prepareOnce } from "../store/pool.ts";

/** What a queued job carries: ids only, so that the queue holds nothing that a person wrote. */
export type Order = Place & { input: Record<string, string> };

export type Queue = {
  boss: PgBoss;
  /** Orders jobs inside the caller's transaction: they exist exactly when what asked for them exists. */
  enqueue: (tx: Database, place: Place, jobs: Job[]) => Promise<void>;
  /** The names of the jobs of which one could be worked now: one look for all hands. */
  waiting: () => Promise<Set<string>>;
};

/** How every job is kept. Trouble is short: what the database's own restart breaks is tried again within half a minute. */
const kept = {
  retryLimit: 500,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  heartbeatSeconds: 10,
  expireInSeconds: 900,
  deleteAfterSeconds: 600,
};

/**
 * Opens the queue on its own connections (as the owner; the application's role may only add jobs). A job whose worker
 * was killed is given out again after ten seconds without a heartbeat, and three at the most until somebody looks.
 * `works: false` only sends.
 */
export async function openQueue(
  url: string,
  report: (message: string) => void,
  works: boolean,
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    max: works ? 6 : 2,
    supervise: works,
    schedule: false,
    // Both: a look at the heartbeats needs both timers, and each is a minute if it is not said otherwise.
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 3,
    // Every look reads the whole table: what is done must not stay in it for a day.
    maintenanceIntervalSeconds: 60,
    application_name: "answerable jobs",
    // What is looked at every second costs more to plan than to do.
    ...{ onConnect: async (client: Parameters<typeof prepareOnce>[0]) => prepareOnce(client) },
  });
  boss.on("error", oncePerOutage(report));
  await boss.start();
  for (const name of jobNames) {
    await boss.createQueue(name, kept);
    // A queue that an earlier release made keeps its own numbers otherwise.
    await boss.updateQueue(name, kept);
  }
  const waiting = async () => {
    const { rows } = await boss.getDb().executeSql(whatWaits, [jobNames]);
    return new Set(rows.map(({ name }: { name: string }) => name));
  };
  return { boss, enqueue: (tx, place, jobs) => enqueue(boss, tx, place, jobs), waiting };
}

/** By the index that a hand's own look uses. */
const whatWaits = `
  select q.name from unnest($1::text[]) q(name)
  where exists (select from pgboss.job_common j
    where j.name = q.name and j.state < 'active' and not j.blocked and j.start_after <= now())`;

/** A database that is away is met by every hand twice a second: each trouble is told once in ten seconds. */
function oncePerOutage(report: (message: string) => void): (error: Error) => void {
  const told = new Map<string, number>();
  return ({ message }) => {
    const trouble = message.replace(/ \(Queue: .*/s, "");
    if (Date.now() - (told.get(trouble) ?? 0) < 10_000) return;
    told.set(trouble, Date.now());
    report(`jobs: ${trouble}`);
  };
}

async function enqueue(boss: PgBoss, tx: Database, { district, school }: Place, jobs: Job[]): Promise<void> {
  const db = fromKysely(tx);
  for (const name of new Set(jobs.map((job) => job.name))) {
    const orders = jobs
      .filter((job) => job.name === name)
      .map(({ key, input, priority, notBefore, onceIn }) => ({
        data: { district, school, input },
        singletonKey: `${district}:${school}:${key}`,
        ...(priority && { priority }),
        ...(notBefore && { startAfter: notBefore }),
        ...(onceIn && { singletonSeconds: onceIn }),
      }));
    await boss.insert(name, orders, { db });
  }
}
