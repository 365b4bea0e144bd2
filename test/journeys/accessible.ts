import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Nothing on the page is out of reach: axe has nothing to say against it. `name` tells which page it was. */
export async function isAccessible(page: Page, name = ""): Promise<void> {
  // Our pages hold no frames of other sites, so that axe may gather what it found where it looked.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`.trim())).toEqual([]);
}

/** And it is no wider than its window. */
export async function fits(page: Page, name = ""): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, name).toBeLessThanOrEqual(0);
}
