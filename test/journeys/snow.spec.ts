import type { Browser, Page } from "@playwright/test";
import { fits, isAccessible } from "./accessible.ts";
import { deskOf, sitDown } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

const principal = "Helen Grant";

async function isSound(page: Page) {
  await fits(page);
  await isAccessible(page);
}

/** A parent asks in Spanish from a telephone without scripts, and gets a date; their page and its private link. */
async function asks(browser: Browser, email: string): Promise<{ page: Page; link: string }> {
  const around = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 740 },
  });
  const page = await around.newPage();
  await page.goto("/schools/oak-hill/ask?language=es");
  await page.locator('#danger [value="no"]').check();
  await page.locator("#guardianName").fill("Luz Castillo");
  await page.locator("#email").fill(email);
  await page.locator("#topic").selectOption("calendar_events");
  await page.locator("#question").fill("¿Cuándo es el concierto de invierno?");
  await page.locator("form.ask button").click();
  await expect(page).toHaveURL(/new=1/);
  return { page, link: page.url().split("?")[0] ?? "" };
}

/** What lies in a parent's mailbox of the demo: each letter's line, with its address. */
async function letters(page: Page, email: string): Promise<{ words: string; at: string }[]> {
  await page.goto("/mailbox?language=es");
  const links = await page.locator("details", { hasText: email }).locator("a").all();
  return Promise.all(
    links.map(async (link) => ({
      words: (await link.textContent()) ?? "",
      at: (await link.getAttribute("href")) ?? "",
    })),
  );
}

test(
  "three taps at six in the morning: a day is closed, a parent is told in Spanish, and it is taken back",
  nightly,
  async ({ browser }) => {
    const email = "luz.castillo.snow@example.org";
    const parent = await asks(browser, email);
    const before = await parent.page.locator(".promise time").getAttribute("datetime");
    await expect.poll(() => letters(parent.page, email)).toHaveLength(1);

    const telephone = await browser.newContext({
      viewport: { width: 320, height: 700 },
      colorScheme: "dark",
      hasTouch: true,
    });
    const page = await telephone.newPage();
    await sitDown(page, principal);
    await page.getByRole("link", { name: "Snow day" }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "Snow day" })).toBeVisible();
    await isSound(page);
    // The answer is owed in two days: with three days closed its date moves, whatever day it is.
    await page.getByText("More days").tap();
    for (const nth of [1, 2]) await page.locator('#on input[type="checkbox"]').nth(nth).check();
    await page.getByRole("button", { name: "Snow", exact: true }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "What this changes" })).toBeVisible();
    await expect(page.locator(".sum")).toContainText(
      /\d+ dates of \d+ inquiries move\. \d+ parents are told/,
    );
    await expect(page.locator(".parentsread")).toContainText("because of snow");
    await page.locator(".closurelist summary").first().tap();
    await isSound(page);
    await page.getByRole("button", { name: /^Close Oak Hill/ }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "Done" })).toBeVisible();
    await expect(page.getByRole("status")).toContainText(
      /\d+ dates of \d+ inquiries moved; \d+ parents? told/,
      {
        timeout: 20_000,
      },
    );
    await isSound(page);

    // The parent's page and mailbox.
    await parent.page.goto(`${parent.link}?language=es`);
    await expect(parent.page.locator(".notice").first()).toContainText("debido a la nieve");
    const moved = await parent.page.locator(".promise time").getAttribute("datetime");
    expect(String(moved) > String(before)).toBe(true);
    await expect(parent.page.locator(".why")).toContainText("(nieve, anunciado");
    await expect(parent.page.getByText("por un día de cierre")).toBeVisible();
    await expect.poll(() => letters(parent.page, email), { timeout: 30_000 }).toHaveLength(2);
    const told = (await letters(parent.page, email)).at(0);
    await parent.page.goto(told?.at ?? "");
    await expect(parent.page.getByRole("main")).toContainText("debido a la nieve");
    await expect(parent.page.getByRole("main")).toContainText("La nueva fecha es el");
    await parent.page.goto("/schools/oak-hill/ask?language=ar");
    await expect(parent.page.locator(".notice").first()).toContainText("بسبب الثلوج");

    // The call panel and the day's head say it.
    await page.goto("/desk");
    await expect(page.locator(".closedday").first()).toContainText("because of snow");
    await page.goto("/desk/call");
    await expect(page.locator(".script")).toContainText("I can still take your question.");

    // Undo: the same in reverse.
    await page.getByRole("link", { name: "Snow day" }).tap();
    await page.locator(".closurelist a").first().tap();
    await page.getByRole("link", { name: "Undo" }).tap();
    await expect(page.getByRole("heading", { level: 1, name: "Take it back?" })).toBeVisible();
    await isSound(page);
    await page.getByRole("button", { name: "Take it back" }).tap();
    await expect(page.getByRole("status")).toContainText(/moved back; \d+ parents? told/, {
      timeout: 20_000,
    });
    await parent.page.goto(`${parent.link}?language=es`);
    await expect(parent.page.locator(".promise time")).toHaveAttribute("datetime", String(before));
    await expect(parent.page.getByText("la escuela abre a pesar de todo")).toBeVisible();
    await expect.poll(() => letters(parent.page, email), { timeout: 30_000 }).toHaveLength(3);
  },
);

test(
  "the whole of it works without a script; what changed meanwhile is shown before anything is done",
  nightly,
  async ({ browser }) => {
    const around = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await around.newPage();
    await sitDown(page, principal);
    await page.goto("/desk/closure");
    await page.getByLabel("Or in your own words").fill("Burst water main");
    await page.getByLabel("Or in your own words").press("Enter");
    await expect(page.locator(".parentsread")).toContainText("(reason: Burst water main)");
    const parent = await asks(browser, "luz.meanwhile@example.org");
    await parent.page.close();
    await page.getByRole("button", { name: /^Close Oak Hill/ }).click();
    await expect(page.getByText("Something changed while you looked.")).toBeVisible();
    await page.getByRole("button", { name: /^Close Oak Hill/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Done" })).toBeVisible();
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.getByRole("status").count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await page.getByRole("link", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Taken back" })).toBeVisible();
  },
);

test("the office sees what was declared and may not declare", nightly, async ({ browser }) => {
  const page = await deskOf(browser, "Ruth Bell");
  await page.goto("/desk/closure");
  await expect(page.locator(".closurelist")).toContainText("Helen Grant");
  await expect(page.getByRole("button", { name: "Snow", exact: true })).toHaveCount(0);
  await isSound(page);
  const answer = await page.goto("/desk/closure/declaration");
  expect(answer?.status()).toBe(403);
});
