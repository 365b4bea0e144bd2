import type { Page } from "@playwright/test";
import { rosterTemplate } from "../../src/channels/roster/sheet-columns.ts";
import { isAccessible as axe } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

async function isAccessible(page: Page) {
  await axe(page);
  const width = page.viewportSize()?.width ?? 1280;
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width, height: 800 });
}

async function bring(page: Page, words: string) {
  const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(words) };
  await page.getByLabel("The school’s list").setInputFiles(file);
  await page.getByRole("button", { name: "Show me what would change" }).click();
  await expect(page).toHaveURL(/roster\/import/);
  // It is read apart, and the page looks again each second.
  await expect(page.getByText("The files are being read.")).toHaveCount(0, { timeout: 30_000 });
}

test(
  "a list is brought, looked at line by line, written and taken back whole",
  nightly,
  async ({ browser }) => {
    test.slow();
    const page = await deskOf(browser, "Lars Holm", { at: "/desk/roster" });
    await isAccessible(page);
    const template = await page.request.get("/desk/roster/template.csv");
    expect(await template.text()).toBe(`\uFEFF${rosterTemplate}`);
    const workbook = await page.request.get("/desk/roster/template.xlsx");
    expect([...(await workbook.body()).subarray(0, 2)]).toEqual([0x50, 0x4b]);

    await bring(page, rosterTemplate.replace("2017-04-25", "03/04/2017"));
    await expect(page.getByText(/list\.csv, line 2, column “born”: “03\/04\/2017” may be/)).toBeVisible();
    await expect(page.getByText("Nothing has been changed.")).toBeVisible();
    await isAccessible(page);

    await page.goto("/desk/roster");
    await bring(page, rosterTemplate);
    await page.getByRole("link", { name: "2 new students" }).click();
    await expect(page.getByRole("cell", { name: "Mia Berg", exact: true })).toBeVisible();
    await expect(page.getByText("list.csv, line 2")).toBeVisible();
    await page.getByRole("link", { name: "3 new guardians" }).click();
    await expect(page.getByRole("cell", { name: "Nora Berg for Mia Berg", exact: true })).toBeVisible();
    await isAccessible(page);
    await page.getByRole("button", { name: "Write it" }).click();
    await expect(page.getByText("It is written.")).toBeVisible();

    await page.goto("/desk/roster");
    await bring(page, rosterTemplate);
    await expect(page.getByText("Nothing: everything in the list is on file already.")).toBeVisible();
    await page.getByRole("button", { name: "Leave it alone" }).click();

    await page.goto("/desk/roster");
    await bring(page, rosterTemplate.replace("nora.berg@", "somebody.else@"));
    await expect(page.getByText("This import stops here: two persons have to agree.")).toBeVisible();
    await isAccessible(page);
    await page.getByRole("button", { name: "Ask a second person to agree" }).click();
    await expect(page.getByText("Kept. A second person has to look now.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Agree, and write it" })).toHaveCount(0);
    await page.getByRole("button", { name: "Leave it alone" }).click();

    await page.goto("/desk/roster");
    await page
      .getByRole("row", { name: /list\.csv written/ })
      .getByRole("link")
      .click();
    await page.getByRole("button", { name: "Take the whole import back" }).click();
    await expect(page.getByText("It is taken back.")).toBeVisible();
  },
);

test("the office sees what would change and cannot write it", nightly, async ({ browser }) => {
  const page = await deskOf(browser, "Ruth Bell", { at: "/desk/roster" });
  await bring(page, rosterTemplate);
  await expect(page.getByRole("link", { name: "2 new students" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Write it" })).toHaveCount(0);
  await expect(page.getByText("An administrator or the privacy officer writes it.")).toBeVisible();
});
