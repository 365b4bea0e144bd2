import { test as playwright } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * For a further way through a room whose rules, forms and addresses are tested by day without a browser; for one that
 * differs from another only in who walks it; and for what stands on such a one.
 */
export const nightly = { tag: "@nightly" };

/** Closes every browser that a journey opened: a desk left open hears of each change of the next ones and looks again. */
export const test = playwright.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
