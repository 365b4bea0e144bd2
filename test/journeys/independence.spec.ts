import type { Page } from "@playwright/test";
import { isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { isAwake } from "./is-awake.ts";
import { expect, nightly, test } from "./test.ts";

// A concern about the principal: neither she nor the office clerk, who answers to her, sees it once somebody said so.

/** A parent asks about a member of staff; the address of the page that follows it. */
async function asks(page: Page, words: string): Promise<string> {
  await page.goto("/schools/oak-hill/ask");
  await page.getByLabel("No", { exact: true }).first().check();
  await page.getByLabel("Your name").fill("Tess Quill");
  await page.getByLabel("E-mail address").fill("tess.quill@example.org");
  await page.getByLabel("What is it about?").selectOption("staff_conduct");
  await page.getByLabel("Your question").fill(words);
  await page.getByRole("button", { name: "Send to the school" }).click();
  await page.waitForURL(/\/follow\//);
  return new URL(page.url()).pathname;
}

/** Opens the inquiry in which a word stands, by searching for it; its reference. */
async function opens(page: Page, word: string): Promise<string> {
  await page.goto(`/desk?q=${word}`);
  const reference = (await page.locator(".today .reference").first().innerText()).trim();
  await page.goto(`/desk/inquiries/${reference}`);
  return reference;
}

/** What an address answers, as text, with the reference blotted out. */
async function answers(page: Page, reference: string): Promise<string> {
  const answer = await page.request.get(`/desk/inquiries/${reference}`);
  expect(answer.status()).toBe(404);
  return (await answer.text())
    .replaceAll(reference, "…")
    .replaceAll(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f]{4}(?=[\\"])/g, "");
}

test("a concern about the principal is not there for her, nor for the clerk who said so; the district has it", async ({
  browser,
  page: parent,
}) => {
  test.slow(); // three people sign in
  const follow = await asks(parent, "Principal Grant shouted at my son; he cried all evening. Marigoldine.");
  const [ruth, helen, caroline] = [
    await deskOf(browser, "Ruth Bell"),
    await deskOf(browser, "Helen Grant"),
    await deskOf(browser, "Caroline Whitfield"),
  ];
  const reference = await opens(ruth, "marigoldine");
  await expect(ruth.getByText("The words name Helen Grant.", { exact: true })).toBeVisible();
  await isAccessible(ruth);
  await expect(ruth.getByLabel("Whom it is about").locator("option", { hasText: "Helen Grant" })).toHaveText(
    "Helen Grant, Principal (and 3 people who answer to them)",
  );
  // From the first moment it is not there for her, before anybody has looked.
  await helen.goto("/desk?q=marigoldine");
  await expect(helen.locator(".today .reference")).toHaveCount(0);
  expect(await answers(helen, reference)).toBe(await answers(helen, "ZZZZ-ZZZZ"));
  // Nor has the clerk it, who answers to her: it went to the next who may have it.
  await expect(ruth.getByText(/It went to Caroline Whitfield\./)).toBeVisible();
  await ruth.goto(`/desk/inquiries/${reference}?write=escalation`);
  await expect(ruth.getByLabel("To", { exact: true })).toHaveValue(/./);
  await expect(ruth.getByLabel("To", { exact: true }).locator("option:checked")).toHaveText(/Miriam Adler/);
  await ruth.goto(`/desk/inquiries/${reference}`);
  await ruth.getByRole("button", { name: "Yes: keep it from all who answer to them, too" }).click();
  await expect(ruth.getByText("It is kept from them, and from all who answer to them.")).toBeVisible();
  await expect(ruth.getByText("You are among those")).toBeVisible();
  await isAccessible(ruth);

  for (const one of [ruth, helen]) {
    await one.goto("/desk?q=marigoldine");
    await expect(one.locator(".today .reference")).toHaveCount(0);
    await one.goto("/desk");
    await expect(one.getByText(reference)).toHaveCount(0);
    expect(await answers(one, reference)).toBe(await answers(one, "ZZZZ-ZZZZ"));
  }

  expect(await opens(caroline, "marigoldine")).toBe(reference);
  await expect(caroline.getByRole("region", { name: "About a member of staff" })).toContainText(
    "A concern about Helen Grant.",
  );
  await expect(caroline.getByText(/It went to Caroline Whitfield\./)).toBeVisible();
  await isAccessible(caroline);

  await parent.goto(follow);
  await expect(parent.getByText("Caroline Whitfield, Assistant superintendent")).toBeVisible();

  // It was about a namesake: a second senior person opens it again, with a reason.
  await caroline.getByText("It is not about Helen Grant").click();
  await caroline
    .getByLabel("Why it is not about them")
    .fill("It is about Principal Grant of another school.");
  await caroline.getByRole("button", { name: "Open it to them" }).click();
  await expect(caroline.getByText("It is not kept from them any more.")).toBeVisible();
  await helen.goto(`/desk/inquiries/${reference}`);
  await expect(helen.getByText("It is about Principal Grant of another school.")).toBeVisible();
});

test(
  "every answer leads one level up, past the person complained about; looking changes nothing",
  nightly,
  async ({ browser, page: parent }) => {
    const follow = await asks(parent, "Mr Tran never answers my mails about the Calendulary club.");
    await parent.goto(`${follow}?up`);
    await expect(parent.getByRole("button", { name: "Ask for the next person up" })).toBeVisible();
    await isAccessible(parent);
    await expect(parent.getByText("Ruth Bell, Office clerk")).toBeVisible();
    await expect(parent.getByText("Your question then goes to Helen Grant, Principal.")).toBeVisible();
    await parent.getByLabel("What is still missing?").fill("I told Principal Grant, and she laughed.");
    await parent.getByRole("button", { name: "Ask for the next person up" }).click();
    await expect(
      parent.getByText(/Your question is with Caroline Whitfield\. You will hear by/).first(),
    ).toBeVisible();

    const caroline = await deskOf(browser, "Caroline Whitfield");
    await opens(caroline, "calendulary");
    await expect(caroline.getByText("This was escalated to you.")).toBeVisible();
    await expect(caroline.getByText("I told Principal Grant, and she laughed.")).toBeVisible();
  },
);

test(
  "T5: four lines and the notice, one send; who answers to whom is changed by an administrator, and never in a circle",
  nightly,
  async ({ browser, page: parent }) => {
    const follow = await asks(parent, "The aide at the Petuniary door is rude to my daughter.");
    const ruth = await deskOf(browser, "Ruth Bell");
    await opens(ruth, "petuniary");
    await isAwake(ruth);
    await ruth.keyboard.press("e");
    await ruth.waitForURL(/write=escalation|escalation/);
    await expect(ruth.getByText("Helen Grant is the nearest above Ruth Bell who may take it.")).toBeVisible();
    await ruth.getByLabel("Why", { exact: true }).fill("It is about an aide, which I cannot decide.");
    await ruth.getByLabel("What was tried at first contact").fill("I rang and listened.");
    await ruth.getByLabel("What happens next").fill("Ms Grant rings you.");
    await ruth
      .getByLabel("The parent hears by")
      .fill((await ruth.getByLabel("The parent hears by").getAttribute("min")) ?? "");
    await expect(ruth.getByLabel(/What the parent is told/)).toHaveValue(
      /Helen Grant, Principal[\s\S]*Ms Grant rings you\./,
    );
    await ruth.getByLabel("What was tried at first contact").press("Control+Enter");
    await expect(ruth.getByText("It is escalated, and the parent is told.")).toBeVisible();
    await parent.goto(follow);
    // Nobody made sure yet who wrote this: the page says who has it, and keeps what staff wrote.
    await expect(parent.getByText(/Helen Grant/).first()).toBeVisible();
    await expect(parent.getByText("Ms Grant rings you.")).toHaveCount(0);

    const lars = await deskOf(browser, "Lars Holm", {
      viewport: { width: 320, height: 800 },
      colorScheme: "dark",
    });
    await lars.goto("/desk/organisation");
    await isAccessible(lars);
    await lars.getByRole("link", { name: "Helen Grant answers to Caroline Whitfield: change it" }).click();
    await expect(lars.getByLabel("Who", { exact: true }).locator("option:checked")).toHaveText(/Helen Grant/);
    await lars.getByLabel("Answers to", { exact: true }).selectOption({ label: "Ruth Bell, Office clerk" });
    await lars.getByRole("button", { name: "Change it" }).click();
    await expect(
      lars
        .getByText("Helen Grant would answer to Ruth Bell, and Ruth Bell to Helen Grant", { exact: false })
        .first(),
    ).toBeVisible();
    await lars
      .getByLabel("Answers to", { exact: true })
      .selectOption({ label: "Caroline Whitfield, Assistant superintendent" });
    await lars.getByRole("button", { name: "Change it" }).click();
    await expect(lars.getByText("It is changed.")).toBeVisible();

    await ruth.goto("/desk/sop?days=30");
    const escalated = ruth.getByRole("link", { name: /^Escalated by staff: \d+/ });
    await escalated.click();
    await expect(ruth.getByRole("heading", { name: "Escalated by staff" })).toBeVisible();
    await isAccessible(ruth);
  },
);
