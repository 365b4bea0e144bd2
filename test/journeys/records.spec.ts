import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { leakyPdf } from "../../src/redaction/pdf-for-tests.ts";
import { isAccessible as axe, fits } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

/** Where pictures go when somebody wants to look at the screens. */
const pictures = process.env.KEEP_PICTURES;

async function desk(browser: Browser, name: string, { width = 1280, scripts = true } = {}): Promise<Page> {
  return deskOf(browser, name, { viewport: { width, height: 900 }, javaScriptEnabled: scripts });
}

/** A parent with an old phone: 320 pixels. The pages ship no script; only what looks at them here runs one. */
async function ask(browser: Browser, question: string, language: string) {
  const around = await browser.newContext({
    ...{ viewport: { width: 320, height: 740 }, acceptDownloads: true },
  });
  const page = await around.newPage();
  await page.goto("/schools/oak-hill/ask?language=en");
  await page.locator('#danger [value="no"]').check();
  await page.locator("#guardianName").fill("Ana Souza");
  await page.locator("#email").fill("ana.souza@example.org");
  await page.locator("#topic").selectOption("transcripts_records");
  await page.locator("#language").selectOption(language);
  await page.locator("#question").fill(question);
  await page.locator("form.ask button").click();
  await expect(page).toHaveURL(/new=1/);
  const follow = page.url().split("?")[0] ?? "";
  return { page, follow, reference: await page.locator(".reference").innerText() };
}

async function isAccessible(page: Page, name: string) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  await fits(page, name);
  await axe(page, name);
}

/** The screen narrow and dark, and back as it was. */
async function everyWay(page: Page, name: string) {
  await isAccessible(page, name);
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 740 });
  await isAccessible(page, `${name}-narrow-dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(size);
}

/** The family on file is linked and a photo ID was seen, by the office. */
async function linkAndSee(page: Page, reference: string) {
  await page.goto(`/desk/inquiries/${reference}?people=Souza`);
  await page.locator('[name="family"]').first().check();
  await page.getByRole("button", { name: "Link this family" }).click();
  await expect(page.getByText("The family is linked.")).toBeVisible();
  for (const label of ["Verify who is asking", "Photo ID at the office"]) {
    const way = page.locator("details", { has: page.locator("summary", { hasText: label }) }).last();
    if ((await way.getAttribute("open")) === null) await way.locator("summary").first().click();
  }
  await page.getByRole("button", { name: "Photo ID seen" }).click();
  await expect(page.getByRole("region", { name: "People" })).toContainText("Level 4");
}

const report = "On 9 November Mateo Rivera pushed Leo.\nMatéo said sorry. Leo was comforted by the nurse.\n";

test(
  "T8: from a parent's plain words to the file on their phone, through two persons",
  nightly,
  async ({ browser }) => {
    const asked = await ask(browser, "Can I see what you have on him? Please send me a copy.", "es");
    const ruth = await desk(browser, "Ruth Bell");
    await linkAndSee(ruth, asked.reference);

    // Proposed with the law in a sentence, opened by a person.
    const records = ruth.locator("section.section", {
      has: ruth.getByRole("heading", { name: "Records", exact: true }),
    });
    await expect(records).toContainText("This asks to see records: open a records request?");
    await expect(records).toContainText("FERPA-45");
    await records.getByRole("button", { name: "Open the request" }).click();
    await expect(ruth.getByRole("heading", { level: 1, name: "A copy of a record" })).toBeVisible();
    const law = ruth.locator(".notices");
    await expect(law).toContainText("45 calendar days left");
    // The date says how it was counted.
    await law.locator("summary", { hasText: "why" }).click();
    await expect(law).toContainText(/Received .+ due .+45/);
    // Who asks and what the rules say of them, with their source, before anything is collected.
    const step = (name: string) =>
      ruth.locator("section.section", { has: ruth.getByRole("heading", { name }) });
    await expect(step("1. Who asks")).toContainText("Proved");
    await expect(step("1. Who asks")).toContainText("Level 4 (a person was seen)");
    await expect(step("2. Who may have it")).toContainText(/R-[A-Z]+-\d+, 34 CFR 99/);
    await ruth.getByRole("button", { name: "I looked at this" }).click();
    await expect(ruth.getByText(/^Somebody looked at this today/)).toBeVisible();

    // A text and a PDF; nothing can be approved before both were looked through.
    const add = async (title: string, name: string, mimeType: string, buffer: Buffer) => {
      const form = ruth.locator("details", { has: ruth.getByText("Add a file", { exact: true }) });
      if (!(await form.getAttribute("open").then((open) => open !== null)))
        await form.locator("summary").click();
      await ruth.locator("#file-title").fill(title);
      await ruth.locator("#file").setInputFiles({ name, mimeType, buffer });
      await ruth.getByRole("button", { name: "Add it" }).click();
      await expect(ruth.locator(".recorditems")).toContainText(title);
    };
    await add("Report of 9 November", "report.txt", "text/plain", Buffer.from(report));
    await add("Scan", "scan.pdf", "application/pdf", Buffer.from(leakyPdf("Mateo Rivera", "Leo Souza")));
    await ruth.getByRole("button", { name: "Ask for approval" }).click();
    await expect(ruth.getByText("2 items were not looked through for other people.")).toBeVisible();
    await everyWay(ruth, "request");

    const item = (page: Page, title: string) => page.locator(".recorditems > li", { hasText: title });
    await item(ruth, "Report of 9").getByRole("link", { name: "Look through it" }).click();
    await ruth.getByRole("button", { name: "Mark every other child of the school" }).click();
    await expect(ruth.locator(".recordtext del")).toHaveText(["Mateo Rivera", "Matéo"]);
    await everyWay(ruth, "item-text");
    await ruth.getByRole("button", { name: "Make the copy without these" }).click();
    await expect(ruth.locator(".mark", { hasText: "The copy is made" })).toBeVisible();
    await ruth.getByRole("link", { name: "Back to the request" }).click();

    await item(ruth, "Scan").getByRole("link", { name: "Look through it" }).click();
    await ruth.getByRole("button", { name: "Mark every other child of the school" }).click();
    await expect(ruth.locator(".notices")).toContainText("It is marked.");
    await ruth.locator("#box-left").fill("10");
    await ruth.locator("#box-top").fill("50");
    await ruth.locator("#box-width").fill("40");
    await ruth.locator("#box-height").fill("5");
    await ruth.getByRole("button", { name: "Add the box" }).click();
    await expect(ruth.getByText("10 % from the left, 50 % from the top, 40 % by 5 %")).toBeVisible();
    await expect(ruth.locator(".pagepicture img")).toHaveJSProperty("complete", true);
    await everyWay(ruth, "item-pdf");
    await ruth.getByRole("button", { name: "Make the copy without these" }).click();
    await expect(ruth.locator(".mark", { hasText: "The copy is made" })).toBeVisible();
    await ruth.getByRole("link", { name: "Back to the request" }).click();
    await ruth.getByRole("button", { name: "Ask for approval" }).click();
    await expect(ruth.getByText("Waits for approval").first()).toBeVisible();
    await expect(ruth.getByRole("button", { name: "Approve" })).toHaveCount(0);

    // The privacy officer sees it on her board, what was taken out, and approves.
    const ngozi = await desk(browser, "Ngozi Okoye");
    await ngozi.goto("/desk/privacy");
    await everyWay(ngozi, "privacy");
    const row = ngozi.getByRole("row", { name: new RegExp(asked.reference) });
    await row.getByRole("link", { name: "A copy of a record" }).click();
    await item(ngozi, "Report of 9").getByRole("link", { name: "Look through it" }).click();
    await expect(ngozi.getByText("You approve: what is marked here is not in the copy.")).toBeVisible();
    await ngozi.getByRole("link", { name: "Back to the request" }).click();
    await ngozi.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(ngozi.getByText("Approved, not yet released")).toBeVisible();

    // Released, and the parent is told in their language.
    await ruth.reload();
    await ruth.getByRole("button", { name: "Release" }).click();
    await expect(ruth.getByText(/^Can be downloaded until/)).toBeVisible();
    await expect(ruth.locator("#letter")).toHaveValue(/Usted pidió documentos/);
    await everyWay(ruth, "released");

    // What was taken out is not shown again to whoever took it out; the approver sees it still.
    await item(ruth, "Report of 9").getByRole("link", { name: "Look at it" }).click();
    await expect(ruth.getByText("You see the copy, not what was taken out of it.")).toBeVisible();
    await expect(ruth.locator("main")).not.toContainText("Mateo Rivera");
    await expect(ruth.locator(".recordtext")).toContainText("█████ pushed Leo");
    await everyWay(ruth, "item-approved");
    await ruth.getByRole("link", { name: "Back to the request" }).click();
    await item(ruth, "Scan").getByRole("link", { name: "Look at it" }).click();
    const picture = ruth.locator(".pagepicture img");
    await expect(picture).toHaveJSProperty("complete", true);
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    const original = (await picture.getAttribute("src"))?.replace("?copy", "") ?? "";
    expect((await ruth.request.get(original)).status()).toBe(404);
    expect((await ngozi.request.get(original)).status()).toBe(200);
    await ruth.goto("/desk/records");
    await everyWay(ruth, "board");

    // On the parent's phone, without scripts.
    await asked.page.goto(`${asked.follow}?language=es`);
    await isAccessible(asked.page, "follow-es");
    await asked.page.getByRole("button", { name: "Abrir los documentos" }).click();
    await expect(asked.page.getByRole("heading", { level: 1, name: "Sus documentos" })).toBeVisible();
    await isAccessible(asked.page, "download-es");
    await asked.page.getByRole("link", { name: "العربية" }).click();
    await isAccessible(asked.page, "download-ar");
    const address = asked.page.url();
    const take = async (title: string) => {
      const coming = asked.page.waitForEvent("download");
      await asked.page.locator(".recordfiles li", { hasText: title }).getByRole("button").click();
      const download = await coming;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const text = await take("Report of 9");
    expect(text.name).toBe("record.txt");
    expect(text.bytes.toString("utf8")).toBe(
      "On 9 November █████ pushed Leo.\n█████ said sorry. Leo was comforted by the nurse.\n",
    );
    const scan = await take("Scan");
    expect(scan.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(scan.bytes.toString("latin1")).not.toContain("Rivera");

    // Stopped, it is over at once, and looks like any link that is over.
    await ruth.goto(`/desk/inquiries/${asked.reference}`);
    await ruth.getByRole("link", { name: "A copy of a record" }).click();
    await expect(ruth.getByText("was downloaded").first()).toBeVisible();
    await ruth.getByRole("button", { name: "Stop the download now" }).click();
    await expect(ruth.getByText("The download is over")).toBeVisible();
    const answer = await asked.page.goto(address);
    expect(answer?.status()).toBe(404);
    await isAccessible(asked.page, "download-over");

    // And it stands on Leo's list: to whom, by which law, on what it rested, who did it.
    await ngozi.goto("/desk/families?q=Leo");
    await ngozi.locator('a[href^="/desk/families/students/"]').first().click();
    await ngozi.getByRole("link", { name: "Who was told what" }).click();
    const line = ngozi.getByRole("row", { name: new RegExp(asked.reference) }).first();
    for (const says of ["Told", "Ana Souza", "34 CFR 99", "Ruth Bell", "Exempt"])
      await expect(line).toContainText(says);
    await everyWay(ngozi, "ledger");
  },
);

test(
  "without scripts: a correction is refused, its letter names the hearing, and the statement stays",
  nightly,
  async ({ browser }) => {
    const asked = await ask(browser, "The report in Leo's file is wrong. Please correct it.", "en");
    const ngozi = await desk(browser, "Ngozi Okoye", { scripts: false });
    await ngozi.goto(`/desk/inquiries/${asked.reference}`);
    await ngozi.locator("#records-kind").selectOption("amend");
    await ngozi.locator("#records-category").selectOption("amendment");
    await ngozi.getByRole("button", { name: "Open the request" }).click();
    await ngozi.getByLabel("The record stays as it is").check();
    await ngozi.getByLabel("Why, for the record").first().fill("Two teachers saw it.");
    await ngozi.getByRole("button", { name: "Decide" }).click();
    await expect(ngozi.locator("#letter")).toHaveValue(/right to a hearing/);
    await ngozi.getByText("The parent places a statement").click();
    await ngozi.getByLabel("The statement, in the parent’s words").fill("Nobody pushed anybody.");
    await ngozi.getByRole("button", { name: "Place it with the record" }).click();
    await expect(ngozi.getByText("Stays, with a statement")).toBeVisible();
  },
);

test("a teacher's desk has neither the board nor its place in the bar", nightly, async ({ browser }) => {
  const page = await desk(browser, "Minh Tran");
  await expect(page.getByRole("link", { name: "Records" })).toHaveCount(0);
  const answer = await page.goto("/desk/records");
  expect(answer?.status()).toBe(403);
});
