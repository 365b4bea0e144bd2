import type { Page } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

async function openFamily(page: Page, child: string) {
  await page.goto(`/desk/families?q=${encodeURIComponent(child)}`);
  await page.getByRole("link", { name: child }).click();
  await expect(page.getByRole("heading", { level: 1, name: child })).toBeVisible();
}

test("an order is entered, limits at once, and ends only by two", async ({ browser }) => {
  const ngozi = await deskOf(browser, "Ngozi Okoye");
  await openFamily(ngozi, "Jaden Brooks");
  await isAccessible(ngozi);
  const kevin = ngozi.getByRole("listitem").filter({ hasText: "Kevin Brooks" }).first();
  await expect(kevin.locator(".mark.due")).toHaveText("May hear, once verified");
  await ngozi.getByText("An order", { exact: true }).click();
  const form = ngozi.locator("form").filter({ has: ngozi.getByRole("button", { name: "Enter this order" }) });
  await form.getByLabel("Whom does it limit?").selectOption({ label: "Kevin Brooks" });
  await form
    .getByLabel("What does the paper do?")
    .selectOption({ label: "It ends this person's access to records" });
  await form.getByLabel("By", { exact: true }).fill(aYearFromNow());
  await form.getByRole("button", { name: "Enter this order" }).click();
  await expect(ngozi.getByText("Order on Kevin Brooks", { exact: true })).toBeVisible();
  await expect(kevin).toContainText("General answers only");
  await isAccessible(ngozi);

  await ngozi.getByText("End the order on Kevin Brooks").click();
  await ngozi.getByLabel("What did you see?").fill("The court's paper that ends it");
  await ngozi.getByRole("button", { name: "Propose that it ends" }).click();
  await expect(ngozi.getByText("It waits for a second person.")).toBeVisible();
  await expect(ngozi.getByText("You proposed it: somebody else answers.")).toBeVisible();
  await expect(ngozi.getByRole("button", { name: /^Agree/ })).toHaveCount(0);
  await expect(ngozi.getByText("Order on Kevin Brooks", { exact: true })).toBeVisible();

  const lars = await deskOf(browser, "Lars Holm");
  await lars.goto("/desk/families");
  await expect(lars.getByText("“The court's paper that ends it”")).toBeVisible();
  await isAccessible(lars);
  await lars.getByRole("button", { name: "Agree: End an order" }).click();
  await expect(lars.getByText("Agreed. It holds from now on.")).toBeVisible();
  await ngozi.reload();
  await expect(ngozi.getByText("Order on Kevin Brooks", { exact: true })).toHaveCount(0);
  await expect(kevin).toContainText("May hear, once verified");
  await expect(ngozi.getByText("Lars Holm agreed to a change here")).toBeVisible();
});

test(
  "a family outside one's need opens with a reason, for an hour, and the privacy officer reads it",
  nightly,
  async ({ browser }) => {
    const ruth = await deskOf(browser, "Ruth Bell");
    await ruth.goto("/desk/families?q=vance");
    await expect(ruth.getByText("Nobody that you may open.")).toBeVisible();
    await isAccessible(ruth);
    await ruth.getByLabel("The child’s full name").fill("Nora Vance");
    await ruth.getByLabel("Why do you need it now?").fill("She fell in the yard and her mother must be rung");
    await ruth.getByRole("button", { name: "Open it for an hour" }).click();
    await expect(ruth.getByText("Open to you until")).toBeVisible();
    await expect(ruth.getByText("Nobody learns where this child is")).toBeVisible();
    await isAccessible(ruth);

    const ngozi = await deskOf(browser, "Ngozi Okoye");
    await ngozi.goto("/desk/families");
    await expect(ngozi.getByText("“She fell in the yard and her mother must be rung”")).toBeVisible();
    await ngozi.getByRole("button", { name: /I have read it: Ruth Bell/ }).click();
    await expect(ngozi.getByText("Noted that you read it.")).toBeVisible();
  },
);

test("on a telephone, and in the dark, the page keeps to its width", nightly, async ({ browser }) => {
  const page = await deskOf(browser, "Helen Grant");
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openFamily(page, "Maja Lund");
  await expect(page.getByText("Do not say that there is a paper.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await isAccessible(page);
});

/** Three hundred days from the browser's own clock. */
const aYearFromNow = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
