import { usedBy, usedByAll } from "./machine.ts";

/** Done once by client `client` as its nth. Throws when the answer is not what it should be. */
export type Once = (client: number, nth: number) => Promise<void>;

export type Figures = {
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
  /** CPU milliseconds per operation. */
  serverCpu: number;
  postgresCpu: number;
  /** Cores that something else on this machine kept busy meanwhile. */
  foreignCores: number;
  done: number;
  wrong: number;
};

export type Watched = { server: number | undefined; postgres: number };

/** Lets `clients` do the same again and again, each without pause, for `seconds` after a short warm-up. */
export async function drive(
  once: Once,
  clients: number,
  seconds: number,
  watched: Watched,
): Promise<Figures> {
  const nths = Array.from({ length: clients }, () => 0);
  const took: number[] = [];
  const faults = new Map<string, number>();
  const run = (ms: number) => {
    const end = performance.now() + ms;
    return Promise.all(
      nths.map(async (_, client) => {
        while (performance.now() < end) {
          const from = performance.now();
          const nth = nths[client] ?? 0;
          nths[client] = nth + 1;
          try {
            await once(client, nth);
            took.push(performance.now() - from);
          } catch (error) {
            const said = error instanceof Error ? error.message : String(error);
            faults.set(said, (faults.get(said) ?? 0) + 1);
          }
        }
      }),
    );
  };
  await run(Math.min(700, seconds * 250));
  took.length = 0;
  faults.clear();
  const look = () => ({
    at: performance.now(),
    own: process.cpuUsage(),
    server: watched.server ? usedBy(watched.server).ms : 0,
    postgres: usedBy(watched.postgres).ms,
    all: usedByAll(),
  });
  const before = look();
  await run(seconds * 1_000);
  const after = look();
  const ms = after.at - before.at;
  const own = process.cpuUsage(before.own);
  const [server, postgres] = [after.server - before.server, after.postgres - before.postgres];
  const foreign = after.all - before.all - server - postgres - (own.user + own.system) / 1_000;
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  const wrong = [...faults.values()].reduce((sum, n) => sum + n, 0);
  for (const [said, times] of [...faults].slice(0, 3)) console.error(`  ${times} × ${said.slice(0, 300)}`);
  return {
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: (took.length / ms) * 1_000 },
    ...{ serverCpu: server / took.length, postgresCpu: postgres / took.length },
    ...{ foreignCores: Math.max(0, foreign / ms), done: took.length, wrong },
  };
}
