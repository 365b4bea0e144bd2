import type { Page } from "@playwright/test";

/** The keys act once the page's scripts run. */
export const isAwake = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector(".desk") ?? {}).some((key) => /^__react/.test(key)),
  );
