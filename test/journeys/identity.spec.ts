import type { Page } from "@playwright/test";
import { createTransport } from "nodemailer";
import { isAccessible } from "./accessible.ts";
import { sitDown } from "./desk-of.ts";
import { logCall as log } from "./log-call.ts";
import { expect, nightly, test } from "./test.ts";

async function desk(page: Page, name = "Ruth Bell") {
  await sitDown(page, name);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

const logCall = (page: Page, words: string) => log(page, "Danielle Brooks", "School meals", words);

const people = (page: Page) => page.getByRole("region", { name: "People" });

test(
  "a check is sent with one press, the parent presses the button of their mail, and the reply goes",
  nightly,
  async ({ page, browser }) => {
    await desk(page);
    const at = await logCall(page, "Which lunches did Jaden have in November?");
    await isAccessible(page);
    const around = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    const phone = await around.newPage();
    await phone.goto("/mailbox");
    const checks = phone
      .locator("details", { hasText: "danielle.brooks@example.org" })
      .getByRole("link", { name: "Please confirm that it is you", includeHidden: true });
    const before = await checks.count();
    await page.getByRole("button", { name: "Send a check" }).click();
    await expect(page.getByText("A check is on its way to the address on file.")).toBeVisible();
    await expect(page.locator(".timeline")).toContainText(
      "Ruth Bell sent a check to the address on file for Danielle Brooks.",
    );

    // Other journeys may have had checks sent to her before: this one's comes on top once it has left.
    await expect(async () => {
      await phone.goto("/mailbox");
      expect(await checks.count()).toBeGreaterThan(before);
      const own = phone.locator("details", { hasText: "danielle.brooks@example.org" });
      if ((await own.getAttribute("open")) === null) await own.locator("summary").click();
      await own.getByRole("link", { name: "Please confirm that it is you" }).first().click({ timeout: 500 });
    }).toPass();
    const said = (await phone.locator(".said").textContent()) ?? "";
    expect(said).not.toMatch(/Jaden|lunch/);
    const link = /\/i\/\d+\.\d+\.[0-9a-f]{32}\.[A-Za-z0-9_-]{27}/.exec(said)?.[0] ?? "";
    for (const language of ["en", "es", "ar"]) {
      await phone.goto(`${link}?language=${language}`);
      await expect(phone.locator("script")).toHaveCount(0);
      expect(
        await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    const scripted = await (await browser.newContext()).newPage();
    for (const path of [link, "/i", "/i?done=over", "/i?done=yes", "/i?language=ar"]) {
      await scripted.goto(path);
      await isAccessible(scripted);
    }
    await scripted.context().close();

    await phone.goto(`${link}?language=en`);
    await phone.getByRole("button", { name: "Yes, it is me" }).click();
    await expect(phone.getByRole("status")).toContainText("Thank you");
    await phone.goto(`${link}?language=en`);
    await phone.getByRole("button", { name: "Yes, it is me" }).click();
    await expect(phone.getByRole("alert")).toContainText("This did not work");
    await around.close();

    await page.goto(at);
    await expect(people(page)).toContainText("Level 3");
    await expect(page.locator(".timeline")).toContainText("Danielle Brooks confirmed it by the check");
    await page.getByLabel("Spoken").check();
    await page.getByLabel("Reply", { exact: true }).fill("Jaden had nine lunches.");
    await page.getByLabel("It speaks about Jaden Brooks").check();
    await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
    await expect(page.locator(".entry.reply")).toContainText("Jaden had nine lunches.");

    const second = await logCall(page, "And which in October?");
    await expect(people(page)).toContainText("Level 1");
    await page.goto(second);
    await isAccessible(page);
  },
);

test(
  "a parent's name with another address is nobody, and the desk says whose name it is",
  nightly,
  async ({ page }) => {
    const port = Number(process.env.JOURNEY_MAIL_PORT);
    const client = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
    const { response } = await client.sendMail({
      envelope: { from: "d@attacker.example", to: "oak-hill@answerable.localhost" },
      from: '"Danielle Brooks" <d@attacker.example>',
      to: "oak-hill@answerable.localhost",
      subject: "My son's lunches please",
      text: "How many lunches has my son had?",
      headers: { "Authentication-Results": "mx.school.example; dmarc=pass header.from=example.org" },
    });
    client.close();
    expect(response).toMatch(/^250/);
    await desk(page, "Helen Grant");
    await expect(async () => {
      await page.goto("/desk?q=lunches+please");
      await page
        .getByRole("link", { name: /lunches/ })
        .first()
        .click({ timeout: 500 });
    }).toPass();
    await expect(page.locator(".timeline")).toContainText(
      "The mail bears the name of Danielle Brooks, but its address is not the one on file.",
    );
    await expect(people(page)).toContainText("Level 0");
    await expect(people(page)).toContainText("Look twice");
    await isAccessible(page);
  },
);
