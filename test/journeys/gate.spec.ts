import type { Page } from "@playwright/test";
import { staffAddress } from "../../src/demo/staff.ts";
import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { logCall as log } from "./log-call.ts";
import { photoSeen } from "./photo-seen.ts";
import { expect, nightly, test } from "./test.ts";

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

test(
  "T4: a teacher comes from a mail that says nothing to one inquiry; a stopped reply says why and offers two lawful ways on; verified, it goes",
  nightly,
  async ({ browser }) => {
    const ruth = await deskOf(browser, "Ruth Bell");
    const question = "How does reading go for Jaden?";
    const at = await log(ruth, "Danielle Brooks", "Choose, or leave it for later", question);
    await ruth.locator("summary", { hasText: "Give it to a colleague" }).click();
    await ruth.locator("#assign-to").selectOption({ label: "Minh Tran, Grade 3 teacher" });
    await ruth.getByRole("button", { name: "Give it", exact: true }).click();
    await expect(ruth.getByText("It has its new owner.")).toBeVisible();

    // The mail names nobody and nothing but where to look.
    const post = await (await browser.newContext()).newPage();
    await expect(async () => {
      await post.goto("/mailbox?language=en");
      const box = post.locator("details", { hasText: staffAddress("Minh Tran") });
      if ((await box.getAttribute("open")) === null) await box.locator("summary").click();
      await box.getByRole("link", { name: "An inquiry needs you" }).first().click({ timeout: 1_000 });
      await expect(post.getByText(at)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    const said = await post.locator("main").innerText();
    for (const word of ["Brooks", "Danielle", "Jaden", "reading", "Grades"]) expect(said).not.toContain(word);

    const minh = await deskOf(browser, "Minh Tran", { at });
    await expect(minh.getByRole("heading", { level: 1, name: question })).toBeVisible();
    await expect(recipients(minh)).toContainText("Danielle Brooks");
    const draft = letter("Danielle Brooks", "Jaden reads in the blue group.").replace(
      /Ruth.*clerk/,
      "Minh Tran",
    );
    await minh.getByLabel(/^Reply/).fill(draft);
    // The words tell of Jaden: the box says so by itself, and the strip what this reader may have of it.
    await expect(minh.getByLabel(/It speaks about/)).toBeChecked();
    await expect(recipients(minh)).toContainText("first verify who this is");
    await minh.getByRole("button", { name: /^Send to/ }).click();
    const ways = minh.getByRole("navigation", { name: "Ways on" });
    await expect(ways.getByRole("listitem")).toHaveText([
      "Verify who is asking first",
      "Use the neutral text",
    ]);
    await expect(minh.getByRole("region", { name: "Write" }).getByRole("alert")).toContainText(
      "It has not been verified who is asking",
    );
    await expect(minh.getByText("Not everybody above may have these words.")).toBeVisible();
    await seen(minh, "blocked");

    // One press sends the check to the address on file, and the words that were typed stay.
    await ways.getByRole("button", { name: "Verify who is asking first" }).click();
    await expect(minh.getByText("A check is on its way to the address on file.")).toBeVisible();
    await expect(minh.getByLabel(/^Reply/)).toHaveValue(/blue group/);
    // The mother comes by with her photo ID before she has read it.
    await ruth.goto(at);
    await photoSeen(ruth);
    await expect(ruth.getByText("The identity is verified.")).toBeVisible();
    await minh.reload();
    await expect(minh.getByLabel(/^Reply/)).toHaveValue(/blue group/);
    await expect(recipients(minh)).toContainText(/may receive Jaden’s records · identity level 4 until/);
    await seen(minh, "allowed");
    // In three columns, beside a long word of what they may have, the name still stands in one line.
    await minh.setViewportSize({ width: 1440, height: 900 });
    const name = await recipients(minh).getByText("Danielle Brooks").boundingBox();
    expect(name?.height).toBeLessThan(40);
    await minh.getByRole("button", { name: /^Send to/ }).click();
    await expect(minh.getByText("Your reply is in the record.")).toBeVisible();
  },
);

test(
  "another child's name is stopped while typing; an address that is nobody's on file needs its reason",
  nightly,
  async ({ browser }) => {
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
  },
);

test(
  "asked, the privacy officer sees exactly what is needed and says yes; the draft comes back and goes",
  nightly,
  async ({ browser }) => {
    const ruth = await deskOf(browser, "Ruth Bell");
    const at = await logCall(ruth, "Danielle Brooks", "How are the sessions going?");
    await photoSeen(ruth);
    await expect(ruth.getByText("The identity is verified.")).toBeVisible();
    const draft = letter("Danielle Brooks", "Jaden spoke of it in the counselling session.");
    await ruth.getByLabel(/^Reply/).fill(draft);
    await expect(ruth.getByLabel(/It speaks about/)).toBeChecked();
    await ruth.getByLabel("By e-mail").check();
    await expect(recipients(ruth)).toContainText("ask the privacy officer first");
    await ruth.getByRole("button", { name: /^Send to/ }).click();
    await ruth.getByRole("link", { name: "Ask the privacy officer" }).click();
    await expect(ruth.locator("#ask-officer")).toBeFocused(); // the link leads there; what is typed too early goes nowhere
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
  },
);

test("without scripts a stopped reply says the same and keeps the words", nightly, async ({ browser }) => {
  const ruth = await deskOf(browser, "Ruth Bell");
  const at = await logCall(ruth, "Danielle Brooks", "How is the lunch group?");
  const plain = await deskOf(browser, "Ruth Bell", { javaScriptEnabled: false });
  await plain.goto(at);
  await expect(recipients(plain)).toContainText("may receive a general answer");
  await expect(plain.getByText("These words are examined before they leave.")).toBeVisible();
  await plain.getByLabel(/^Reply/).fill(letter("Danielle Brooks", "Jaden reads in the blue group."));
  // Nobody ticks the box: the words decide, and the page that comes back has it ticked.
  await plain.getByLabel("By e-mail").check();
  await plain.getByRole("button", { name: /^Send to/ }).click();
  await expect(plain.getByLabel(/It speaks about/)).toBeChecked();
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
