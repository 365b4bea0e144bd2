import type { Page } from "@playwright/test";
import { createTransport } from "nodemailer";
import { demoPassword, staffAddress } from "../../src/demo/staff.ts";
import { isAccessible, isReadableIn } from "./accessible.ts";
import { deskOf, signIn, sitDown } from "./desk-of.ts";
import { isAwake } from "./is-awake.ts";
import { expect, nightly, test } from "./test.ts";

const office = "Ruth Bell";
const principal = "Helen Grant";
const privacy = "Ngozi Okoye";

/** Somebody's desk, on the page of the journey. */
async function desk(page: Page, name = office) {
  await sitDown(page, name);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
}

/** Logs a call of Danielle Brooks about her son Jaden and opens it; its address. */
async function logCall(page: Page, words: string, language = "English"): Promise<string> {
  await page.goto("/desk/call");
  await page.getByLabel("Parent or child").pressSequentially("brooks, d".slice(0, 3));
  await page.getByLabel("Parent or child").press("Enter");
  await expect(page.getByRole("heading", { name: "Danielle Brooks" })).toBeVisible();
  await page.getByLabel("Topic").selectOption("School meals");
  await page.getByLabel("Answer in").selectOption(language);
  await page.getByLabel("What is it about?").fill(words);
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
  return new URL(page.url()).pathname;
}

const answer = (words: string) =>
  `Dear Danielle Brooks,\n\nThank you for ringing us. You asked about the lunch card. ${words}\n\n` +
  "Kind regards,\nRuth Bell, Office clerk\nOak Hill Elementary School, 555-0100";

test("a wrong password is told in one sentence, the right one opens the page that was asked for", async ({
  page,
}) => {
  await page.goto("/desk/sop");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel("E-mail address").fill(staffAddress(privacy));
  await page.getByLabel("Password").fill("river-bend-2025");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toHaveText(
    "This e-mail address and password do not belong together. Please try again.",
  );
  await isAccessible(page);
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/desk\/sop$/);
});

test(
  "signing in never leads to another site, and locking comes back to where one was",
  nightly,
  async ({ page }) => {
    for (const to of ["https://evil.example/", "//evil.example/desk", "/\\evil.example", "/healthz"]) {
      await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
      await expect(page.locator("[name=to]")).toHaveValue("");
    }
    await signIn(page, "Sofía Delgado");
    await page.goto("/desk?q=bus");
    await page.getByRole("button", { name: "Lock" }).click();
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await page.goBack();
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.getByLabel("E-mail address").fill(staffAddress("Sofía Delgado"));
    await page.getByLabel("Password").fill(demoPassword);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/desk\?q=bus$/);
  },
);

test("a sixth try within a quarter of an hour is told how long to wait", nightly, async ({ page }) => {
  for (let tries = 0; tries < 5; tries++) await signIn(page, "Nobody Known", "wrong");
  await signIn(page, "Nobody Known", "wrong");
  await expect(page.getByRole("alert")).toContainText(
    /Too many tries for this address\. Please wait .+ minutes?,/,
  );
});

test("a call is logged by keyboard alone, in six groups of keys and without a click", async ({ page }) => {
  await desk(page);
  await isAwake(page);
  let groups = 0;
  const type = async (keys: string) => {
    groups++;
    await page.keyboard.type(keys);
  };
  const press = async (key: string) => {
    groups++;
    await page.keyboard.press(key);
  };
  await press("n");
  await expect(page.getByLabel("Parent or child")).toBeFocused();
  await type("sou");
  await press("Enter");
  await expect(page.getByLabel("Topic")).toBeFocused();
  await type("School bus");
  await page.keyboard.press("Tab");
  await type("Which bus does Leo take on Friday?");
  await press("Control+Enter");
  await expect(page.getByText(/Logged: [0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
  expect(groups).toBeLessThanOrEqual(6);
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page.locator(".facts").first()).toContainText("Leo Souza");
});

test("a call that is interrupted is parked, waits on every page, and comes back as it was", async ({
  page,
}) => {
  await desk(page);
  await page.goto("/desk/call");
  await expect(page.getByLabel("Parent or child")).toBeFocused();
  await page.keyboard.type("had");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Topic")).toBeFocused();
  await page.getByLabel("What is it about?").fill("Yusuf forgot his glasses at");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: "1 parked call" }).click();
  await expect(page.getByLabel("What is it about?")).toHaveValue("Yusuf forgot his glasses at");
  await expect(page.getByRole("heading", { name: "Rania Haddad" })).toBeVisible();
  await page.getByLabel("What is it about?").fill("Yusuf forgot his glasses at school.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/Logged:/)).toBeVisible();
  await expect(page.getByRole("link", { name: /parked call/ })).toHaveCount(0);
});

test("a draft that is stopped says why while it is typed, and has two ways on", async ({ page }) => {
  await desk(page);
  await logCall(page, "The lunch card is lost. How do we get another?");
  await page.getByLabel("By e-mail").check();
  await page
    .getByLabel("Reply", { exact: true })
    .fill(answer("It is your fault that it was lost. Call us for a new one."));
  await expect(page.getByText("One thing stops it.")).toBeVisible();
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("puts the blame on the parent");
  await expect(refusal).toContainText("SOP 3.4.a");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue(/It is your fault/);
  await isAccessible(page);

  await page.getByText("It is right as it stands: send it with a reason").click();
  await page.getByLabel("Reason, for the record").fill("Quoted from their own letter.");
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.getByText("Your reply is in the record.")).toBeVisible();
  await expect(page.locator(".timeline")).toContainText("Quoted from their own letter.");

  await page.getByLabel("Reply", { exact: true }).fill(answer("It is your fault."));
  await expect(page.getByText(/stops? it\.$/).first()).toBeVisible();
  await page.getByLabel("Reply", { exact: true }).fill(answer("The office gives you a new one today."));
  await expect(page.getByText(/stops? it\.$/)).toHaveCount(0);
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.locator(".entry.reply")).toHaveCount(2);
});

test("an answer about a student waits until it is verified who is asking", async ({ page, browser }) => {
  await desk(page);
  const at = await logCall(page, "How many lunches has Jaden had this month?");
  await page.getByLabel("Spoken").check();
  await page.getByLabel("Reply", { exact: true }).fill("Jaden had nine lunches.");
  await page.getByLabel("It speaks about Jaden Brooks").check();
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.getByRole("alert")).toContainText("It has not been verified who is asking.");
  await expect(page.locator(".entry.refusal")).toHaveCount(0);
  const officer = await deskOf(browser, privacy);
  await officer.goto(at);
  await expect(officer.locator(".entry.refusal")).toContainText("Ruth Bell was stopped");
  await officer.context().close();
  await page.getByRole("button", { name: "Called back, it is them" }).click();
  await expect(page.getByText("The identity is verified.")).toBeVisible();
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Jaden had nine lunches.");
  await page.getByLabel("Spoken").check();
  await page.getByLabel("It speaks about Jaden Brooks").check();
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.locator(".entry.reply")).toContainText("Jaden had nine lunches.");
});

test("T5: four lines, the parent's notice in their language, one send; accepted elsewhere, the first desk sees it at once", async ({
  page,
  browser,
}) => {
  await desk(page);
  const at = await logCall(page, "Nobody rang me back about the lunch money.", "Spanish");
  await page.getByRole("link", { name: "Escalate" }).click();
  await page.getByLabel("To", { exact: true }).selectOption({ label: "Helen Grant, Principal" });
  await page.getByLabel("Why").fill("She asks for the principal.");
  await page.getByLabel("What was tried at first contact").fill("I explained how the account works.");
  await page.getByLabel("What happens next, in Spanish").fill("La señora Grant le llama.");
  const by = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("The parent hears by").fill(by);
  const notice =
    /Hemos pasado su consulta a otra persona responsable: Helen Grant, Principal\.[\s\S]*La señora Grant le llama\. Tendrá noticias nuestras a más tardar el/;
  await expect(page.getByLabel("What the parent is told, in Spanish")).toHaveValue(notice);
  await page.getByRole("button", { name: "Escalate and tell the parent" }).click();
  await expect(page.getByText("Escalated to Helen Grant")).toBeVisible();
  const mail = await (await browser.newContext()).newPage();
  await expect(async () => {
    await mail.goto("/mailbox");
    const letter = mail
      .locator("details", { hasText: "danielle" })
      .getByRole("link", { name: /Quién tiene ahora/ });
    await mail.goto((await letter.first().getAttribute("href", { timeout: 1_000 })) ?? "");
    await expect(mail.locator(".said")).toContainText(notice, { timeout: 1_000 });
  }).toPass();

  const elsewhere = await deskOf(browser, principal);
  await elsewhere.goto(at);
  await elsewhere.getByRole("button", { name: "I take it over" }).click();
  await expect(elsewhere.getByText("It is yours now.")).toBeVisible();
  await expect(page.getByText("Helen Grant took it over.")).toBeVisible();
  await expect(page.getByText("Escalated to Helen Grant")).toHaveCount(0);
  await elsewhere.context().close();
});

test("who answers what somebody else has just answered is told so, and keeps the draft", async ({
  page,
  browser,
}) => {
  await desk(page);
  const at = await logCall(page, "May Jaden bring his own lunch on Friday?");
  await page.getByLabel("Spoken").check();
  await page.getByLabel("Reply", { exact: true }).fill("Yes, he may.");
  const elsewhere = await deskOf(browser, principal);
  await elsewhere.goto(at);
  await elsewhere.getByLabel("Spoken").check();
  await elsewhere.getByLabel("Reply", { exact: true }).fill("Certainly.");
  await elsewhere.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(elsewhere.getByText("Your reply is in the record.")).toBeVisible();
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.getByRole("alert")).toContainText(
    /Helen Grant replied .+ ago, after you opened this page\./,
  );
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("Yes, he may.");
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.locator(".entry.reply")).toHaveCount(2);
  await elsewhere.context().close();
});

test(
  "news of an act that is faster than the act's own answer does not lose it",
  nightly,
  async ({ page }) => {
    await desk(page);
    await logCall(page, "Does the lunch card work in the other school?");
    await page.route("**/note.data*", async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      await new Promise((later) => setTimeout(later, 1_500));
      await route.fulfill({ response });
    });
    await page.getByRole("link", { name: "Note" }).click();
    await page.getByLabel("Note", { exact: true }).fill("It does.");
    await page.getByRole("button", { name: "Keep this note" }).click();
    await expect(page.getByText("Your note is in the record.")).toBeVisible();
  },
);

test(
  "T7: danger turns the whole page into the protocol; a false alarm takes two people and a reason",
  nightly,
  async ({ page, browser }) => {
    await desk(page);
    await page.goto("/desk/call");
    await expect(page.getByLabel("Parent or child")).toBeFocused();
    await page.keyboard.type("joh");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Topic")).toBeFocused();
    await page.getByLabel("Somebody may be in danger").check();
    await expect(page.getByRole("heading", { name: "Danger: ring 911" })).toBeVisible();
    await page
      .getByLabel("What is it about?")
      .fill("Amara did not come home from school and nobody knows where she is.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Ring 911" })).toBeVisible();
    await isAccessible(page);
    await page.goto("/desk/sop");
    // It stands above every page, and on no paper: that may be another family's.
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Possible emergency.")).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await expect(page.getByText("Possible emergency.")).toBeVisible();
    await page.getByRole("link", { name: "Open the protocol" }).click();
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    const has = await page.getByRole("button", { name: "I have it" }).boundingBox();
    expect(has?.height, "found with one thumb, half asleep").toBeGreaterThanOrEqual(88);
    expect(has?.width).toBeGreaterThan(280);
    if (size) await page.setViewportSize(size);
    await page.getByRole("button", { name: "I have it" }).click();
    await expect(
      page.getByText(/You have this emergency; you took it (?:at|yesterday,) \d\d:\d\d\./),
    ).toBeVisible();
    const first = await deskOf(browser, principal);
    await first.goto(new URL(page.url()).pathname.replace("/confirmation", ""));
    await first.getByText("It is over, or a false alarm").click();
    await first.locator("#stand-down-reason").fill("She was at her grandmother's.");
    await first.getByLabel("It was a false alarm").check();
    await first.getByRole("button", { name: "Stand it down" }).click();
    await expect(first.getByText("A second person has to agree.")).toBeVisible();
    const second = await deskOf(browser, "Caroline Whitfield");
    await second.goto(new URL(first.url()).pathname);
    await expect(second.getByText("Helen Grant calls it a false alarm.")).toBeVisible();
    await expect(second.getByText("“She was at her grandmother's.”")).toBeVisible();
    await second.getByRole("button", { name: "I agree: stand it down" }).click();
    await expect(second.getByText("Privacy holds again.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open the protocol" })).toHaveCount(0);
  },
);

test("without scripts the desk finds, logs, notes and replies", async ({ browser }) => {
  const page = await deskOf(browser, office, { javaScriptEnabled: false });
  await page.goto("/desk/call");
  await page.getByLabel("Parent or child").fill("brooks");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("radio", { name: /Danielle Brooks/ }).check();
  await page.getByLabel("What is it about?").fill("When is lunch on the last day before the holidays?");
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByRole("link", { name: "Open it" }).click();
  await page.getByRole("link", { name: "Note" }).click();
  await page.getByLabel("Note", { exact: true }).fill("I asked the kitchen.");
  await page.getByRole("button", { name: "Keep this note" }).click();
  await expect(page.locator(".entry.note")).toContainText("I asked the kitchen.");
  await page.getByLabel("Spoken").check();
  await page.getByLabel("Not yet: gives a date").check();
  await page.getByLabel("Reply", { exact: true }).fill("I will ring you.");
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.getByRole("alert")).toContainText("neither settles the question nor says by when");
  await expect(page.getByLabel("Reply", { exact: true })).toHaveValue("I will ring you.");
  await page.getByLabel("Settles the question").check();
  await page.getByRole("button", { name: "Send to Danielle Brooks" }).click();
  await expect(page.locator(".entry.reply")).toContainText("I will ring you.");
  await page.context().close();
});

test("a row opens on the same page, and in another tab for whoever asks for that", async ({
  page,
  context,
}) => {
  await desk(page);
  await isAwake(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const row = page.locator(".today .topic").first();
  const [other] = await Promise.all([
    context.waitForEvent("page"),
    row.click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(other).toHaveURL(/\/desk\/inquiries\//);
  await other.close();
  await expect(page).toHaveURL(/\/desk$/);
  await row.click();
  await expect(page).toHaveURL(/\/desk\/inquiries\//);
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
});

test("J and K walk through the list, one key blanks the screen, and one tells them all", async ({ page }) => {
  await desk(page);
  await isAwake(page);
  await page.keyboard.press("j");
  await expect(page.locator(".today .topic").first()).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(page.locator(".today .topic").first()).toBeFocused();
  await page.keyboard.press("Control+.");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeHidden();
  await page.keyboard.press("Control+.");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await page.keyboard.press("?");
  await expect(keys.getByText("log a call, from anywhere")).toBeVisible();
  await expect(keys.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.locator(".today .topic").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk\/inquiries\//);
});

test(
  "somebody of two schools switches between them, without scripts too, and a call stays at its school",
  nightly,
  async ({ browser }) => {
    const page = await deskOf(browser, "Caroline Whitfield");
    await expect(page.getByRole("link", { name: "Oak Hill Elementary School" })).toBeVisible();
    await page.goto("/desk/call");
    const stale = await page.context().newPage();
    await stale.goto("/desk/call");
    await page.getByRole("button", { name: "Switch school" }).click();
    await isAccessible(page);
    await page.getByRole("button", { name: "Riverbend Middle School" }).click();
    await expect(page).toHaveURL(/\/desk\/call$/);
    await expect(page.getByRole("link", { name: "Riverbend Middle School" })).toBeVisible();
    await stale.getByLabel("What is it about?").fill("When does the library open?");
    await stale.getByRole("button", { name: "Log it" }).click();
    await expect(stale.getByText(/You have switched to another school/).first()).toBeVisible();
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.context().addCookies(await page.context().cookies());
    await plain.goto("/desk");
    await plain.getByRole("button", { name: "Switch school" }).click();
    await plain.getByRole("button", { name: "Oak Hill Elementary School" }).click();
    await expect(plain.getByRole("link", { name: "Oak Hill Elementary School" })).toBeVisible();
    await plain.context().close();
    await page.context().close();
  },
);

/** A mail to the school, as another mail server hands it over. */
async function mailTo(school: string, headers: Record<string, string>, text: string) {
  const relay = createTransport({
    ...{ host: "127.0.0.1", port: Number(process.env.JOURNEY_MAIL_PORT), ignoreTLS: true },
  });
  const head = Object.entries({ "Message-ID": `<${crypto.randomUUID()}@example.org>`, ...headers });
  await relay.sendMail({
    envelope: { from: "m@example.org", to: `${school}@answerable.localhost` },
    raw: `${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${text}\r\n`,
  });
  relay.close();
}

test(
  "mail that nobody owns is read and taken off its list, or becomes an inquiry; a lost letter says why",
  nightly,
  async ({ page }) => {
    const machine = { From: "Away <away@example.org>", "Auto-Submitted": "auto-replied" };
    await mailTo("oak-hill", { ...machine, Subject: "Absence notice" }, "I am away until Monday.");
    await mailTo(
      "oak-hill",
      { ...machine, Subject: "Message 7 received" },
      "When is the fair? Yours, Ida Lund",
    );
    await desk(page);
    await page.goto("/desk/mail");
    const line = (words: string) => page.locator(".maillist > li", { hasText: words });
    await expect(line("The acknowledgement to")).toContainText("It came back: there is no such address.");
    await expect(async () => {
      await page.reload();
      await expect(line("Absence notice")).toContainText("An automatic answer", { timeout: 500 });
    }).toPass();
    await line("Absence notice").getByRole("link", { name: "Read it" }).click();
    await expect(line("Absence notice")).toContainText("I am away until Monday.");
    await line("Absence notice").getByText("I have looked at it").click();
    await isAccessible(page);
    await line("Absence notice").getByLabel("What you found or did").fill("Nothing for us.");
    await line("Absence notice").getByRole("button", { name: "Take it off the list" }).click();
    await expect(page.getByRole("status")).toHaveText("It is off the list.");
    await expect(line("Absence notice")).toHaveCount(0);
    await expect(page.locator(".lookedlist")).toContainText("Ruth Bell: from a machine. Nothing for us.");

    await line("Message 7").getByRole("button", { name: "Make it an inquiry" }).click();
    await expect(page.locator(".timeline")).toContainText("When is the fair?");
    await page.goto("/desk/mail");
    await expect(line("Message 7")).toHaveCount(0);
  },
);

test("an auditor sees how the procedure was kept and no family's words", async ({ page }) => {
  await signIn(page, "Vera Sandoval");
  await expect(page.getByRole("heading", { name: "The procedure, and how it was kept" })).toBeVisible();
  expect((await page.goto("/desk"))?.status()).toBe(403);
});

test("nothing on the desk's pages is out of reach", async ({ page }) => {
  await desk(page, privacy);
  const first = await page.locator(".today .topic").first().getAttribute("href");
  for (const at of [
    "/desk",
    "/desk?q=bus",
    "/desk/call",
    "/desk/mail",
    "/desk/sop?clause=4.a",
    "/desk/settings",
    "/desk/sessions",
    `${first}`,
    `${first}?write=note`,
    `${first}?write=escalation`,
  ]) {
    await page.goto(at);
    await isAccessible(page, at);
    await isReadableIn("dark", page, at);
    await page.emulateMedia({ colorScheme: "light" });
  }
});

test(
  "every page of the desk fits a narrow telephone, and letters of twice the size",
  nightly,
  async ({ page }) => {
    await desk(page, privacy);
    const first = await page.locator(".today .topic").first().getAttribute("href");
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const at of [
      ...[
        "/desk",
        "/desk?q=bus",
        "/desk/call",
        "/desk/mail",
        "/desk/promises",
        "/desk/absences",
        "/desk/closure",
      ],
      ...["/desk/statutory", "/desk/calendar", "/desk/sop?clause=4.a", "/desk/settings", "/desk/sessions"],
      ...[`${first}`, `${first}?write=escalation`],
    ]) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(at);
      expect(await tooWide(), `${at} at 320 px`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => {
        const large = new CSSStyleSheet();
        large.replaceSync("html { font-size: 200% !important }");
        document.adoptedStyleSheets.push(large);
      });
      expect(await tooWide(), `${at} with large letters`).toBeLessThanOrEqual(0);
    }
  },
);
