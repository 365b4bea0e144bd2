import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import ical from "ical.js";
import { isAccessible as axe } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

const administrator = "Lars Holm";
const principal = "James Okafor";

/** The calendar of somebody, in a browser of their own. */
async function calendarOf(browser: Browser, name: string, options: BrowserContextOptions = {}) {
  const page = await deskOf(browser, name, { at: "/desk/calendar", ...options });
  await expect(page.getByRole("heading", { level: 1, name: /^Calendar 20/ })).toBeVisible();
  return page;
}

/** Axe is a script: without scripts there is nothing to ask. */
const isAccessible = (page: Page, scripts = true) => scripts && axe(page);

/** A weekday well ahead, in the school year that is shown: the nth Tuesday or so after today. */
async function dayAhead(page: Page, nth: number): Promise<string> {
  const links = page.locator("a.day.school");
  const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const days = hrefs.map((href) => new URL(href).searchParams.get("day") ?? "");
  const today = new Date().toISOString().slice(0, 10);
  const ahead = days.filter((day) => day > today);
  return ahead.at(nth) ?? days.at(nth) ?? "";
}

const fileOf = (calendar: string, events: [uid: string, date: string, name: string][]) => ({
  name: "school.ics",
  mimeType: "text/calendar",
  buffer: Buffer.from(
    [
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//School//EN", `X-WR-CALNAME:${calendar}`],
      ...events.flatMap(([uid, date, name]) => [
        ...["BEGIN:VEVENT", `UID:${uid}`, `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`],
        ...[`SUMMARY:${name}`, "END:VEVENT"],
      ]),
      "END:VCALENDAR",
    ].join("\r\n"),
  ),
});

async function read(page: Page, file: ReturnType<typeof fileOf>) {
  await page.goto("/desk/calendar/import");
  await page.getByLabel("A calendar file").setInputFiles(file);
  await page.getByRole("button", { name: "Show me the days" }).click();
}

test("the year is a picture with words: every day says what it is, and why", nightly, async ({ browser }) => {
  test.slow(); // axe looks at 365 days
  const page = await calendarOf(browser, administrator);
  await expect(page.locator("section.month")).toHaveCount(12);
  const closed = page.locator("a.day.closed").first();
  await expect(closed).toHaveAccessibleName(/: closed \(.+\), by the district/);
  await closed.focus();
  expect(await closed.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("closed (");
  await closed.press("Enter");
  const day = page.locator("#day");
  await expect(day.getByText("Whose word")).toBeVisible();
  await expect(day).toContainText("calendar day");
  await expect(page.getByRole("table", { name: "The days that are not like every other" })).toContainText(
    "Open, no lessons",
  );
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await isAccessible(page);
});

for (const javaScriptEnabled of [true, false])
  test(
    `a calendar is imported as questions, and again without a change${javaScriptEnabled ? "" : ", without scripts"}`,
    nightly,
    async ({ browser }) => {
      const page = await calendarOf(browser, principal, { javaScriptEnabled });
      const [one, two, three] = [
        await dayAhead(page, -4),
        await dayAhead(page, -6),
        await dayAhead(page, -8),
      ];
      const own = javaScriptEnabled ? "with" : "without";
      const file = fileOf(`Town ${own}`, [
        [`martin-${own}`, one, `St Martin's Day ${own}`],
        [`staff-${own}`, two, `No school: staff day ${own}`],
        [`fete-${own}`, three, `Town fête ${own}`],
      ]);
      await read(page, file);
      await expect(page.getByRole("heading", { name: "3 questions" })).toBeVisible();
      const martin = page.getByRole("group", {
        name: new RegExp(`St Martin's Day ${own}, .*: is the school closed\\?`),
      });
      await martin.getByLabel("closed", { exact: true }).check();
      await expect(
        page.getByRole("group", { name: /staff day/ }).getByLabel("open, no lessons"),
      ).toBeChecked();
      await expect(page.getByRole("group", { name: /Town fête/ }).getByLabel("leave out")).toBeChecked();
      await isAccessible(page, javaScriptEnabled);
      await page.getByRole("button", { name: "Put these answers into the calendar" }).click();
      await expect(page.getByText("The days are imported.")).toBeVisible();
      await expect(
        page.locator("a.day.closed", {
          has: page.locator(`xpath=self::*[contains(@aria-label, "St Martin's Day ${own}")]`),
        }),
      ).toHaveCount(1);

      await read(page, file);
      await expect(page.getByRole("heading", { name: "1 question", exact: true })).toBeVisible();
      await expect(page.getByRole("group", { name: /Town fête/ }).getByLabel("leave out")).toBeChecked();
      await expect(page.getByText("There already, as it is here (2)")).toBeVisible();
      await page.getByRole("button", { name: "Put these answers into the calendar" }).click();
      await expect(page.getByText("Nothing was to be changed")).toBeVisible();

      await read(page, fileOf(`Town ${own}`, [[`martin-${own}`, one, `St Martin's Day ${own}`]]));
      await page
        .getByRole("group", { name: /staff day .* gone from this calendar/ })
        .getByLabel("take it out")
        .check();
      await page.getByRole("button", { name: "Put these answers into the calendar" }).click();
      await expect(page.getByRole("table").first()).not.toContainText(`staff day ${own}`);
      await page.getByRole("button", { name: "Take this change back" }).first().click();
      await expect(page.getByText("The last change is taken back.")).toBeVisible();
      await expect(page.getByRole("table").first()).toContainText(`staff day ${own}`);
    },
  );

test("a broken file is told in one sentence, and nothing is stored", nightly, async ({ browser }) => {
  const page = await calendarOf(browser, principal);
  await read(page, {
    name: "days.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("date,label\n2026-02-30,Leap"),
  });
  await expect(page.getByRole("alert")).toContainText(
    "Line 2, column “date”: “2026-02-30” is not a day that exists.",
  );
  await read(page, {
    name: "big.ics",
    mimeType: "text/calendar",
    buffer: Buffer.alloc(2.5 * 1024 * 1024, "x"),
  });
  await expect(page.getByRole("alert")).toContainText("The file has 2.5 MB; a calendar may have 2 MB.");
  await isAccessible(page);
});

for (const javaScriptEnabled of [true, false])
  test(
    `a day is set after a preview, and taken back${javaScriptEnabled ? "" : ", without scripts"}`,
    javaScriptEnabled ? {} : nightly,
    async ({ browser }) => {
      const page = await calendarOf(browser, principal, { javaScriptEnabled });
      const date = await dayAhead(page, -12);
      const label = `Sports day ${javaScriptEnabled ? "with" : "without"} scripts`;
      await page.goto(`/desk/calendar/change?about=day&from=${date}`);
      await page.getByLabel("Closes early").check();
      await page.getByLabel("Why? Parents read this").fill(label);
      await page.getByRole("button", { name: "Show what would change" }).click();
      await expect(page.getByRole("alert")).toContainText("Please give the local time, such as 12:30.");
      await isAccessible(page, javaScriptEnabled);
      await page.getByLabel("At what time?").fill("12:30");
      await page.getByRole("button", { name: "Show what would change" }).click();
      await expect(page.getByRole("status")).toContainText(`closes early at 12:30 (${label})`);
      await isAccessible(page, javaScriptEnabled);
      await page.getByRole("button", { name: "Change the calendar" }).click();
      await expect(page.getByText("The days are changed.")).toBeVisible();
      await expect(page.locator("#day")).toContainText("Closes early at 12:30");
      await expect(page.locator(".calendaracts > li").first()).toContainText("James Okafor changed days");
      await page.getByRole("button", { name: "Take this change back" }).first().click();
      await expect(page.locator(".calendaracts > li").first()).toContainText("took the last change back");
      await expect(page.getByRole("table").first()).not.toContainText(label);
    },
  );

test(
  "hours, summer hours, terms and zone have forms; what is wrong is said at its field",
  nightly,
  async ({ browser }) => {
    const page = await calendarOf(browser, principal);
    for (const about of ["hours", "summer", "terms", "zone"]) {
      await page.goto(`/desk/calendar/change?about=${about}`);
      await isAccessible(page);
    }
    await page.goto("/desk/calendar/change?about=hours");
    await page.getByLabel("As the district has it").uncheck();
    await page.getByLabel("Monday").fill("16:00 to 08:00");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await expect(page.getByRole("alert")).toContainText("It closes at 08:00, not after it opens at 16:00");
    await page.getByLabel("Monday").fill("08:00 to 12:00, 13:00 to 16:00");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await expect(page.getByRole("status")).toContainText("the opening hours");
    await page.goto("/desk/calendar/change?about=zone");
    await page.getByLabel("As the district has it").uncheck();
    await page.getByLabel("Time zone").fill("Europe/Nowhere");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await expect(page.getByRole("alert")).toContainText('The time zone "Europe/Nowhere" is not known');
  },
);

test(
  "the office sees the calendar and changes nothing; a principal changes nothing of the district",
  nightly,
  async ({ browser }) => {
    const office = await calendarOf(browser, "Ruth Bell");
    await expect(office.getByRole("link", { name: "Change days" })).toHaveCount(0);
    await expect(office.getByRole("button", { name: "Take this change back" })).toHaveCount(0);
    const head = await calendarOf(browser, principal);
    await head.goto("/desk/calendar/change?about=day");
    await expect(head.getByText("Whose calendar?")).toHaveCount(0);
    const administration = await calendarOf(browser, administrator);
    await administration.goto("/desk/calendar/change?about=day");
    await expect(administration.getByText("Whose calendar?")).toBeVisible();
  },
);

test("parents read the next closures in their language, without a script, and may subscribe", async ({
  page,
}) => {
  await page.goto("/schools/oak-hill/ask?language=es");
  await page.getByRole("link", { name: "Días de clase y cierres" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Días de clase y cierres" })).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
  for (const language of ["en", "es", "ar"]) {
    await page.goto(`/schools/oak-hill/calendar?language=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await isAccessible(page);
  }
  const address = "/schools/oak-hill/calendar.ics?language=en";
  const feed = await page.request.get(address);
  expect(feed.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const events = new ical.Component(ical.parse(await feed.text())).getAllSubcomponents("vevent");
  expect(events.length).toBeGreaterThan(20);
  expect(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size).toBe(events.length);
  const again = await page.request.get(address, { headers: { "if-none-match": feed.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  expect((await page.request.get("/schools/nowhere/calendar.ics")).status()).toBe(404);
});

test("the year prints on one page, A4 and Letter", nightly, async ({ browser }) => {
  const page = await calendarOf(browser, administrator);
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format, preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length, format).toBe(1);
  }
});
