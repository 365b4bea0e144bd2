import { setTimeout as wait } from "node:timers/promises";
import { jobNames } from "../afterwards.ts";
import { allSchools } from "../store/places.ts";
import { checkpoint } from "../store/seal/checkpoint.ts";
import type { Keys } from "../store/seal/keys.ts";
import { seal } from "../store/seal/seal.ts";
import { sweep } from "../sweep.ts";
import type { House } from "./house.ts";
import { jobs } from "./index.ts";
import type { Order, Queue } from "./queue.ts";
import { tend } from "./tend.ts";

type Report = (what: string, error: unknown) => void;

/** Runs the queued jobs, several at a time, until the queue is stopped. */
export async function runJobs({ boss }: Queue, house: House, report: Report): Promise<void> {
  for (const name of jobNames)
    await boss.work<Order>(
      name,
      { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: name === "send-letter" ? 4 : 2 },
      async (orders) => {
        for (const { data } of orders) {
          const { district, school, input } = data;
          try {
            await jobs[name](house, { district, school }, input);
          } catch (error) {
            report(`job ${name}`, error);
            throw error;
          }
        }
      },
    );
}

/** Work that the clock asks for, not an entry: seals within a moment, sweeps every few seconds, signs every minute. */
export function runClock(
  house: House,
  seals: { keys: Keys; file: string },
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
    for (const place of await allSchools(house.db)) await work(place);
  };
  return Promise.all([
    every(
      "seal",
      100,
      perSchool(({ district, school }) => seal(house.db, district, school)),
    ),
    every(
      "sweep",
      5_000,
      perSchool((place) => sweep(house, place, (id, error) => report(`sweep ${id}`, error))),
    ),
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
