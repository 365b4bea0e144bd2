import { setTimeout as wait } from "node:timers/promises";
import type { Job, JobResult } from "pg-boss";
import { type JobName, jobNames, urgent } from "../afterwards.ts";
import { beat } from "../channels/mail/heartbeat.ts";
import { ringDue } from "../ring-due.ts";
import { countNewTables } from "../store/count-new-tables.ts";
import { allSchools } from "../store/places.ts";
import { checkpoint } from "../store/seal/checkpoint.ts";
import type { Keys } from "../store/seal/keys.ts";
import { seal } from "../store/seal/seal.ts";
import { sweep } from "../sweep.ts";
import type { House, JobWork } from "./house.ts";
import { jobs } from "./index.ts";
import type { Order, Queue } from "./queue.ts";
import { tend } from "./tend.ts";

type Report = (what: string, error: unknown) => void;

/** How many jobs of a queue one process works at the same time, beside the urgent ones. */
const atOnce: Record<JobName, number> = {
  acknowledge: 6,
  alert: 4,
  "ask-feedback": 2,
  climb: 2,
  "read-mail": 4,
  recount: 1,
  ring: 2,
  "send-letter": 8,
  "tell-old-contacts": 1,
  "test-alarm": 4,
};

/**
 * Runs the queued jobs until the queue is stopped. Those that are fetched together run together and end apart. Urgent
 * ones have hands of their own, so that no flood of others stands before them.
 */
export async function runJobs(
  { boss }: Queue,
  house: House,
  report: Report,
  works: Record<JobName, JobWork> = jobs,
): Promise<void> {
  const common = { pollingIntervalSeconds: 0.5, perJobResults: true, burstWhenBatchFull: true } as const;
  for (const name of jobNames) {
    const one = async ({ id, data: { district, school, input } }: Job<Order>): Promise<JobResult> => {
      try {
        await works[name](house, { district, school }, input);
        return { id, status: "completed" };
      } catch (error) {
        report(`job ${name}`, error);
        return { id, status: "failed", output: { code: (error as { code?: string }).code ?? "" } };
      }
    };
    const work = (orders: Job<Order>[]) => Promise.all(orders.map(one));
    // A gateway that is silent holds a hand for seconds: alerts have many.
    for (let hands = name === "ring" ? 4 : 1; hands > 0; hands--)
      await boss.work<Order>(
        name,
        { ...common, batchSize: name === "ring" ? 4 : 2, minPriority: urgent },
        work,
      );
    await boss.work<Order>(name, { ...common, batchSize: atOnce[name], maxPriority: urgent - 1 }, work);
  }
}

/** Work that the clock asks for, not an entry: seals within a moment, sweeps every few seconds, signs every minute. */
export function runClock(
  house: House,
  { url, ...seals }: { url: string; keys: Keys; file: string },
  stopping: AbortSignal,
  report: Report,
): Promise<void> {
  const every = async (what: string, pause: number, work: () => Promise<unknown>) => {
    while (!stopping.aborted) {
      await work().catch((error) => report(what, error));
      await wait(pause, undefined, { signal: stopping }).catch(() => undefined);
    }
  };
  const perSchool = (work: (place: { district: number; school: number }) => Promise<unknown>) => async () => {
    // The trouble of one school is not the next one's.
    for (const place of await allSchools(house.db))
      await work(place).catch((error) => report(`clock of school ${place.school}`, error));
  };
  return Promise.all([
    every("count", 2_000, () => countNewTables(house.db, url)),
    every(
      "seal",
      100,
      perSchool(({ district, school }) => seal(house.db, district, school)),
    ),
    // The chain of an emergency does not wait for what the sweep has to do.
    every(
      "ring",
      1_000,
      perSchool((place) => ringDue(house, place, (id, error) => report(`ring ${id}`, error))),
    ),
    every(
      "sweep",
      5_000,
      perSchool((place) => sweep(house, place, (id, error) => report(`sweep ${id}`, error))),
    ),
    every("heartbeat", 60_000, () => beat(house)),
    every(
      "tend",
      300_000,
      perSchool((place) => tend(house, place)),
    ),
    every(
      "checkpoint",
      60_000,
      perSchool((place) => checkpoint(house.db, place, { at: house.now(), ...seals })),
    ),
  ]).then(() => undefined);
}
