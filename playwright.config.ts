import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./bin/chromium.ts";

// One school for each worker: the program twice, each with its own data. The workers read this file again and inherit the
// ports that were chosen; a worker keeps to its seat's. Journeys may send mail to JOURNEY_MAIL_PORT.
const seats = 2;
process.env.JOURNEY_PORTS ??= (await Promise.all(Array.from({ length: 2 * seats }, freePort))).join(" ");
const ports = process.env.JOURNEY_PORTS.split(" ");
const [webPorts, mailPorts] = [ports.slice(0, seats), ports.slice(seats)];
const seat = Number(process.env.TEST_PARALLEL_INDEX ?? 0);
process.env.JOURNEY_MAIL_PORT = mailPorts[seat];
const originOf = (port = "") => `http://localhost:${port}`;

export default defineConfig({
  testDir: "test/journeys",
  forbidOnly: true,
  workers: seats, // the journeys of a file follow each other in one school
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: originOf(webPorts[seat]),
    launchOptions,
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
  },
  webServer: webPorts.map((port, at) => ({
    command: "node test/playwright-server.ts",
    env: { JOURNEY_PORT: port, JOURNEY_MAIL_PORT: mailPorts[at] ?? "" },
    url: `${originOf(port)}/healthz`,
    timeout: 120_000,
    stdout: "ignore" as const,
    stderr: "pipe" as const,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 15_000 },
  })),
});

function freePort(): Promise<string> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(String(address && typeof address === "object" ? address.port : 4510)));
    });
  });
}
