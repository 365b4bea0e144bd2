import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Fate, keepAlive } from "./embedded/keep-alive.ts";
import { makeCluster } from "./embedded/make-cluster.ts";
import { asSuperuser, makeDatabase } from "./embedded/make-database.ts";
import { removeStaleLocks, runningSockets, wasShutDown } from "./embedded/postmaster.ts";
import { privateFolder } from "./embedded/private-folder.ts";
import { type PostgresPrograms, postgresPrograms } from "./embedded/programs.ts";
import { settingsFile } from "./embedded/settings-file.ts";

/** A PostgreSQL of our own, answering on a Unix socket that only this user may reach. */
export type Cluster = {
  /** It ran already: another process of ours uses it, or was killed and left it running. */
  joined: boolean;
  /** It had not been shut down in order, and replayed its log before it answered. */
  recovered: boolean;
  /** The address of the database of that name for its owner; made, from `template`, if it is not there. */
  database(name: string, template?: string): Promise<string>;
  /** Starts PostgreSQL again whenever it dies, at the same address, until `stop`. */
  watch(report: (fate: Fate) => void): void;
  /** Stops PostgreSQL for everybody. A process that only visits a running one does not call it. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL whose data is in `folder`; makes it first if there is none, joins it if it runs. Several
 * processes may do so at once. `test` gives up durability for speed, on data that will be thrown away.
 */
export async function startCluster(
  folder: string,
  { test = false } = {},
): Promise<Cluster | { problem: string }> {
  const home = resolve(folder);
  const run = await postgresPrograms();
  if ("problem" in run) return run;
  const start = async () => {
    await launch(home, run, test);
    return ready(home);
  };
  try {
    if (!existsSync(join(home, "PG_VERSION"))) await makeCluster(home, run, test);
    const joined = runningSockets(home) !== undefined;
    const recovered = !joined && !wasShutDown(home);
    const sockets = await (joined ? ready(home).catch(start) : start()); // it may just be stopping
    const stopping = new AbortController();
    let watching: Promise<void> | undefined;
    return {
      joined,
      recovered,
      database: (name, template = "template1") => makeDatabase(sockets, name, template),
      watch(report) {
        watching ??= keepAlive(() => runningSockets(home) !== undefined, start, report, stopping.signal);
      },
      async stop() {
        stopping.abort();
        await watching;
        await stopCluster(home);
      },
    };
  } catch (error) {
    return { problem: `PostgreSQL did not start in ${home}: ${reason(error, home)}.` };
  }
}

/** Stops the PostgreSQL of `folder` if it runs, whoever started it. Its open transactions are rolled back. */
export async function stopCluster(folder: string): Promise<void> {
  const home = resolve(folder);
  const sockets = runningSockets(home);
  const run = await postgresPrograms();
  if (sockets === undefined || "problem" in run) return;
  await run("pg_ctl", "stop", "-D", home, "--mode=fast", "--wait");
  if (sockets) rmSync(sockets, { recursive: true, force: true });
}

const firstWords = (home: string) => join(home, "start.log");

async function launch(home: string, run: PostgresPrograms, test: boolean): Promise<void> {
  rmSync(firstWords(home), { force: true });
  const sockets = privateFolder(home);
  removeStaleLocks(home, sockets);
  writeFileSync(join(home, "postgresql.conf"), settingsFile(test));
  const options = `-c unix_socket_directories='${sockets}'`;
  const args = ["-D", home, "--wait", "--timeout=600", "--log", firstWords(home), "--options", options];
  try {
    await run("pg_ctl", "start", ...args);
  } catch (error) {
    if (runningSockets(home) !== undefined) return; // another process was first
    rmSync(sockets, { recursive: true });
    throw error;
  }
}

/** Waits until PostgreSQL answers, for up to ten minutes of replaying its log; answers with the folder of its socket. */
async function ready(home: string): Promise<string> {
  for (const end = Date.now() + 600_000; Date.now() < end; await wait(50)) {
    const sockets = runningSockets(home);
    if (sockets === undefined) throw new Error(`it ended again at once; its log is in ${join(home, "log")}`);
    if (sockets && (await asSuperuser(sockets, async () => true).catch(() => false))) return sockets;
  }
  throw new Error("it has not answered for ten minutes");
}

/** What went wrong, in PostgreSQL's own words if it had any. */
function reason(error: unknown, home: string): string {
  const log = existsSync(firstWords(home)) ? readFileSync(firstWords(home), "utf8") : "";
  const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
  const words = [...log.split("\n"), ...said.split("\n")].findLast((line) => /FATAL:|error:/.test(line));
  if (words) return words.replace(/^.*?(?:FATAL|error):\s*/, "");
  return error instanceof Error ? error.message.trim() : String(error);
}
