import type { Page } from "@playwright/test";
import { createTransport } from "nodemailer";
import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { logCall as log } from "./log-call.ts";
import { photoSeen } from "./photo-seen.ts";
import { expect, nightly, test } from "./test.ts";

/** Logs a call of somebody on file, opens it, and says that the reply speaks about the child. */
async function logCall(page: Page, who: string, words: string, as = who) {
  await log(page, who, "Grades and progress", words, as);
  await page.getByLabel(/It speaks about/).check();
}
/** Narrow, dark and wide: nothing that a tool finds stands against the page. */
async function looksRight(page: Page) {
  for (const [colorScheme, width] of [
    ["dark", 320],
    ["light", 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await isAccessible(page, `${width}`);
    await fits(page, `${width}`);
  }
}
const recipients = (page: Page) => page.getByRole("list", { name: "Who will read this" });

test("a father under an order writes from his own address: staff read the rule, he gets the neutral text, his page shows nothing", async ({
  browser,
}) => {
  const client = createTransport({
    ...{ host: "127.0.0.1", port: Number(process.env.JOURNEY_MAIL_PORT), ignoreTLS: true },
  });
  await client.sendMail({
    envelope: { from: "victor.lund@example.org", to: "oak-hill@answerable.localhost" },
    from: '"Victor Lund" <victor.lund@example.org>',
    to: "oak-hill@answerable.localhost",
    subject: "Mathematics of Maja",
    text: "How is Maja doing in mathematics?",
  });
  client.close();
  const ruth = await deskOf(browser, "Ruth Bell");
  await expect(async () => {
    await ruth.goto("/desk?q=mathematics+of+maja");
    await ruth.getByRole("link", { name: /Maja/ }).first().click({ timeout: 500 });
  }).toPass();
  await ruth.getByLabel(/^Reply/).fill("Dear Victor Lund,\n\nMaja reads well.\n\nRuth Bell, Office clerk");
  await expect(ruth.getByLabel(/It speaks about/)).toBeChecked();
  await ruth.getByLabel("By e-mail").check();
  await expect(recipients(ruth)).toContainText("may not receive this");
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await expect(ruth.getByRole("region", { name: "Write" }).getByRole("alert")).toContainText(
    "specifically revokes this parent",
  );
  await ruth.getByRole("link", { name: "Use the neutral text" }).click();
  await expect(ruth.getByLabel(/^Reply/)).not.toHaveValue(/Maja/);
  await ruth.getByLabel("By e-mail").check();
  await ruth.getByRole("button", { name: /^Send to/ }).click();
  await expect(ruth.getByText("Your reply is in the record.")).toBeVisible();

  const phone = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await expect(async () => {
    await phone.goto("/mailbox");
    const own = phone.locator("details", { hasText: "victor.lund@example" });
    if ((await own.getAttribute("open")) === null) await own.locator("summary").click();
    await own.getByRole("link").first().click({ timeout: 500 });
    await expect(phone.locator(".said")).toContainText("/follow/", { timeout: 500 });
  }).toPass();
  const said = (await phone.locator(".said").textContent()) ?? "";
  const link = /\/follow\/[\w.~-]+/.exec(said)?.[0] ?? "";
  // In the link itself chance may write anything.
  expect(said.replaceAll(link, "")).not.toMatch(/Maja|reads well|order|court/i);
  await phone.goto(link);
  await expect(phone.locator("main")).not.toContainText(/reads well|court|restrict/i);
});

test(
  "the parent of an eighteen-year-old hears nothing of the records; a step-parent in the home is asked who it is; a grandmother hears nothing",
  nightly,
  async ({ browser }) => {
    const marcus = await deskOf(browser, "Marcus Webb");
    await logCall(marcus, "Helen Marsh", "How are Tom's grades?");
    await expect(recipients(marcus)).toContainText("first verify who this is");
    await photoSeen(marcus);
    await expect(marcus.getByText("The identity is verified.")).toBeVisible();
    await marcus.getByLabel(/It speaks about/).check();
    await expect(recipients(marcus)).toContainText("may not receive this");
    await logCall(marcus, "Ben Carver", "How are Ruby's grades?");
    await expect(recipients(marcus)).toContainText("first verify who this is");
    await logCall(marcus, "Carmen Ortiz", "How are Diego's grades?");
    await expect(recipients(marcus)).toContainText("may not receive this");
  },
);

test(
  "a student of age asks for his own record and hears it once he was seen",
  nightly,
  async ({ browser }) => {
    const marcus = await deskOf(browser, "Marcus Webb");
    await logCall(marcus, "Tom Marsh", "What are my grades?", "adult student");
    await expect(recipients(marcus)).toContainText("first verify who this is");
    await photoSeen(marcus);
    await expect(marcus.getByText("The identity is verified.")).toBeVisible();
    await marcus.getByLabel(/It speaks about/).check();
    await expect(recipients(marcus)).toContainText("may receive Tom’s records");
    await looksRight(marcus);
    await marcus.getByLabel(/^Reply/).fill("Tom heard at the window that his grades went up in May.");
    await marcus.getByLabel("Spoken").check();
    await marcus.getByRole("button", { name: /^Send to/ }).click();
    await expect(marcus.getByText("Your reply is in the record.")).toBeVisible();
  },
);

test(
  "a step-father who does not live in the home hears nothing, and his neutral text names nobody",
  nightly,
  async ({ browser }) => {
    const marcus = await deskOf(browser, "Marcus Webb");
    await logCall(marcus, "Paul Reyes", "How are the grades of Zoe?");
    await expect(recipients(marcus)).toContainText("may not receive this");
    await marcus.getByLabel(/^Reply/).fill("Zoe's grades went up.");
    await marcus.getByLabel("Spoken").check();
    await marcus.getByRole("button", { name: /^Send to/ }).click();
    const stopped = marcus.getByRole("region", { name: "Write" }).getByRole("alert");
    await expect(stopped).toBeVisible();
    await looksRight(marcus);
    await marcus.getByRole("link", { name: "Use the neutral text" }).click();
    await expect(marcus.getByLabel(/^Reply/)).not.toHaveValue(/Zoe|Jackson|grades/);
  },
);

test(
  "a grandmother who may collect the child is told so, and nothing of grades in the same breath",
  nightly,
  async ({ browser }) => {
    const marcus = await deskOf(browser, "Marcus Webb");
    await logCall(marcus, "Carmen Ortiz", "May I collect Diego on Friday?");
    await photoSeen(marcus);
    await expect(marcus.getByText("The identity is verified.")).toBeVisible();
    await marcus.getByLabel(/It speaks about/).check();
    await marcus.getByLabel("What kind of information about them").selectOption("Who may collect them");
    await expect(recipients(marcus)).toContainText("may receive only this: to a person on the release list");
    await marcus.getByLabel("Spoken").check();
    await marcus.getByLabel(/^Reply/).fill("Puede recoger a Diego el viernes. Sus calificaciones subieron.");
    await expect(marcus.locator(".findings")).toContainText("“calificaciones” is of another kind");
    await looksRight(marcus);
    await marcus.getByRole("button", { name: /^Send to/ }).click();
    await expect(marcus.getByRole("region", { name: "Write" }).getByRole("alert")).toContainText(
      "calificaciones",
    );
    await marcus.getByLabel(/^Reply/).fill("Puede recoger a Diego el viernes en la puerta principal.");
    await expect(marcus.locator(".findings")).not.toContainText("another kind");
    await marcus.getByRole("button", { name: /^Send to/ }).click();
    await expect(marcus.getByText("Your reply is in the record.")).toBeVisible();
  },
);
