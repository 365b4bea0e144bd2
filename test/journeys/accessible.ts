import type { Page } from "@playwright/test";
import { objections } from "../axe.ts";
import { expect } from "./test.ts";

/** Nothing on the page, or `within` a part of it, is out of reach: axe has nothing against it. `name` tells which page it was. */
export async function isAccessible(page: Page, name = "", within?: string): Promise<void> {
  expect(await objections(page, { within }), name).toEqual([]);
}

/** The page that was found accessible, in its other colours: only what looks at colours is asked again. */
export async function isReadableIn(colorScheme: "light" | "dark", page: Page, name = ""): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const rules = ["color-contrast", "link-in-text-block"];
  expect(await objections(page, { rules }), `${name} ${colorScheme}`).toEqual([]);
}

/** And it is no wider than its window. */
export async function fits(page: Page, name = ""): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, name).toBeLessThanOrEqual(0);
}
