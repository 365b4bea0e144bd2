import type { Page } from "@playwright/test";
import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { logCall as log } from "./log-call.ts";
import { photoSeen } from "./photo-seen.ts";
import { expect, test } from "./test.ts";

const logCall = (page: Page, parent: string, words: string) =>
  log(page, parent, "Grades and progress", words);

const letter = (parent: string, words: string) =>
  `Dear ${parent},\n\nYou asked how reading goes. ${words} Please ring us on 555-0100 if anything is unclear.\n\n` +
  "Kind regards,\nRuth Bell, Office clerk\nOak Hill Elementary School, 555-0100";
const recipients = (page: Page) => page.getByRole("list", { name: "Who will read this" });
const seen = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  await isAccessible(page, name);
  await fits(page, name);
};

test("T4: a stopped reply says why and offers two lawful ways on; verified first, it goes", async ({
  browser,
}) => {
  const ruth = await deskOf(browser, "Ruth Bell");
  await logCall(ruth, "Danielle Brooks", "How does reading go for Jaden?");
  await expect(recipients(ruth)).toContainText("Danielle Brooks");
  await ruth.getByLabel(/^Reply/).fill(letter("Danielle Brooks", "Jaden reads in the blue group."));
  await ruth.getByLabel(/It speaks about/).check();
  await ruth.getByLabel("By e-mail").check();
  await expect(recipients(ruth)).toContainText("first verify who this is");
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  const ways = ruth.getByRole("navigation", { name: "Ways on" });
  await expect(ways.getByRole("listitem")).toHaveText(["Verify who is asking first", "Use the neutral text"]);
  await seen(ruth, "blocked");
  // One press sends the check to the address on file, and the words that were typed stay.
  await ways.getByRole("button", { name: "Verify who is asking first" }).click();
  await expect(ruth.getByText("A check is on its way to the address on file.")).toBeVisible();
  await expect(ruth.getByLabel(/^Reply/)).toHaveValue(/blue group/);
  await photoSeen(ruth);
  await expect(recipients(ruth)).toContainText(/may receive Jaden’s records · identity level 4 until/);
  await ruth.getByLabel(/^Reply/).fill(letter("Danielle Brooks", "Jaden reads in the blue group."));
  await ruth.getByLabel(/It speaks about/).check();
  await seen(ruth, "allowed");
  // In three columns, beside a long word of what they may have, the name still stands in one line.
  await ruth.setViewportSize({ width: 1440, height: 900 });
  const name = await recipients(ruth).getByText("Danielle Brooks").boundingBox();
  expect(name?.height).toBeLessThan(40);
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await expect(ruth.getByText("Your reply is in the record.")).toBeVisible();
});

test("another child's name is stopped while typing; an address that is nobody's on file needs its reason", async ({
  browser,
}) => {
  const ruth = await deskOf(browser, "Ruth Bell", { colorScheme: "dark" });
  await logCall(ruth, "Danielle Brooks", "How is the group this week?");
  await ruth.getByLabel(/^Reply/).fill(letter("Danielle Brooks", "The group is with Maja Lund."));
  await expect(ruth.getByText("“Maja Lund” is the name of another student.")).toBeVisible();
  await ruth.getByText("Send the same letter to somebody else").click();
  await expect(ruth.getByLabel(/Kevin Brooks/)).not.toBeChecked();
  await ruth.getByLabel("Another address").fill("club@example.org");
  await expect(recipients(ruth)).toContainText("club@example.org");
  await seen(ruth, "copies-dark");
  await ruth.getByLabel(/^Reply/).fill(letter("Danielle Brooks", "The group meets on Thursdays."));
  await ruth.getByLabel(/It speaks about/).uncheck();
  await ruth.getByLabel("By e-mail").check();
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await expect(ruth.getByText("club@example.org belongs to nobody on file.")).toBeVisible();
  await expect(
    ruth.getByText("It will leave for club@example.org. Read the address once more."),
  ).toBeVisible();
});

test("asked, the privacy officer sees exactly what is needed and says yes; the draft comes back and goes", async ({
  browser,
}) => {
  const ruth = await deskOf(browser, "Ruth Bell");
  const at = await logCall(ruth, "Danielle Brooks", "How are the sessions going?");
  await photoSeen(ruth);
  await expect(ruth.getByText("The identity is verified.")).toBeVisible();
  const draft = letter("Danielle Brooks", "Jaden spoke of it in the counselling session.");
  await ruth.getByLabel(/^Reply/).fill(draft);
  await ruth.getByLabel(/It speaks about/).check();
  await ruth.getByLabel("By e-mail").check();
  await expect(recipients(ruth)).toContainText("ask the privacy officer first");
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await ruth.getByRole("link", { name: "Ask the privacy officer" }).click();
  await ruth.getByLabel("What you want to know").fill("May I say what Jaden spoke of?");
  await ruth.getByRole("button", { name: "Ask the privacy officer" }).click();
  await expect(ruth.getByText("The privacy officer is asked whether a reply may go.")).toBeVisible();
  await expect(ruth.getByText("It was not sent.")).toHaveCount(0); // what was said before is over

  const ngozi = await deskOf(browser, "Ngozi Okoye", { viewport: { width: 320, height: 800 } });
  await ngozi.goto("/desk/privacy/questions");
  await seen(ngozi, "questions-narrow");
  await ngozi.getByRole("link", { name: "May I say what Jaden spoke of?" }).click();
  await expect(ngozi.getByText("Jaden spoke of it in the counselling session.")).toBeVisible();
  await expect(recipients(ngozi)).toContainText("Danielle Brooks");
  await seen(ngozi, "question-narrow");
  await ngozi.getByLabel("Yes, as it stands").check();
  await ngozi.getByLabel("On what it rests, or what has to change").fill("The counsellor agrees.");
  await ngozi.getByRole("button", { name: "Answer" }).click();
  await expect(ngozi.getByText("Your answer is in the record")).toBeVisible();

  await ruth.goto(at);
  await expect(ruth.getByText("The privacy officer says: yes, this may go.")).toBeVisible();
  await expect(ruth.getByLabel(/^Reply/)).toHaveValue(draft);
  await ruth.getByLabel("By e-mail").check();
  await ruth.setViewportSize({ width: 320, height: 900 });
  await ruth.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await seen(ruth, "yes-rtl");
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await expect(ruth.getByText("Your reply is in the record.")).toBeVisible();
});

test("without scripts a stopped reply says the same and keeps the words", async ({ browser }) => {
  const ruth = await deskOf(browser, "Ruth Bell");
  const at = await logCall(ruth, "Danielle Brooks", "How is the lunch group?");
  const plain = await deskOf(browser, "Ruth Bell", { javaScriptEnabled: false });
  await plain.goto(at);
  await expect(recipients(plain)).toContainText("may receive a general answer");
  await expect(plain.getByText("Nothing stands against these words.")).toBeVisible();
  await plain.getByLabel(/^Reply/).fill(letter("Danielle Brooks", "Jaden reads in the blue group."));
  await plain.getByLabel(/It speaks about/).check();
  await plain.getByLabel("By e-mail").check();
  await plain.getByRole("button", { name: /^Send to/ }).click();
  const ways = plain.getByRole("navigation", { name: "Ways on" });
  await expect(recipients(plain)).toContainText("first verify who this is");
  await expect(plain.getByLabel(/^Reply/)).toHaveValue(/blue group/);
  // The words go along while it is made sure who asks: by a check, and then by a photo ID.
  await ways.getByRole("button", { name: "Verify who is asking first" }).click();
  await expect(plain.getByText("A check is on its way to the address on file.")).toBeVisible();
  await expect(plain.getByLabel(/^Reply/)).toHaveValue(/blue group/);
  await expect(plain.getByLabel(/It speaks about/)).toBeChecked();
  await photoSeen(plain);
  await expect(recipients(plain)).toContainText(/may receive the student’s records/);
  await expect(plain.getByLabel(/^Reply/)).toHaveValue(/blue group/);
  await plain.getByRole("button", { name: /^Send to/ }).click();
  await expect(plain.locator(".entry.reply")).toContainText("blue group");
});
