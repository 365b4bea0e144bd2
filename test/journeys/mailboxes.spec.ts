import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

test(
  "an administrator connects a mailbox, reads what is wrong with it, and forgets it",
  nightly,
  async ({ browser }) => {
    const page = await deskOf(browser, "Lars Holm", {
      at: "/desk/settings/mailboxes",
      viewport: { width: 320, height: 740 },
    });
    await page.getByRole("button", { name: "Connect it" }).click();
    await page.locator("#user").fill("inquiries@school.example");
    await page.locator("#password").fill("a secret");
    await page.locator("#host").fill("imap.school.example");
    await page.locator("#security").selectOption("none");
    await page.getByRole("button", { name: "Connect it" }).click();
    await expect(page.getByRole("alert")).toContainText("Without encryption only a server on this machine");
    await expect(page.locator("#password")).toHaveAttribute("value", "");
    await fits(page);
    await isAccessible(page, "what is wrong");

    await page.locator("#password").fill("a secret");
    await page.locator("#host").fill("127.0.0.1");
    // Nobody listens at this port.
    await page.locator("#port").fill("1");
    await page.getByRole("button", { name: "Connect it" }).click();
    await expect(page.getByRole("status")).toContainText("It is saved.");
    await expect(async () => {
      await page.goto("/desk/settings/mailboxes");
      await expect(page.getByText("127.0.0.1 does not answer at port 1.")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    expect(await page.content()).not.toContain("a secret");
    await fits(page);
    await isAccessible(page, "a mailbox in trouble");

    await page.getByRole("button", { name: "Stop looking: inquiries@school.example" }).click();
    await page.getByRole("button", { name: "Forget it: inquiries@school.example" }).click();
    await expect(page.getByText("No mailbox is connected.")).toBeVisible();
  },
);

test("a mail as a file becomes an inquiry, and is known when it is brought again", async ({ browser }) => {
  const page = await deskOf(browser, "Ruth Bell", { at: "/desk/mail/file" });
  const mark = `bring-${Date.now()}`;
  const buffer = Buffer.from(
    `From: Ana <ana.${mark}@example.org>\r\nSubject: ${mark}\r\nMessage-ID: <${mark}@example.org>\r\n\r\nWhen does the pool open?\r\n`,
  );
  const bring = async () => {
    await page.locator("#files").setInputFiles({ name: "mail.eml", mimeType: "message/rfc822", buffer });
    await page.getByRole("button", { name: "Take it in" }).click();
  };
  await isAccessible(page, "a mail as a file");
  await bring();
  await expect(page.getByRole("status")).toContainText("1 mail was taken in");
  await bring();
  await expect(page.getByRole("status")).toContainText("every mail in it was here already");
});
