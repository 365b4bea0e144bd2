import { isAccessible } from "./accessible.ts";
import { deskOf, sitDown } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** The Saturday after next. */
const saturday = () => {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
};

test(
  "without scripts a teacher is entered as away, another stands in and sees it, and it is taken back",
  nightly,
  async ({ browser }) => {
    const office = await deskOf(browser, "Ruth Bell", { javaScriptEnabled: false });
    const deputy = await deskOf(browser, "Sofía Delgado");
    await expect(deputy.getByText("What is theirs is among yours.")).toHaveCount(0);
    await office.goto("/desk/absences");
    await office.getByLabel("Who is away").selectOption("Minh Tran, Grade 3 teacher");
    await office.getByLabel("First day").fill(inDays(4));
    await office.getByLabel("Last day").fill(inDays(2));
    await office.getByLabel("Who stands in").selectOption("Sofía Delgado, Grade 5 teacher");
    await office.getByRole("button", { name: "Enter it" }).click();
    await expect(office.getByRole("alert")).toContainText("The last day comes before the first.");
    await office.getByLabel("First day").fill(inDays(-1));
    await office.getByRole("button", { name: "Enter it" }).click();
    await expect(office.getByRole("status")).toContainText("It is entered.");
    await deputy.goto("/desk");
    await expect(deputy.getByText(/Minh Tran is away until .+; Sofía Delgado stands in\./)).toBeVisible();
    await office.getByRole("button", { name: "Take back the absence of Minh Tran" }).click();
    await expect(office.getByRole("status")).toContainText("It is taken back.");
    await deputy.goto("/desk");
    await expect(deputy.getByText("What is theirs is among yours.")).toHaveCount(0);
    await office.context().close();
    await deputy.context().close();
  },
);

test(
  "a promise for a closed day is spoken of while it is typed, and the next open day is one press away",
  nightly,
  async ({ page }) => {
    await sitDown(page, "Ruth Bell");
    await page.goto("/desk?mine");
    const [address] = await page
      .locator('a[href^="/desk/inquiries/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")).reverse());
    await page.goto(address ?? "");
    const closed = saturday();
    await page.getByLabel("Not yet: gives a date").check();
    await page.getByLabel("Promised for").fill(closed);
    await expect(
      page.getByText(/The school is closed on Sat .+, so that nobody can keep this promise\./),
    ).toBeVisible();
    await page.getByRole("button", { name: /^Promise / }).click();
    await expect(page.getByLabel("Promised for")).not.toHaveValue(closed);
    await expect(page.getByText(/so that nobody can keep this promise/)).toHaveCount(0);
  },
);

test(
  "promises stand by date with their giver, and every figure opens what stands behind it",
  nightly,
  async ({ page }) => {
    await sitDown(page, "Helen Grant");
    await page.goto("/desk/promises");
    await expect(page.getByRole("heading", { level: 1, name: "Promises" })).toBeVisible();
    await isAccessible(page);
    const figure = page.getByRole("link", { name: /^The school: \d+ kept$/ });
    const count = Number(await figure.textContent());
    await figure.click();
    await expect(page.getByText("Kept in time")).toBeVisible();
    const behind = page.getByRole("table", { name: "The latest first, at most 100" });
    await expect(behind.getByRole("row")).toHaveCount(count + 1);
    await behind.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/desk\/inquiries\//);
    await page.goto("/desk/absences");
    await isAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const at of ["/desk/promises", "/desk/absences"]) {
      await page.goto(at);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  },
);
