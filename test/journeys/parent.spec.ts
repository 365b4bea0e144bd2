import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { objections } from "../axe.ts";
import { expect, nightly, test } from "./test.ts";

const form = "/schools/oak-hill/ask";
let asked = 0;

/** A parent's telephone: narrow, in their language, without any script. */
async function telephone(browser: Browser, { locale = "en-GB", width = 320 } = {}): Promise<Page> {
  const around = await browser.newContext({
    javaScriptEnabled: false,
    locale,
    viewport: { width, height: 740 },
  });
  return around.newPage();
}

/** The page holds no script, fits its window and has nothing that axe objects to (WCAG 2.2 A and AA). */
async function expectSound(page: Page): Promise<void> {
  await expect(page.locator("script, [onclick], [style]")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // axe is a script and needs a browser that runs some: it looks at the same answer, in the same width.
  const [url, body] = [page.url(), await page.content()];
  const seen = await scriptedPage(page);
  await seen.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await seen.goto(url);
  await seen.unroute(url);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  expect(await objections(seen, { tags, exclude: "iframe" })).toEqual([]);
}

let scripted: Page | undefined;

/** One page for all looks of a journey, as wide as the telephone. */
async function scriptedPage(telephone: Page): Promise<Page> {
  const [browser, size] = [telephone.context().browser(), telephone.viewportSize()];
  if (!browser || !size) throw new Error("the browser has gone");
  if (!scripted || scripted.isClosed()) scripted = await (await browser.newContext()).newPage();
  await scripted.setViewportSize(size);
  return scripted;
}

type Typed = Record<string, string>;

async function fill(page: Page, { danger, topic, language, ...typed }: Typed): Promise<void> {
  if (danger) await page.locator(`#danger [value="${danger}"]`).check();
  for (const [id, words] of Object.entries(typed)) await page.locator(`#${id}`).fill(words);
  if (topic) await page.locator("#topic").selectOption(topic);
  if (language) await page.locator("#language").selectOption(language);
}

const send = (page: Page) => page.locator("form.ask button").click();

/** Asks a question of its own and opens its page; the private link comes back. */
async function ask(page: Page, more: Typed = {}): Promise<string> {
  await page.goto(`${form}?language=en`);
  await fill(page, {
    danger: "no",
    guardianName: "Rosa Díaz",
    email: `rosa.${++asked}@example.org`,
    topic: "calendar_events",
    question: "When is the winter concert?",
    ...more,
  });
  await send(page);
  await expect(page).toHaveURL(/new=1/);
  return page.url().split("?")[0] ?? "";
}

test("a parent chooses the school, asks, and gets a reference, a date with its reason and a link", async ({
  browser,
}) => {
  const page = await telephone(browser);
  await page.goto("/");
  await expectSound(page);
  await page.getByRole("link", { name: "Oak Hill Elementary School" }).click();
  await expectSound(page);
  await fill(page, {
    danger: "no",
    guardianName: "Rosa Díaz",
    email: "rosa@example.org",
    studentName: "Leo Díaz",
    topic: "calendar_events",
    question: "When is the winter concert?\nMay grandparents come?",
  });
  await send(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We have your message");
  await expect(page.locator(".reference")).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(page.locator(".promise")).toHaveText(
    /^A person will answer you by (Mon|Tues|Wednes|Thurs|Fri)day, \w+ \d{1,2} at \d{1,2}:\d\d [AP]M\.$/,
  );
  await expect(page.locator(".why")).toContainText("Why this date: Received ");
  await expectSound(page);
  const link = await page.locator(".keep code").innerText();
  expect(link).toMatch(/^http:\/\/localhost:\d+\/follow\/\S+$/);

  await page.getByRole("link", { name: "See your question" }).click();
  expect(page.url()).toBe(link);
  await expect(page.locator(".promise")).toContainText("You will hear from us by");
  await expect(page.locator(".holder")).toHaveText(/\S, \S/);
  await expect(page.locator(".from-parent .words")).toHaveText(
    "When is the winter concert?\nMay grandparents come?",
  );
  await expect(page.locator(".facts")).toContainText("Leo Díaz");
  await expectSound(page);
});

test("a parent adds, corrects, goes a level up, rates and renews the link, without any script", async ({
  browser,
}) => {
  const page = await telephone(browser);
  const link = await ask(page);
  await page.goto(link);
  await page.getByRole("button", { name: "Add this message" }).click();
  await expect(page.locator("#text-error")).toHaveText("Write your message.");
  await expectSound(page);
  await page.locator("#text").fill("It is about the Friday one.");
  await page.getByRole("button", { name: "Add this message" }).click();
  await expect(page.getByRole("status")).toContainText("We added your message.");
  await expect(page.locator(".from-parent .words").last()).toHaveText("It is about the Friday one.");

  await page.getByText("Did we get it wrong?").click();
  await page.locator("#email").fill("not an address");
  await page.locator("#phone").fill("555 0199");
  await page.getByRole("button", { name: "Send the correction" }).click();
  await expect(page.locator("#email-error")).toHaveText(/name@example\.org/);
  await expect(page.locator("#phone")).toHaveValue("555 0199");
  await expectSound(page);
  await page.locator("#email").fill("rosa.new@example.org");
  await page.getByRole("button", { name: "Send the correction" }).click();
  await expect(page.locator(".facts")).toContainText("rosa.new@example.org");
  await expect(page.locator(".facts")).toContainText("555 0199");

  await page.getByText("Ask for the next person up").first().click();
  await expect(page.getByText("Your question then goes to")).toContainText(/goes to \S+ \S+, \S+/);
  await page.getByRole("button", { name: "Ask for the next person up" }).click();
  await expect(page.locator("#reason-error")).toBeVisible();
  await page.locator("#reason").fill("Nobody told us the day.");
  await page.getByRole("button", { name: "Ask for the next person up" }).click();
  await expect(page.getByRole("status")).toContainText(
    /Your question is with .+\. You will hear by \S+day, \w+ \d/,
  );
  await expect(page.locator(".standing")).toContainText("It went to the next person up");
  await expectSound(page);

  await page.goto(`${link}?answered=no`);
  await expect(page.locator('#settled [value="no"]')).toBeChecked();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("#score-error")).toHaveText("Choose a number from 1 to 5.");
  await expectSound(page);
  await page.setViewportSize({ width: 320, height: 740 });
  const tops = (all: Element[]) => new Set(all.map((one) => one.getBoundingClientRect().top)).size;
  expect(await page.locator("#score .choice").evaluateAll(tops), "one to five in one row").toBe(1);
  await page.locator('#score [value="2"]').check();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("Thank you.");
  await page.goto(`${link}?answered=no`);
  await expect(page.locator("#settled")).toHaveCount(0);

  await page.getByText("Does somebody else know this link?").click();
  await page.getByRole("button", { name: "Make a new link" }).click();
  await expect(page.getByRole("status")).toContainText("The old one no longer works.");
  const renewed = await page.locator("#done code").innerText();
  expect(renewed).not.toBe(link);
  expect((await page.goto(link))?.status()).toBe(404);
  expect((await page.goto(renewed))?.status()).toBe(200);
});

for (const { language, locale, name, receipt, date, again } of [
  {
    language: "es",
    locale: "es-MX",
    name: "Español",
    receipt: "Recibimos su mensaje",
    date: /a más tardar el/,
    again: "Escriba su pregunta.",
  },
  {
    language: "ar",
    locale: "ar-EG",
    name: "العربية",
    receipt: "وصلتنا رسالتكم",
    date: /في موعد أقصاه/,
    again: "اكتبوا سؤالكم.",
  },
])
  test(
    `the same in ${name}: found by the browser's language, errors and receipt included`,
    language === "ar" ? {} : nightly,
    async ({ browser }) => {
      const page = await telephone(browser, { locale });
      await page.goto(form);
      const html = page.locator("html");
      await expect(html).toHaveAttribute("lang", language);
      await expect(html).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expectSound(page);
      await fill(page, { danger: "no", guardianName: "Maryam", phone: "555 0144" });
      await send(page);
      await expect(page.locator("#question-error")).toHaveText(again);
      await expectSound(page);
      await page.locator("#question").fill("?");
      await send(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(receipt);
      await expect(page.locator(".promise")).toHaveText(date);
      await expect(html).toHaveAttribute("lang", language);
      await expectSound(page);
      await page.goto(page.url().split("?")[0] ?? "");
      await expect(html).toHaveAttribute("lang", language); // the language of the answer, not only of the address
      await expectSound(page);
      await page.getByRole("link", { name: "English" }).click();
      await expect(html).toHaveAttribute("lang", "en");
      await expect(html).toHaveAttribute("dir", "ltr");
    },
  );

for (const { language, says } of [
  { language: "es", says: "Ya nos lo dijo. Gracias." },
  { language: "ar", says: "لقد أخبرتمونا من قبل. شكرا لكم." },
])
  test(
    `what the procedure refuses is said in ${language}, with a way on and no word of English`,
    language === "ar" ? {} : nightly,
    async ({ browser }) => {
      const page = await telephone(browser);
      const link = await ask(page);
      const late = await page.context().newPage();
      for (const one of [page, late]) await one.goto(`${link}?answered=yes&language=${language}`);
      for (const one of [page, late]) {
        await one.locator('#score [value="4"]').check();
        await one.locator("form:has(#score) button").click();
      }
      await expect(page.getByRole("status")).toBeVisible();
      await expect(late.getByRole("alert")).toContainText(says);
      await expect(late.locator("[lang=en]:not(a)")).toHaveCount(0);
      await expectSound(late);
    },
  );

test("danger: the numbers to ring at once, nothing else is asked for, and the receipt repeats them", async ({
  browser,
}) => {
  const page = await telephone(browser);
  await page.goto(form);
  await expect(page.getByRole("link", { name: "Call 911 now" })).toBeHidden();
  await page.locator('#danger [value="yes"]').check();
  await expect(page.getByRole("link", { name: "Call 911 now" })).toBeVisible();
  await send(page);
  const alarm = page.locator(".calls.alarm");
  await expect(alarm.getByRole("link", { name: "Call 911 now" })).toHaveAttribute("href", "tel:911");
  await expect(alarm.getByRole("link", { name: "Call the school" })).toHaveAttribute("href", /^tel:\d+$/);
  // A number is not parted at its hyphen, in a link as in a sentence.
  const school = alarm.getByRole("link", { name: "Call the school" });
  await expect(school.locator(".nowrap")).toHaveText(/^\d+-\d+$/);
  expect(await school.evaluate(({ childNodes }) => childNodes.length), "in one piece with its sentence").toBe(
    1,
  );
  await expect(page.locator("#danger .help .nowrap")).toHaveText(/^\d+-\d+$/);
  await expect(page.locator('#danger [value="yes"]')).toBeChecked();
  await expect(page.locator(".error")).toHaveText(["Write your question."]);
  await expectSound(page);
  await page.locator("#question").fill("My son did not come off the bus.");
  await send(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We have your message");
  await expect(alarm).toContainText("went to the person on duty");
  await expect(page.locator(".promise")).toHaveCount(0);
  await expectSound(page);
});

test("what was typed stays when something is missing; who cannot be reached is let through", async ({
  browser,
}) => {
  const page = await telephone(browser);
  await page.goto(form);
  await page.locator("#question").fill("Is the pool open?\n\n<b>really</b>");
  await page.locator("#topic").selectOption("facilities");
  await page.locator("#language").selectOption("es");
  const key = await page.locator("[name=key]").inputValue();
  await send(page);
  await expect(page.locator(".summary a")).toHaveText([/danger/, /your name/, /e-mail address or a phone/]);
  await expect(page.locator("#question")).toHaveValue("Is the pool open?\n\n<b>really</b>");
  await expect(page.locator("#topic")).toHaveValue("facilities");
  await expect(page.locator("#language")).toHaveValue("es");
  expect(await page.locator("[name=key]").inputValue()).toBe(key);
  await expectSound(page);
  await page.locator("#unreachable").check();
  await send(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We have your message");
  await page.goto(page.url().split("?")[0] ?? "");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByText("No tenemos ninguna dirección suya.")).toBeVisible();
});

test("a page that is sent twice is one question; with other words it is another", async ({
  request,
  baseURL,
}) => {
  const typed = { key: crypto.randomUUID(), danger: "no", guardianName: "Ana", email: "ana@example.org" };
  const post = (question: string) => sendForm(request, baseURL, { ...typed, question });
  const [one, two, three] = [await post("Twice?"), await post("Twice?"), await post("Twice? Or not.")];
  expect([one.status(), two.status(), three.status()]).toEqual([303, 303, 303]);
  expect(two.headers().location).toBe(one.headers().location);
  expect(three.headers().location).not.toBe(one.headers().location);
});

test("a form from elsewhere is refused, and so are too many in a row, in words, unless somebody is in danger", async ({
  request,
  baseURL,
}) => {
  const foreign = await request.post(form, {
    headers: { origin: "https://evil.example" },
    form: { question: "x" },
  });
  expect(foreign.status()).toBe(403);
  const typed = { danger: "no", guardianName: "Flood", email: "flood@example.org", question: "Again?" };
  let last = await sendForm(request, baseURL, typed);
  for (let n = 0; n < 40 && last.status() === 303; n++) last = await sendForm(request, baseURL, typed);
  expect(last.status()).toBe(429);
  expect(await last.text()).toMatch(/Please wait ten minutes, or call us\.[\s\S]*Again\?/);
  expect((await sendForm(request, baseURL, { ...typed, danger: "yes" })).status()).toBe(303);
});

const sendForm = (request: APIRequestContext, baseURL: string | undefined, typed: Typed) =>
  request.post(form, {
    headers: { origin: baseURL ?? "", accept: "text/html" },
    form: { key: crypto.randomUUID(), ...typed },
    maxRedirects: 0,
  });

test("short addresses lead to the form; what is not there is said calmly in three languages", async ({
  browser,
}) => {
  const page = await telephone(browser);
  await page.goto("/schools/oak-hill?language=ar");
  await expect(page).toHaveURL(`${form}?language=ar`);
  await page.goto("/ask?language=es");
  await expect(page).toHaveURL("/?language=es");
  expect((await page.goto("/schools/none/ask"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot find this page");
  await expectSound(page);
  for (const [language, title] of [
    ["en", "This link no longer works"],
    ["es", "Este enlace ya no sirve"],
    ["ar", "لم يعد هذا الرابط يعمل"],
  ]) {
    const answer = await page.goto(`/follow/1.1.${"0".repeat(32)}.0.${"A".repeat(27)}?language=${language}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    await expectSound(page);
  }
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Este enlace ya no sirve");
});

test("the demo's mailbox shows the letter, and the parent's answer by mail comes back to the question", async ({
  browser,
  request,
}) => {
  const page = await telephone(browser, { width: 1280 });
  const link = await ask(page, { guardianName: "Wen Li", email: "wen.li@example.org" });
  await expect(async () => {
    await page.goto("/mailbox");
    await expect(page.locator("summary", { hasText: "wen.li@example.org" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectSound(page);
  const own = page.locator("details", { hasText: "wen.li@example.org" });
  if (!(await own.getAttribute("open").then((open) => open !== null))) await own.locator("summary").click();
  await own
    .getByRole("link", { name: /We have your message/ })
    .first()
    .click();
  await expect(page.locator(".said")).toContainText(link);
  await expectSound(page);
  const drawn = await request.get(`${new URL(page.url()).pathname}/html`);
  expect(drawn.headers()["content-security-policy"]).toMatch(/default-src 'none'.*; sandbox$/);
  expect(await drawn.text()).toContain(link);

  await page.locator("#text").fill("Thank you. We come with two grandmothers.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByRole("status")).toContainText("The school has taken in your answer.");
  await expect(async () => {
    await page.goto(link);
    await expect(page.locator(".from-parent .words").last()).toContainText("two grandmothers", {
      timeout: 500,
    });
  }).toPass();
  await expectSound(page);
});
