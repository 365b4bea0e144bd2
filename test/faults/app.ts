import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { settingNames } from "../../src/config.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";

const root = join(import.meta.dirname, "../..");

export type App = {
  process: ChildProcess;
  /** What it has said so far, line by line. */
  said: string[];
  /** Until it answers; ten minutes at the most, or until it ends. */
  healthy: () => Promise<void>;
};

/** Starts the whole program, as a person would, on data of its own. It ends with this process or when it is told to. */
export function launch(folder: string, [port, mailPort]: number[]): App {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of settingNames) delete env[name];
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", process.env.FAULTS_ALOUD ? "inherit" : "ignore"],
    env: {
      ...env,
      DATA_DIR: folder,
      PORT: String(port),
      SMTP_IN_PORT: String(mailPort),
      PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
      MAIL_DOMAIN: "answerable.localhost",
    },
  });
  const said: string[] = [];
  child.stdout?.on("data", (part: Buffer) => said.push(...String(part).split("\n").filter(Boolean)));
  const isHealthy = () =>
    healthy(`http://127.0.0.1:${port}`, () => child.exitCode === null).catch((error: unknown) => {
      throw new Error(`it said: ${said.join(" / ")}`, { cause: error });
    });
  return { process: child, said, healthy: isHealthy };
}

export async function healthy(origin: string, isThere = () => true): Promise<void> {
  for (const until = Date.now() + 600_000; isThere() && Date.now() < until; await wait(50)) {
    const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error("Answerable did not become healthy in ten minutes");
}

export const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((done) => child.once("exit", () => done()));

export async function postmasterPid(folder: string): Promise<number | null> {
  const text = await readFile(join(folder, "postgres/postmaster.pid"), "utf8").catch(() => "");
  return Number(text.split("\n")[0]) || null;
}

export async function withDb<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url, { max: 1 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
