import { setTimeout as wait } from "node:timers/promises";
import type { Job, JobResult } from "pg-boss";
import { type JobName, jobNames, urgent } from "../afterwards.ts";
import { beat } from "../channels/mail/heartbeat.ts";
import { ringDue } from "../ring-due.ts";
import { countNewTables } from "../store/count-new-tables.ts";
import { errorCode } from "../store/error-code.ts";
import { allSchools } from "../store/places.ts";
import { checkpoint } from "../store/seal/checkpoint.ts";
import type { Keys } from "../store/seal/keys.ts";
import { seal } from "../store/seal/seal.ts";
import { sweep } from "../sweep.ts";
import type { House, JobWork } from "./house.ts";
import { incidentsDue } from "./incidents-due.ts";
import { jobs } from "./index.ts";
import { plansDue } from "./plans-due.ts";
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
  "scan-mail": 1,
  "send-letter": 8,
  "tell-old-contacts": 1,
  "test-alarm": 4,
  incident: 1,
};

/**
 * How often it is looked which hands have something to do, in milliseconds: for what no entry asks for, for a try again, and
 * for another process's work. One look for all of them: each by itself was seventeen a second that found nothing.
 */
const looksEvery = 1_000;
/** How often a hand looks by itself all the same, in seconds. */
const looksByItself = 10;
/** Hands are called at most so often, in milliseconds: a flood of entries does not make them look more than they would. */
const calledEvery = 500;

/**
 * Runs the queued jobs until the queue is stopped. Those that are fetched together run together and end apart. Urgent
 * ones have hands of their own, so that no flood of others stands before them. What it returns calls at once the hands for
 * which something waits: whoever has seen that something happened need not let it wait for the next look.
 */
export async function runJobs(
  { boss, waiting }: Queue,
  house: House,
  report: Report,
  works: Record<JobName, JobWork> = jobs,
): Promise<() => void> {
  const hands: { name: JobName; hand: string }[] = [];
  for (const name of jobNames) {
    const common = {
      ...{ pollingIntervalSeconds: looksByItself, perJobResults: true },
      burstWhenBatchFull: true,
    } as const;
    const one = async ({ id, data: { district, school, input } }: Job<Order>): Promise<JobResult> => {
      try {
        await works[name](house, { district, school }, input);
        return { id, status: "completed" };
      } catch (error) {
        report(`job ${name}`, error);
        return { id, status: "failed", output: { code: errorCode(error) ?? "" } };
      }
    };
    const work = (orders: Job<Order>[]) => Promise.all(orders.map(one));
    // A gateway that is silent holds a hand for seconds: alerts have many.
    const hand = async (options: { batchSize: number; minPriority?: number; maxPriority?: number }) => {
      hands.push({ name, hand: await boss.work<Order>(name, { ...common, ...options }, work) });
    };
    for (let left = name === "ring" ? 4 : 1; left > 0; left--)
      await hand({ batchSize: name === "ring" ? 4 : 2, minPriority: urgent });
    await hand({ batchSize: atOnce[name], maxPriority: urgent - 1 });
  }
  const look = async () => {
    // A database that is away is told by others; the hands look by themselves when it is back.
    const names = await waiting().catch(() => new Set<string>());
    for (const { name, hand } of hands) if (names.has(name)) boss.notifyWorker(hand);
  };
  const looking = setInterval(look, looksEvery).unref();
  boss.once("stopped", () => clearInterval(looking));
  return calmly(calledEvery, look);
}

/** Does `work` at once, and then at most every `pause` milliseconds: what is asked for in between is done at its end. */
function calmly(pause: number, work: () => unknown): () => void {
  let rests = false;
  let again = false;
  const go = () => {
    [rests, again] = [true, false];
    work();
    setTimeout(() => {
      rests = false;
      if (again) go();
    }, pause).unref();
  };
  return () => {
    if (rests) again = true;
    else go();
  };
}

/** A new school is known to the clock after so many milliseconds. */
const newSchoolWithin = 2_000;

/**
 * Work that the clock asks for, not an entry: seals within a moment, sweeps every few seconds, signs every minute. `happened`
 * is told when entries were sealed.
 */
export function runClock(
  house: House,
  { url, ...seals }: { url: string; keys: Keys; file: string },
  stopping: AbortSignal,
  report: Report,
  happened: () => void = () => undefined,
): Promise<void> {
  const every = async (what: string, pause: number, work: () => Promise<unknown>) => {
    while (!stopping.aborted) {
      await work().catch((error) => report(what, error));
      await wait(pause, undefined, { signal: stopping }).catch(() => undefined);
    }
  };
  let known = { at: -Infinity, schools: [] as Awaited<ReturnType<typeof allSchools>> };
  const schools = async () => {
    if (performance.now() - known.at > newSchoolWithin)
      known = { at: performance.now(), schools: await allSchools(house.db) };
    return known.schools;
  };
  const perSchool = (work: (place: { district: number; school: number }) => Promise<unknown>) => async () => {
    // The trouble of one school is not the next one's.
    for (const place of await schools())
      await work(place).catch((error) => report(`clock of school ${place.school}`, error));
  };
  return Promise.all([
    every("count", 2_000, () => countNewTables(house.db, url)),
    every(
      "seal",
      100,
      perSchool(async ({ district, school }) => {
        if ((await seal(house.db, district, school)).length > 0) happened();
      }),
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
      "incidents",
      10_000,
      perSchool(async (place) => {
        await incidentsDue(house, place);
        await plansDue(house, place);
      }),
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
