import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { isAwake } from "./is-awake.ts";
import { logCall } from "./log-call.ts";
import { expect, test } from "./test.ts";

const words =
  "Dear Danielle Brooks,\n\nYou asked when the reading group meets. It meets on Thursdays. Please ring us on 555-0100 if anything is unclear.\n\n" +
  "Kind regards,\nRuth Bell, Office clerk\nOak Hill Elementary School, 555-0100";
/** The Wednesday in so many weeks, at ten, on the school's clock. */
const wednesday = (weeks: number) => {
  const date = new Date(Date.now() + weeks * 7 * 86_400_000);
  while (date.getUTCDay() !== 3) date.setUTCDate(date.getUTCDate() - 1);
  return `${date.toISOString().slice(0, 10)}T10:00`;
};

test("a reply that is to leave later waits where it is seen, and one key brings its words back", async ({
  browser,
}) => {
  const ruth = await deskOf(browser, "Ruth Bell");
  await logCall(ruth, "Danielle Brooks", "Grades and progress", "When does the reading group meet?");
  await isAwake(ruth);
  await ruth.getByLabel(/^Reply/).fill(words);
  await ruth.getByLabel("By e-mail").check();
  await ruth.getByText("Send it later").click();
  const notice = ruth.locator(".leaving");
  const closed = ruth.getByText("The office is closed at that moment").first();
  // A Wednesday in the holidays is refused, in words; the next one may be none.
  for (let weeks = 2; weeks <= 4 && !(await notice.isVisible()); weeks++) {
    await ruth.getByLabel("A moment in opening hours").fill(wednesday(weeks));
    await expect(ruth.getByLabel("At the moment below")).toBeChecked();
    await ruth.getByRole("button", { name: /^Send to/ }).click();
    await expect(notice.or(closed).first()).toBeVisible();
  }
  await expect(notice).toContainText(/A reply waits: it leaves Wed .*10:00/);
  await expect(notice).toContainText("That is after the date by which it is owed");
  await expect(ruth.locator(".timeline")).toContainText("e-mail, waits until Wed");
  await isAccessible(ruth, "a reply waits");
  await fits(ruth, "a reply waits");

  await ruth.keyboard.press("u");
  await expect(ruth.locator(".notices")).toContainText("your words are in the composer again");
  await expect(notice).toHaveCount(0);
  await expect(ruth.getByLabel(/^Reply/)).toHaveValue(words);
  await expect(ruth.locator(".timeline")).toContainText("Ruth Bell took the reply back before it left.");
});
