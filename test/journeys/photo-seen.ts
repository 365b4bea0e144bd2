import type { Page } from "@playwright/test";

/** Somebody showed a photo ID in the office: opens what is folded over it, where it is. */
export async function photoSeen(page: Page): Promise<void> {
  for (const hasText of [/^Verify (who is asking|again)$/, "Photo ID at the office"]) {
    const box = page.locator("details", { has: page.locator(":scope > summary", { hasText }) });
    if ((await box.getAttribute("open")) === null) await box.locator("> summary").click();
  }
  await page.getByRole("button", { name: "Photo ID seen" }).click();
}
