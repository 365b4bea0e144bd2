import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { settingNames } from "../src/config.ts";

const root = join(import.meta.dirname, "..");

export type Server = {
  pid: number;
  port: number;
  mailPort: number;
  origin: string;
  stop: () => Promise<void>;
};

/** Starts the real server, in a process of its own, on a database that is there already. */
export async function startServer(databaseUrl: string, dataDir: string): Promise<Server> {
  const [port, mailPort] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of [...settingNames, "NODE_ENV"]) delete env[name];
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...env,
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ROLE: "all", DEMO: "off" },
      ...{ PORT: String(port), SMTP_IN_PORT: String(mailPort), PUBLIC_ORIGIN: origin },
      MAIL_DOMAIN: "answerable.localhost",
    },
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended(child);
  };
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(50)) {
    if (child.exitCode !== null) throw new Error("the server ended while it started");
    const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return { pid: child.pid ?? 0, port, mailPort, origin, stop };
  }
  await stop();
  throw new Error("the server did not answer in a minute");
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((done) => child.once("exit", () => done()));

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
