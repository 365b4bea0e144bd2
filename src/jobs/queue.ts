import { fromKysely, PgBoss } from "pg-boss";
import { type Job, jobNames } from "../afterwards.ts";
import type { Place } from "../perform.ts";
import type { Database } from "../store/database.ts";

/** What a queued job carries: ids only, so that the queue holds nothing that a person wrote. */
export type Order = Place & { input: Record<string, string> };

export type Queue = {
  boss: PgBoss;
  /** Orders jobs inside the caller's transaction: they exist exactly when what asked for them exists. */
  enqueue: (tx: Database, place: Place, jobs: Job[]) => Promise<void>;
};

/**
 * Opens the queue on its own connections (as the owner; the application's role may only add jobs). A job whose worker
 * was killed is picked up again after ten seconds without a heartbeat. `works: false` only sends.
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
    monitorIntervalSeconds: 5,
    application_name: "answerable jobs",
  });
  boss.on("error", (error) => report(`jobs: ${error.message}`));
  await boss.start();
  for (const name of jobNames)
    await boss.createQueue(name, {
      retryLimit: 20,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 900,
      heartbeatSeconds: 10,
      expireInSeconds: 300,
      deleteAfterSeconds: 3_600,
    });
  return { boss, enqueue: (tx, place, jobs) => enqueue(boss, tx, place, jobs) };
}

async function enqueue(boss: PgBoss, tx: Database, { district, school }: Place, jobs: Job[]): Promise<void> {
  const db = fromKysely(tx);
  for (const name of new Set(jobs.map((job) => job.name))) {
    const orders = jobs
      .filter((job) => job.name === name)
      .map(({ key, input, priority }) => ({
        data: { district, school, input },
        singletonKey: `${district}:${school}:${key}`,
        ...(priority && { priority }),
      }));
    await boss.insert(name, orders, { db });
  }
}
