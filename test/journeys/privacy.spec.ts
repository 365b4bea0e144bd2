import type { Page } from "@playwright/test";
import { staff } from "../../src/demo/staff.ts";
import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { logCall } from "./log-call.ts";
import { photoSeen } from "./photo-seen.ts";
import { expect, nightly, test } from "./test.ts";

/** Where pictures go when somebody wants to look at the screens. */
const pictures = process.env.KEEP_PICTURES;

/** What is asked of the privacy officer: the clerk's letter to a mother rests on a counselling session. */
async function askOfficer(ruth: Page) {
  await logCall(ruth, "Danielle Brooks", "Grades and progress", "How are the talks going?");
  await photoSeen(ruth);
  await expect(ruth.getByText("The identity is verified.")).toBeVisible();
  await ruth
    .getByLabel(/^Reply/)
    .fill(
      "Dear Danielle Brooks,\n\nJaden spoke of it in the counselling session.\n\nKind regards,\nRuth Bell",
    );
  await expect(ruth.getByLabel(/It speaks about/)).toBeChecked();
  await ruth.getByLabel("By e-mail").check();
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await ruth.getByRole("link", { name: "Ask the privacy officer" }).click();
  await expect(ruth.locator("#ask-officer")).toBeFocused(); // the link leads there; what is typed too early goes nowhere
  await ruth.getByLabel("What you want to know").fill("May I tell her of the session?");
  await ruth.getByRole("button", { name: "Ask the privacy officer" }).click();
  await expect(ruth.getByText("The privacy officer is asked whether a reply may go.")).toBeVisible();
}

async function openFamily(page: Page, child: string) {
  await page.goto(`/desk/families?q=${encodeURIComponent(child)}`);
  await page.getByRole("link", { name: child }).click();
  await expect(page.getByRole("heading", { level: 1, name: child })).toBeVisible();
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** `within` a part of the page, when the rest is looked at elsewhere. */
async function looks(page: Page, name: string, within?: string) {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  await fits(page, name);
  await isAccessible(page, name, within);
}
const bars = ".deskbar";

test(
  "the privacy officer sees on one screen what waits, and everything leads to where it is answered",
  nightly,
  async ({ browser }) => {
    const ruth = await deskOf(browser, "Ruth Bell");
    await askOfficer(ruth);
    await ruth.goto("/desk/families");
    await ruth.getByLabel("The child’s full name").fill("Nora Vance");
    await ruth.getByLabel("Why do you need it now?").fill("She fell in the yard");
    await ruth.getByRole("button", { name: "Open it for an hour" }).click();
    await expect(ruth.getByText("Open to you until")).toBeVisible();

    const ngozi = await deskOf(browser, "Ngozi Okoye");
    await openFamily(ngozi, "Jaden Brooks");
    await ngozi.getByText("An order", { exact: true }).click();
    const form = ngozi
      .locator("form")
      .filter({ has: ngozi.getByRole("button", { name: "Enter this order" }) });
    await form.getByLabel("Whom does it limit?").selectOption({ label: "Kevin Brooks" });
    await form
      .getByLabel("What does the paper do?")
      .selectOption({ label: "It ends this person's access to records" });
    await form.getByLabel("By", { exact: true }).fill(inDays(20));
    await form.getByRole("button", { name: "Enter this order" }).click();
    await ngozi.getByText("End the order on Kevin Brooks").click();
    await ngozi.getByLabel("What did you see?").fill("The court's paper that ends it");
    await ngozi.getByRole("button", { name: "Propose that it ends" }).click();
    await expect(ngozi.getByText("It waits for a second person.")).toBeVisible();

    await ngozi.goto("/desk/privacy");
    const section = (title: string) =>
      ngozi.locator("section.section", { has: ngozi.getByRole("heading", { name: title }) });
    const leads = async (title: string, link: string | RegExp, to: RegExp) => {
      await expect(section(title).getByRole("link", { name: link }).first()).toHaveAttribute("href", to);
    };
    await leads(
      "Questions to you",
      "May I tell her of the session?",
      /^\/desk\/privacy\/questions\/[0-9A-Z]{4}-[0-9A-Z]{4}$/,
    );
    await leads("Waits for a second person", "End an order", /^\/desk\/families\/students\//);
    await leads("Opened with a reason", "Nora Vance", /^\/desk\/families\/students\//);
    await leads("To be looked at again", "Jaden Brooks", /^\/desk\/families\/students\//);
    await expect(section("Opened with a reason")).toContainText("She fell in the yard");
    await looks(ngozi, "privacy-wide");
    await ngozi.emulateMedia({ colorScheme: "dark" });
    await ngozi.setViewportSize({ width: 320, height: 740 });
    await looks(ngozi, "privacy-narrow");
    await ngozi.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await looks(ngozi, "privacy-rtl");
    await ngozi.setViewportSize({ width: 1280, height: 900 });
    await ngozi.emulateMedia({ colorScheme: "light" });
    await looks(ngozi, "privacy-wide-rtl");
    const waiting = await section("Questions to you").getByRole("listitem").count();
    await expect(ngozi.locator(".pagehead")).toContainText(`${waiting} question`);
    await ngozi.goto("/desk/privacy/questions");
    await expect(ngozi.locator(".questions .rows > li")).toHaveCount(waiting);
  },
);

test(
  "the bar stands in one row at 1280 and in two at 1024, whoever signs in, and a telephone has room for it",
  nightly,
  async ({ browser }) => {
    for (const name of ["Ruth Bell", "Minh Tran", "Ngozi Okoye", "Lars Holm", ...leaders]) {
      const page = await deskOf(browser, name, { viewport: { width: 1280, height: 700 } });
      const bar = () =>
        page.evaluate(() => {
          const middle = (of: Element) =>
            of.getBoundingClientRect().top + of.getBoundingClientRect().height / 2;
          // Things whose middles lie less than twelve pixels apart stand in one row.
          const rows = (selector: string) =>
            [...document.querySelectorAll(selector)]
              .filter((one) => one.getClientRects().length > 0)
              .map(middle)
              .sort((a, b) => a - b)
              .filter((at, nth, all) => nth === 0 || at - (all[nth - 1] ?? 0) > 12).length;
          const places = ".deskbar nav > a, .deskbar .navmore > button";
          const ends = ".deskbar > .school, .deskbar .person, .deskbar .end form";
          return { inBar: rows(`${places}, ${ends}`), places: rows(places), ends: rows(ends) };
        });
      if (pictures)
        await page.screenshot({
          path: `${pictures}/bar-1280-${name}.png`,
          clip: { x: 0, y: 0, width: 1280, height: 120 },
        });
      expect((await bar()).inBar, `${name} at 1280`).toBe(1);
      await page.setViewportSize({ width: 1024, height: 700 });
      if (pictures)
        await page.screenshot({
          path: `${pictures}/bar-1024-${name}.png`,
          clip: { x: 0, y: 0, width: 1024, height: 120 },
        });
      expect(await bar(), `${name} at 1024`).toEqual({ inBar: 2, places: 1, ends: 1 });
      await page.setViewportSize({ width: 360, height: 740 });
      // Whoever works at one school has two rows: a telephone's height is for the page.
      if ((await page.locator(".schools").count()) === 0)
        expect((await bar()).inBar, `${name} at 360`).toBe(2);
      await page.setViewportSize({ width: 320, height: 740 });
      await looks(page, `bar-320-${name}`, bars);
      const more = page.getByRole("button", { name: "More", exact: true });
      if (await more.count()) {
        await more.click();
        await looks(page, `bar-more-${name}`, bars);
        await expect(page.locator('#more [data-seen="phone"]').first()).toBeVisible();
        await page.locator("#more").getByRole("link").last().click();
        await expect(page.getByRole("heading", { level: 1, name: "Your sessions" })).toBeVisible();
        await expect(page.locator("#more")).toBeHidden();
      }
      await page.context().close();
    }
  },
);

const leaders = staff
  .filter(({ role }) => role === "supervisor" || role === "auditor")
  .map(({ name }) => name);
