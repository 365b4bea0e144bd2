import type { Browser, Page } from "@playwright/test";
import { staffAddress } from "../../src/demo/staff.ts";
import { isAccessible, isReadableIn } from "./accessible.ts";
import { sitDown } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

async function desk(browser: Browser, name: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await sitDown(page, name);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  return page;
}

/** Nothing that axe finds, in light and in dark, and nothing that sticks out of a narrow screen. */
async function isSound(page: Page) {
  await isAccessible(page);
  await isReadableIn("dark", page);
  await page.emulateMedia({ colorScheme: "light" });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}

test("T7: a parent in danger is told whom to ring; the one on duty takes it from the alert; two people end it", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  // The parent asks in Spanish, on a telephone.
  const parent = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const email = `maria.${Date.now()}@example.org`;
  await parent.goto("/schools/oak-hill/ask?language=es");
  await parent.locator('#danger [value="yes"]').check();
  await parent.locator("#guardianName").fill("María Ortega");
  await parent.locator("#email").fill(email);
  await parent.locator("#question").fill("Mi hija no llegó a casa y nadie sabe dónde está.");
  await parent.locator("form.ask button").click();
  await expect(parent.locator("main")).toContainText("911");
  const reference = (await parent.locator(".reference").textContent())?.trim() ?? "";

  // Her letter is the emergency's, in her language, and no routine acknowledgement; the alert says nothing of her.
  const mail = await (await browser.newContext()).newPage();
  // Other journeys have letters there too: this emergency's is the one that says `tells`.
  const opened = async (to: string, subject: RegExp, tells: string) => {
    let said = "";
    await expect(async () => {
      await mail.goto("/mailbox");
      const letter = mail.locator("details", { hasText: to }).locator("a", { hasText: subject }).first();
      const at = await letter.getAttribute("href", { timeout: 5_000 });
      expect((await letter.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await mail.goto(at ?? "");
      said = (await mail.locator(".said").textContent()) ?? "";
      expect(said).toContain(tells);
    }).toPass();
    return said;
  };
  const hers = await opened(email, /./, "911");
  expect(hers).toContain("911");
  expect(hers).not.toMatch(/día hábil|le responderá/);
  const alert = await opened(staffAddress("Helen Grant"), /Urgent: open this now/, reference);
  expect(alert).toContain(reference);
  expect(alert).not.toMatch(/María|Ortega|hija/);
  const link = /\/e\/[\w-]{75}/.exec(alert)?.[0] ?? "";

  // The whole page of the inquiry is the protocol, and says who was told.
  const office = await desk(browser, "Ruth Bell");
  await office.goto(`/desk/inquiries/${reference}`);
  await expect(office.getByRole("heading", { level: 1, name: "Ring 911" })).toBeVisible();
  await expect(office.getByRole("link", { name: "911", exact: true })).toHaveAttribute("href", "tel:911");
  for (const rest of ["Reply", "Note"]) await expect(office.getByLabel(rest, { exact: true })).toHaveCount(0);
  for (const asked of ["How fast", "You may say", "Do not say", "Who is on duty, and who was told"])
    await expect(office.getByText(asked, { exact: true }).first()).toBeVisible();
  await expect(office.locator(".chain .told li").last()).toContainText("Helen Grant: screen shown");
  await isSound(office);
  await office.getByRole("button", { name: /^Done: Look through the bus list/ }).click();
  await expect(office.getByText(/Done by Ruth Bell, \d\d:\d\d/)).toBeVisible();

  // The principal presses it on her telephone, without scripts and without signing in.
  const phone = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  ).newPage();
  await phone.goto(link);
  await phone.goto(link);
  await expect(phone.getByRole("heading", { level: 1, name: "An emergency needs you" })).toBeVisible();
  await expect(phone.locator("main")).not.toContainText("María");
  await expect(phone.locator("script")).toHaveCount(0);
  const button = await phone.getByRole("button", { name: "I have it" }).boundingBox();
  expect(button?.height).toBeGreaterThan(56);
  expect(button?.width).toBeGreaterThan(250);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await phone.getByRole("button", { name: "I have it" }).click();
  await expect(phone.getByText("Helen Grant has it.")).toBeVisible();
  await expect(phone.getByRole("button", { name: "I have it" })).toHaveCount(0);

  // The open page of the office says so by itself.
  await expect(office.getByText(/Handed over to Helen Grant (?:at|yesterday,) \d\d:\d\d\./)).toBeVisible();
  await expect(office.getByRole("button", { name: "I have it" })).toHaveCount(0);
  await office.getByRole("button", { name: "I take it over from Helen Grant" }).click();
  await expect(office.getByText(/You have this emergency; you took it/)).toBeVisible();

  // It is over: the principal says why, and a second person agrees.
  const principal = await desk(browser, "Helen Grant");
  await principal.goto(`/desk/inquiries/${reference}`);
  await principal.getByText("It is over, or a false alarm").click();
  await principal.locator("#stand-down-reason").fill("She is at her grandmother's.");
  await principal.getByRole("button", { name: "Stand it down" }).click();
  await expect(principal.getByText("A second person has to agree.")).toBeVisible();
  const second = await desk(browser, "Caroline Whitfield");
  await second.goto(`/desk/inquiries/${reference}`);
  await expect(second.getByText("Helen Grant says that it is over.")).toBeVisible();
  await second.getByRole("button", { name: "I agree: stand it down" }).click();

  // Privacy holds again: it is asked what was shared.
  await expect(second.getByText("Privacy holds again.")).toBeVisible();
  await isSound(second);
  await second.getByLabel("Who was told").fill("County police");
  await second.getByLabel("What they were told, and the threat").fill("Name and age; a missing child.");
  await second.getByLabel("What allowed it").selectOption("police_duty");
  await second.getByRole("button", { name: "Note it" }).click();
  await expect(second.getByText("It is noted what was shared, and with whom.")).toBeVisible();
  await expect(second.getByText("Privacy holds again.")).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1, name: "This emergency is over" })).toBeVisible();
});

test(
  "the chain is set without scripts, warns of nights that nobody answers, and is tried out",
  nightly,
  async ({ browser }) => {
    const page = await desk(browser, "Helen Grant", { javaScriptEnabled: false });
    await page.goto("/desk/settings");
    await page.getByRole("link", { name: "Change whom an emergency calls" }).click();
    await expect(page.getByText("Nobody’s telephone rings.")).toBeVisible();
    await page.getByLabel("Emergency", { exact: true }).selectOption("EM-BOMB");
    await page.getByRole("button", { name: "Show" }).click();
    await page.locator("#staff-0").selectOption({ label: "Ruth Bell, Office clerk" });
    await page.locator("#hours-0").selectOption("open");
    await page.getByRole("button", { name: "Save the chain" }).click();
    await expect(page.getByText("The chain is saved.")).toBeVisible();
    await expect(page.getByText(/Nobody answers/)).toBeVisible();
    await page.locator("#staff-1").selectOption({ label: "Helen Grant, Principal" });
    await page.locator("#hours-1").selectOption("closed");
    await page.getByRole("button", { name: "Save and send a test alarm" }).click();
    await expect(page.getByText("a test alarm is on its way")).toBeVisible();
    await expect(page.getByText(/Nobody answers/)).toHaveCount(0);
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole("row", { name: /Ruth Bell mail sent/ })).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.getByRole("row", { name: /Ruth Bell push no browser asked for it/ })).toBeVisible();
    await page.goto("/mailbox");
    await expect(page.getByText("TEST of the emergency alarm").first()).toBeAttached();
    await page.goto("/desk/alerts");
    await page.getByLabel("For text messages").fill("12");
    await page.getByRole("button", { name: "Save my numbers" }).click();
    await expect(page.getByText(/write the number with its country/).first()).toBeVisible();
    await page.getByLabel("For text messages").fill("+1 (555) 555-0123");
    await page.getByRole("button", { name: "Save my numbers" }).click();
    await expect(page.getByText("Your numbers are saved.")).toBeVisible();
    const seen = await desk(browser, "Helen Grant");
    for (const at of ["/desk/settings/chain", "/desk/alerts"]) {
      await seen.goto(at);
      await isSound(seen);
    }
  },
);
