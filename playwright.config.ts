import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./bin/chromium.ts";

// Chosen once; the workers read this file again and inherit the choice. Journeys may send mail to JOURNEY_MAIL_PORT.
process.env.JOURNEY_PORT ??= await freePort();
process.env.JOURNEY_MAIL_PORT ??= await freePort();
const origin = `http://localhost:${process.env.JOURNEY_PORT}`;

export default defineConfig({
  testDir: "test/journeys",
  forbidOnly: true,
  workers: 1, // the journeys share one school
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: origin,
    launchOptions,
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node test/playwright-server.ts",
    url: `${origin}/healthz`,
    timeout: 120_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});

function freePort(): Promise<string> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(String(address && typeof address === "object" ? address.port : 4510)));
    });
  });
}
