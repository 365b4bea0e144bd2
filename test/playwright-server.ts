// Runs the whole program for the journeys, as `npm start` does, once for each port of JOURNEY_PORTS and on data that is
// thrown away when it ends. The schools start side by side; when all answer, it says so.
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { settingNames } from "../src/config.ts";
import { copyDemo } from "./demo-data.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

const { JOURNEY_PORTS = "4510 4511", ...env } = process.env;
for (const name of settingNames) delete env[name];
const ports = JOURNEY_PORTS.split(" ");
const webPorts = ports.slice(0, ports.length / 2);

const open = async (port: string, mailPort: string) => {
  const folder = await throwAwayFolder({ inMemory: true });
  copyDemo(folder);
  const server = spawn(process.execPath, ["src/main.ts"], {
    stdio: ["ignore", "inherit", "inherit"],
    detached: true, // the signal that ends the journeys reaches it once: from here
    // Journeys wait for nothing; what waits is scheduled.
    env: { ...env, UNDO_SECONDS: "0", DATA_DIR: folder, PORT: port, SMTP_IN_PORT: mailPort },
  });
  const ended = new Promise<number>((end) => server.on("exit", (code) => end(code ?? 1)));
  return { server, ended: ended.finally(() => throwAway(folder)) };
};

const schools: Awaited<ReturnType<typeof open>>[] = [];
const stop = () => {
  for (const { server } of schools) server.kill("SIGTERM");
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
for (const [at, port] of webPorts.entries())
  schools.push(await open(port, ports[webPorts.length + at] ?? ""));
// One that ends takes the others with it: journeys in half of the schools would only puzzle.
const ends = schools.map(({ ended }) => ended.finally(stop));
for (const port of webPorts) while (!(await answers(port))) await wait(100);
console.log("every school is open");
process.exitCode = Math.max(...(await Promise.all(ends)));

async function answers(port: string): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/healthz`).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
}
