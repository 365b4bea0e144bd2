import { parentPort, workerData } from "node:worker_threads";
import { NotForUs } from "./open-pages.ts";
import { type Work, work } from "./work.ts";

// One file, one worker: whatever it does to memory or time ends with it.
try {
  parentPort?.postMessage({ worked: await work(workerData as Work) });
} catch (error) {
  const says = error instanceof NotForUs ? error.message : null;
  parentPort?.postMessage({ says, error: says ? null : String((error as Error).stack) });
}
