import type { Page } from "@playwright/test";

/** The page listens to its keys. */
export const isAwake = (page: Page) => page.locator("html[data-keys]").waitFor({ state: "attached" });
