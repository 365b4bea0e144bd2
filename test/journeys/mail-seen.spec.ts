import { createTransport } from "nodemailer";
import { isAccessible } from "./accessible.ts";
import { deskOf, sitDown } from "./desk-of.ts";
import { isAwake } from "./is-awake.ts";
import { expect, test } from "./test.ts";

const page =
  '<body bgcolor="#fff6e5"><h1 style="color:#933">Dear office</h1><p>When is the lantern walk? See <a href="https://elsewhere.example/login">www.school.example</a>.</p><img src="https://elsewhere.example/p.gif"><script>document.title = "ran"</script></body>';

/** A mail with a page and files, as another mail server hands it over. */
async function writes(subject: string): Promise<void> {
  const relay = createTransport({
    ...{ host: "127.0.0.1", port: Number(process.env.JOURNEY_MAIL_PORT), ignoreTLS: true },
  });
  await relay.sendMail({
    ...{ from: "Lina Moss <lina.moss@example.org>", to: "oak-hill@answerable.localhost", subject },
    ...{ text: `When is the ${subject}?`, html: page },
    attachments: [
      { filename: "form.txt", content: "The form." },
      { filename: "photo\u202Egpj.exe", content: "MZ" },
    ],
  });
  relay.close();
}

test("a mail is read as text, opened as it was written in a frame that can do nothing, and its files say what they are", async ({
  browser,
}) => {
  const subject = `lantern walk ${crypto.randomUUID().slice(0, 8)}x`;
  await writes(subject);
  const desk = await deskOf(browser, "Ruth Bell");
  const outwards: string[] = [];
  await desk.context().route("https://elsewhere.example/**", (route) => {
    outwards.push(route.request().url());
    return route.fulfill({ contentType: "text/html", body: "<p>elsewhere" });
  });
  await expect(async () => {
    await desk.goto(`/desk?q=${encodeURIComponent(subject)}`);
    await desk.locator('a[href^="/desk/inquiries/"]').first().click({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await expect(desk.getByRole("heading", { name: subject })).toBeVisible();
  await isAwake(desk);
  const files = desk.getByRole("list", { name: "Files of this mail" });
  await expect(files).toContainText("photogpj.exe");
  await expect(files).toContainText("It is a program. It is set apart. Ask your IT.");
  await expect(files.getByRole("link", { name: "form.txt" })).toBeVisible();
  await expect(files.getByRole("link", { name: /exe/ })).toHaveCount(0);
  await desk.getByText("As it was written").click();
  const frame = desk.frameLocator("iframe[title='The mail as it was written']");
  await expect(frame.getByRole("heading", { name: "Dear office" })).toBeVisible();
  await expect(
    desk.getByText("1 thing from elsewhere was not loaded. 1 link leads elsewhere than it says."),
  ).toBeVisible();
  await expect(frame.getByText("[elsewhere.example]")).toBeVisible();
  await isAccessible(desk);
  await expect(desk).not.toHaveTitle("ran");
  // On paper “today” says nothing without the day, and a frame that is read elsewhere is no part of it.
  await desk.emulateMedia({ media: "print" });
  await expect(desk.getByText(/^As it stood on \w{3} \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(desk.getByText("As it was written")).toBeHidden();
  await desk.emulateMedia({ media: "screen" });
  await expect(desk.getByText(/^As it stood on/)).toBeHidden();
  expect(outwards).toEqual([]);
  const [opened] = await Promise.all([desk.waitForEvent("popup"), frame.getByRole("link").click()]);
  await opened.waitForLoadState();
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  await opened.close();

  const [taken] = await Promise.all([
    desk.waitForEvent("download"),
    files.getByRole("link", { name: "form.txt" }).click(),
  ]);
  expect(taken.suggestedFilename()).toBe("form.txt");

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await sitDown(plain, "Ruth Bell", new URL(desk.url()).pathname);
  await plain.getByText("As it was written").click();
  await expect(
    plain
      .frameLocator("iframe[title='The mail as it was written']")
      .getByRole("heading", { name: "Dear office" }),
  ).toBeVisible();
});
