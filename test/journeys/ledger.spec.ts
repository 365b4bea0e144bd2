import type { Browser, Page } from "@playwright/test";
import { isAccessible as axe, fits } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

const privacy = "Ngozi Okoye";
const shots = process.env.LEDGER_SHOTS;

const desk = (browser: Browser, name: string, width: number, more: object = {}) =>
  deskOf(browser, name, { viewport: { width, height: 900 }, ...more });

async function isAccessible(page: Page) {
  await fits(page);
  await axe(page);
}

test(
  "the privacy officer reads a student's list, whole and as a parent may see it, by dates, on paper and as a file",
  nightly,
  async ({ browser }) => {
    const page = await desk(browser, privacy, 1280);
    await page.goto("/desk/families?q=Leo");
    await page.locator('a[href^="/desk/families/students/"]').first().click();
    await page.waitForURL(/students\//);
    const family = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Who was told what" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Disclosures:");
    expect(new URL(page.url()).pathname).toBe(`${family}/ledger`);
    for (const [name, width, more] of [
      ["wide", 1280, {}],
      ["narrow", 320, {}],
      ["dark", 1280, { colorScheme: "dark" }],
    ] as const) {
      const one = name === "wide" ? page : await desk(browser, privacy, width, more);
      await one.goto(`${family}/ledger`);
      await isAccessible(one);
      if (shots) await one.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
      await one.goto(`${family}/ledger?view=parent`);
      await expect(one.getByRole("link", { name: "What a parent may see" })).toHaveAttribute(
        "aria-current",
        "page",
      );
      await isAccessible(one);
    }
    await page.goto(`${family}/ledger`);
    await page.emulateMedia({ media: "print" });
    if (shots) {
      await page.screenshot({ path: `${shots}/print.png`, fullPage: true });
      await page.pdf({ path: `${shots}/a4.pdf`, format: "A4" });
      await page.pdf({ path: `${shots}/letter.pdf`, format: "Letter" });
    }
    await expect(page.locator(".filters")).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await page.getByLabel("To").fill("2001-01-01");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/to=2001-01-01/);
    await expect(page.getByText("Nothing is listed.")).toBeVisible();
    const file = await page.request.get(`${family}/ledger.csv`);
    expect(file.headers()["content-type"]).toContain("text/csv");
    expect(await file.text()).toContain("What became of it");
  },
);

test("the office has no way to the list: neither the page nor the file", nightly, async ({ browser }) => {
  const page = await desk(browser, "Ruth Bell", 1280, { javaScriptEnabled: false });
  const nobody = "/desk/families/students/00000000-0000-4000-8000-000000000001/ledger";
  for (const at of [nobody, `${nobody}.csv`]) expect((await page.request.get(at)).status()).toBe(403);
});
