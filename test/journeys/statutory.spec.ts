import type { Browser, Page } from "@playwright/test";
import { isAccessible as axe, fits } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

const privacy = "Ngozi Okoye";

const desk = (browser: Browser, name: string, { scripts = true, width = 1280 } = {}) =>
  deskOf(browser, name, { javaScriptEnabled: scripts, viewport: { width, height: 900 } });

/** A parent asks on the school's page; where to follow it, and its reference. */
async function ask(browser: Browser, question: string, language = "en") {
  const around = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 740 },
  });
  const page = await around.newPage();
  await page.goto("/schools/oak-hill/ask?language=en");
  await page.locator('#danger [value="no"]').check();
  await page.locator("#guardianName").fill("Rosa Díaz");
  await page.locator("#email").fill(`rosa.${Date.now()}@example.org`);
  await page.locator("#topic").selectOption("transcripts_records");
  await page.locator("#language").selectOption(language);
  await page.locator("#question").fill(question);
  await page.locator("form.ask button").click();
  await expect(page).toHaveURL(/new=1/);
  const follow = page.url().split("?")[0] ?? "";
  const reference = await page.locator(".reference").innerText();
  return { page, follow, reference };
}

async function isAccessible(page: Page) {
  await fits(page);
  await axe(page);
}

const law = (page: Page) =>
  page.locator("section.section", { has: page.getByRole("heading", { name: "Law" }) });

test("a request is suggested with the parent's own words, started by a person, and told to the parent", async ({
  browser,
}) => {
  const asked = await ask(browser, "Could I look through Leo's whole school file, please?", "es");
  const page = await desk(browser, privacy, { scripts: false });
  await page.goto(`/desk/inquiries/${asked.reference}`);
  await expect(law(page)).toContainText("Suggested: Access to the education record");
  await expect(law(page)).toContainText("“look through leo's whole school file”");
  await asked.page.goto(`${asked.follow}?language=es`);
  await expect(asked.page.locator(".bylaw"), "nothing starts by itself").toHaveCount(0);

  await law(page)
    .getByRole("button", { name: /^Start FERPA-45/ })
    .click();
  await expect(page.getByText("The clock of law runs.")).toBeVisible();
  await expect(law(page)).toContainText("45 calendar days left");
  await expect(law(page)).toContainText("34 CFR 99.10(b)");
  await expect(page.locator(".head")).toContainText("By law, FERPA-45");

  await asked.page.reload();
  await expect(asked.page.locator(".bylaw")).toContainText(
    "Por ley la escuela debe responder a su solicitud",
  );
  await expect(asked.page.locator(".bylaw .why")).toContainText("45 días naturales por ley");

  // It is not closed while the clock runs.
  await page.getByText("Close it", { exact: true }).first().click();
  await page
    .getByLabel("Withdrawn by the parent")
    .or(page.locator('[name=outcome][value="withdrawn"]'))
    .first()
    .check();
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(
    page.getByText("A clock of law still runs here: access to the education record.", { exact: true }),
  ).toBeVisible();
  await law(page).getByText("The law was kept").click();
  await law(page)
    .getByLabel("What was given, to whom, how")
    .fill("The mother looked through it in the office.");
  await law(page).getByRole("button", { name: "It is done" }).click();
  await expect(page.getByText("What the law asks for is done and in the record.")).toBeVisible();
  await asked.page.reload();
  await expect(asked.page.locator(".bylaw")).toHaveCount(0);
});

test(
  "a clock stands still, runs again and is extended, with the notice to the parent",
  nightly,
  async ({ browser }) => {
    const asked = await ask(browser, "Please send a copy of everything you hold about us.");
    const page = await desk(browser, privacy);
    await page.goto(`/desk/inquiries/${asked.reference}`);
    await law(page).getByText("Start a clock of law").click();
    await law(page).getByLabel("Which law").selectOption("SAR-1M");
    await law(page).getByRole("button", { name: "Start it" }).click();
    await expect(law(page)).toContainText("Answer to a subject access request");
    await law(page).getByText("Let it stand still").click();
    await law(page).getByLabel("Proof of who asks").check();
    await law(page).getByRole("button", { name: "Stand still from today" }).click();
    await expect(law(page)).toContainText("It stands still since today, waiting for proof of who asks.");
    await asked.page.goto(`${asked.follow}?language=en`);
    await expect(asked.page.locator(".bylaw")).toHaveText(
      "By law the time stands still until you have shown us who you are.",
    );
    await isAccessible(page);
    await page.goto("/desk/statutory");
    await expect(page.getByRole("row", { name: new RegExp(asked.reference) })).toContainText("Stands still");
    await page.goto(`/desk/inquiries/${asked.reference}`);
    await law(page).getByText("The answer came").click();
    await law(page).getByRole("button", { name: "Let it run again" }).click();
    await expect(page.getByText("The clock runs again, from the day of the answer.")).toBeVisible();
    await law(page).getByText("Extend it by two months").click();
    await law(page).getByLabel("The reason, in English").fill("The file holds eleven years.");
    await law(page).getByRole("button", { name: "Extend it and tell the parent" }).click();
    await expect(page.getByText("The clock has its later date, and the parent is told.")).toBeVisible();
    await expect(law(page).getByText("Extend it by two months")).toHaveCount(0);
    await law(page).getByText("why").first().click();
    await expect(law(page)).toContainText("extended");
    // A letter appears a few seconds after it was sent.
    await expect(async () => {
      await page.goto("/mailbox");
      const theirs = page.locator("li", { hasText: asked.reference }).locator("a");
      await theirs.first().click({ timeout: 1_000 });
      await expect(page.getByRole("main")).toContainText("By law we had until", { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
  },
);

test(
  "the board: one list by date with law, source and last check; by law, on paper, and in a narrow window",
  nightly,
  async ({ browser }) => {
    const page = await desk(browser, privacy, { width: 320 });
    await page.goto("/desk/statutory");
    await expect(page.getByRole("heading", { level: 1, name: "By law" })).toBeVisible();
    await isAccessible(page);
    const cutOff = (all: Element[]) => all.filter((one) => one.scrollWidth > one.clientWidth).length;
    expect(await page.locator(".scroller").evaluateAll(cutOff), "nothing has to be moved sideways").toBe(0);
    const running = page.getByRole("table").first();
    await expect(running.getByRole("row", { name: /FERPA-45/ }).first()).toContainText("34 CFR 99.10(b)");
    await expect(running.getByRole("row", { name: /MA-10D/ })).toContainText("last checked");
    await page.getByRole("link", { name: /^Massachusetts/ }).click();
    await expect(page).toHaveURL(/law=US-MA$/);
    await expect(running).not.toContainText("FERPA-45");
    await expect(page.getByRole("heading", { name: "The catalogue" })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation", { name: "Whose law" })).toBeHidden();
    await expect(running).toBeVisible();
  },
);

test("a teacher's desk has neither the board nor its place in the bar", nightly, async ({ browser }) => {
  const page = await desk(browser, "Minh Tran");
  await expect(page.getByRole("link", { name: "By law" })).toHaveCount(0);
  await page.goto("/desk/statutory");
  await expect(page.getByRole("heading", { name: "By law" })).toHaveCount(0);
});
