import type { Page } from "@playwright/test";
import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { isAwake } from "./is-awake.ts";
import { expect, nightly, test } from "./test.ts";

// One parent asks two things in one form, and one of them again in another: the clerk parts and joins, and takes it back.

/** Asks a question; the address of the page that follows it, and the reference. */
async function asks(page: Page, words: string) {
  await page.goto("/schools/oak-hill/ask");
  await page.getByLabel("No", { exact: true }).first().check();
  await page.getByLabel("Your name").fill("Iris Tuttle");
  await page.getByLabel("E-mail address").fill("iris.tuttle@example.org");
  await page.getByLabel("What is it about?").selectOption("transport");
  await page.getByLabel("Your question").fill(words);
  await page.getByRole("button", { name: "Send to the school" }).click();
  await page.waitForURL(/\/follow\//);
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator("main").innerText())?.[0] ?? "";
  return { path: new URL(page.url()).pathname, reference };
}

test(
  "two questions in one become two, two of the same become one, and both are taken back",
  nightly,
  async ({ browser, page: parent }) => {
    test.slow(); // two people, a dozen pages
    const first = await asks(parent, "When does bus 4 leave? And what does lunch cost in December?");
    const second = await asks(parent, "At what time does bus 4 leave?");
    const ruth = await deskOf(browser, "Ruth Bell", { at: `/desk/inquiries/${first.reference}` });
    await isAwake(ruth);

    // A part of her words becomes a question of its own.
    await ruth.getByText("Make a part of this a question of its own").click();
    await ruth.getByLabel("What belongs to the new question").fill("What does breakfast cost?");
    await ruth.getByRole("button", { name: "Make it a question of its own" }).click();
    await expect(ruth.getByText("Leave only words of the message").first()).toBeVisible();
    await ruth.getByLabel("What belongs to the new question").fill("what does lunch cost in December?");
    await ruth.getByRole("button", { name: "Make it a question of its own" }).click();
    await expect(ruth.getByText("Ruth Bell made a part of a message a question of its own")).toBeVisible();
    await isAccessible(ruth, "split");

    // The second one is the same as the first.
    await ruth.goto(`/desk/inquiries/${second.reference}`);
    await isAwake(ruth);
    await ruth.getByText("This is the same as another").click();
    await ruth.getByLabel("Open inquiries of the same parent").selectOption(first.reference);
    await ruth.getByRole("button", { name: "Put them together" }).click();
    await expect(ruth.getByText(`This goes on in ${first.reference}`)).toBeVisible();
    await isAccessible(ruth, "joined");
    await parent.goto(`${second.path}?language=es`);
    await expect(parent.getByText("Respondemos a esta consulta junto con otra suya")).toBeVisible();
    await isAccessible(parent, "the parent's");
    await ruth.getByRole("link", { name: `Open ${first.reference}` }).click();
    await expect(ruth.getByText(`put ${second.reference} together with this one`)).toBeVisible();
    await expect(ruth.locator(".words", { hasText: "At what time does bus 4 leave?" })).toBeVisible();
    await ruth.setViewportSize({ width: 320, height: 800 });
    await fits(ruth, "narrow");

    // And apart again.
    await ruth.getByRole("button", { name: `Part it from ${second.reference} again` }).click();
    await expect(ruth.getByText(`Ruth Bell parted ${second.reference} from this one again.`)).toBeVisible();
    await parent.goto(`${second.path}?language=ar`);
    await expect(parent.getByText("نجيب عن هذا السؤال مع سؤال آخر لكم")).toHaveCount(0);
  },
);
