import type { Page } from "@playwright/test";
import { fits, isAccessible, isReadableIn } from "./accessible.ts";
import { sitDown } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

async function desk(page: Page) {
  await sitDown(page, "Ruth Bell");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

/** A page at two widths and in both colours: nothing is wider than the window, and axe has no objection. */
async function isFit(page: Page, name: string) {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await fits(page, name);
    await isAccessible(page, name);
    await isReadableIn("dark", page, name);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true });
  }
}

test(
  "beside a call, what helps an angry, grieving or frightened parent is one key away",
  nightly,
  async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await desk(page);
    const cookies = await page.context().cookies();
    await page.goto("/desk/call");
    const angry = page.locator("details", { hasText: "They are angry" });
    await expect(angry.getByText("Let them finish.")).toBeHidden();
    await angry.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(angry.getByText("Let them finish.")).toBeVisible();
    await expect(page.getByText("At least …")).toBeHidden();
    await isFit(page, "call");
    await page.context().close();

    const still = await browser.newContext({ javaScriptEnabled: false });
    await still.addCookies(cookies);
    const plain = await still.newPage();
    await plain.goto("/desk/call");
    await plain.getByText("They are frightened").click();
    await expect(plain.getByText("You did right to call. I am listening.")).toBeVisible();
    await still.close();
  },
);

test(
  "beside the composer it follows the parent's words, type, topic and language",
  nightly,
  async ({ page }) => {
    await desk(page);
    await page.goto("/desk/call");
    await page.getByLabel("Parent or child").pressSequentially("bro");
    await page.getByLabel("Parent or child").press("Enter");
    await expect(page.getByRole("heading", { name: "Danielle Brooks" })).toBeVisible();
    await page.getByLabel("Topic").selectOption("transport");
    await page.getByLabel("Answer in").selectOption("Arabic");
    await page
      .getByLabel("What is it about?")
      .fill("The bus came late again. I am furious, this is unacceptable and nobody answers.");
    await page.getByRole("button", { name: "Log it" }).click();
    await page.getByRole("link", { name: "Open it" }).click();
    const panel = page.locator("details.guidance");
    await panel.getByText("They sound angry: words that help").click();
    await expect(panel.getByText("Find the bus first. The complaint comes after.")).toBeVisible();
    await expect(panel.getByText("“furious”, “unacceptable”", { exact: false })).toBeVisible();
    await expect(panel.locator("[lang=ar]").first()).toHaveAttribute("dir", "rtl");
    await expect(panel.getByText("شكرًا على إخباري", { exact: false })).toBeVisible();
    await isFit(page, "inquiry");
  },
);
