import { defineConfig } from "@playwright/test";
import { launchOptions } from "./bin/chromium.ts";
process.env.JOURNEY_MAIL_PORT = "4872";
export default defineConfig({
  testDir: "test/journeys", workers: 1, timeout: 180_000, expect: { timeout: 15_000 }, reporter: "list",
  use: { baseURL: "http://localhost:4871", launchOptions, actionTimeout: 30_000, locale: "en-GB", timezoneId: "Europe/London" },
});
