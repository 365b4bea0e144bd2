import { setTimeout as wait } from "node:timers/promises";

/** What befell a PostgreSQL: it died, it answers again, or it does not stay up, which is told once as long as it goes on. */
export type Fate = "lost" | "back" | "failing";

const manyDeaths = 8;
const withinMs = 60_000;
const lookEveryMs = 200;
const longestPause = 10_000;

/**
 * Starts PostgreSQL again whenever it has died: at once the first time, then after 0.1, 0.2, 0.4 … at most ten seconds. It
 * never gives up, because nobody may be there who would start it: a disk that was full has room again some day. More than
 * eight deaths (or vain starts) within a minute are told. Ends when `stopping` is aborted.
 */
export async function keepAlive(
  isRunning: () => boolean,
  start: () => Promise<unknown>,
  report: (fate: Fate) => void,
  stopping: AbortSignal,
  pause: (ms: number) => Promise<void> = (ms) =>
    wait(ms, undefined, { ref: false, signal: stopping }).catch(() => undefined),
): Promise<void> {
  let deaths: number[] = [];
  let lost = false;
  let told = false;
  for (;;) {
    await pause(lookEveryMs);
    if (stopping.aborted) return;
    if (isRunning() && !lost) continue;
    if (!lost) report("lost");
    lost = true;
    deaths = [...deaths.filter((at) => at > Date.now() - withinMs), Date.now()];
    if (deaths.length === 1) told = false;
    if (deaths.length > manyDeaths && !told) {
      report("failing");
      told = true;
    }
    if (deaths.length > 1) await pause(Math.min(longestPause, 100 * 2 ** (deaths.length - 2)));
    if (stopping.aborted) return;
    try {
      await start();
      lost = false;
      report("back");
    } catch {
      // The next round counts this as another death.
    }
  }
}
