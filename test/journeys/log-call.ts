import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/**
 * Logs the call of somebody on file and opens it; its address. `as`: what is chosen of the rows that are found. Whoever is
 * chosen, what the clerk is told to say is what it was when nobody was known.
 */
export async function logCall(
  page: Page,
  parent: string,
  topic: string,
  words: string,
  as = parent,
): Promise<string> {
  await page.goto("/desk/call");
  const toSay = page.locator("ol.script");
  const toNobody = await toSay.innerText();
  expect(toNobody).toContain("I cannot speak about any student on this call");
  const last = parent.split(" ").at(-1) ?? "";
  await page.getByLabel("Parent or child").pressSequentially(last.toLowerCase());
  await page.getByText(as).first().click();
  await expect(page.getByRole("heading", { name: parent })).toBeVisible();
  expect(await toSay.innerText()).toBe(toNobody);
  await page.getByLabel("Topic").selectOption(topic);
  await page.getByLabel("What is it about?").fill(words);
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
  return new URL(page.url()).pathname;
}
