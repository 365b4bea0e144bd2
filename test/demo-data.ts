// The demo as a first start leaves it, made once: to copy it takes a second, to make it fifteen of a processor's.
import { cpSync } from "node:fs";
import { basename } from "node:path";
import { ended, launch } from "./faults/app.ts";
import { freePorts } from "./free-port.ts";

/** Makes the demo in this folder by a first start of the built program, and tells those who come after where it lies. */
export async function makeDemo(folder: string): Promise<void> {
  const app = launch(folder, await freePorts(2));
  await app.healthy();
  app.process.kill("SIGTERM");
  await ended(app.process);
  process.env.DEMO_DATA = folder;
}

/** Data for a school of one's own, with the demo in it. Where none was made, the first start on it makes one. */
export function copyDemo(to: string): void {
  const from = process.env.DEMO_DATA;
  // Each throw-away folder says itself whose it is.
  if (from) cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== "pid" });
}
