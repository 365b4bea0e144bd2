import { defineConfig } from "@playwright/test";
import { launchOptions } from "./bin/chromium.ts";
import { freePorts } from "./test/free-port.ts";
import { isNightly } from "./test/profile.ts";

// One school for each worker: the program twice, each with its own data. The workers read this file again and inherit the
// ports that were chosen; a worker keeps to its seat's. Journeys may send mail to JOURNEY_MAIL_PORT.
const seats = 2;
process.env.JOURNEY_PORTS ??= (await freePorts(2 * seats)).join(" ");
const ports = process.env.JOURNEY_PORTS.split(" ");
const [webPorts, mailPorts] = [ports.slice(0, seats), ports.slice(seats)];
const seat = Number(process.env.TEST_PARALLEL_INDEX ?? 0);
process.env.JOURNEY_MAIL_PORT = mailPorts[seat];

export default defineConfig({
  testDir: "test/journeys",
  forbidOnly: true,
  grepInvert: isNightly ? [] : /@nightly/,
  workers: seats, // the journeys of a file follow each other in one school
  timeout: 180_000, // a guard against what hangs, not a measure: the machine may have much else to do
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${webPorts[seat]}`,
    launchOptions,
    actionTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: process.env.KEEP_TRACES ? "retain-on-failure" : "off", // filming costs a quarter of the time
  },
  webServer: {
    command: "node test/playwright-server.ts",
    wait: { stdout: /every school is open/ },
    timeout: 240_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
