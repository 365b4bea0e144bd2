import { setTimeout as wait } from "node:timers/promises";

/** What befell a PostgreSQL: it died, it answers again, or it died too often to be started once more. */
export type Fate = "lost" | "back" | "gone";

const mostDeaths = 8;
const withinMs = 60_000;
const lookEveryMs = 200;

/**
 * Starts PostgreSQL again whenever it has died: at once the first time, then after 0.1, 0.2, 0.4 … seconds. Gives up
 * at the ninth death (or vain start) within a minute. Ends when `stopping` is aborted.
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
  for (;;) {
    await pause(lookEveryMs);
    if (stopping.aborted) return;
    if (isRunning() && !lost) continue;
    if (!lost) report("lost");
    lost = true;
    deaths = [...deaths.filter((at) => at > Date.now() - withinMs), Date.now()];
    if (deaths.length > mostDeaths) return report("gone");
    if (deaths.length > 1) await pause(100 * 2 ** (deaths.length - 2));
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
