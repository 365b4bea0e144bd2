import { fits, isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { expect, nightly, test } from "./test.ts";

// What only a browser shows of a complaint: the ladder that moves while people act, the forms without scripts, the parent's
// page beside it. All stages on two ladders with the moving clock: test/complaints.test.ts.

test(
  "T6: a formal complaint from the parent's own words to the next stage, at the desk and on the parent's page",
  nightly,
  async ({ browser, page: parent }) => {
    test.slow(); // two people sign in
    await parent.goto("/schools/oak-hill/ask");
    await parent.getByLabel("No", { exact: true }).first().check();
    await parent.getByLabel("Your name").fill("Tess Quill");
    await parent.getByLabel("E-mail address").fill("tess.quill@example.org");
    await parent.getByLabel("What is it about?").selectOption("meals");
    await parent
      .getByLabel("Your question")
      .fill(
        "I am furious, this is unacceptable. I want to make a formal complaint about cold lunches. Zinnia.",
      );
    await parent.getByRole("button", { name: "Send to the school" }).click();
    await parent.waitForURL(/\/follow\//);
    const follow = new URL(parent.url()).pathname;

    const ruth = await deskOf(browser, "Ruth Bell");
    await ruth.goto("/desk?q=zinnia");
    const reference = (await ruth.locator(".today .reference").first().innerText()).trim();
    await ruth.goto(`/desk/inquiries/${reference}`);
    const card = ruth.locator(".complaint");
    await expect(card.getByText("make a formal complaint")).toBeVisible();
    await card.getByText("Open the complaint", { exact: true }).focus();
    await ruth.keyboard.press("Enter");
    await card.getByLabel("What is complained of").fill("Lunch was cold on three days.");
    await expect(card.getByLabel("Who decides", { exact: true }).locator("option:checked")).toContainText(
      "Helen Grant",
    );
    await isAccessible(ruth, "opening");
    await card.getByRole("button", { name: "Open it and tell the parent" }).click();
    await expect(card.getByRole("listitem").filter({ hasText: "Formal, in writing" })).toHaveAttribute(
      "aria-current",
      "step",
    );

    // The principal decides without scripts, on a narrow screen in the dark.
    const helen = await deskOf(browser, "Helen Grant", {
      ...{ javaScriptEnabled: false, viewport: { width: 320, height: 800 }, colorScheme: "dark" as const },
      at: `/desk/inquiries/${reference}`,
    });
    await helen.getByText("Write the outcome", { exact: true }).click();
    await helen.getByLabel("Finding").selectOption("partly_upheld");
    await helen.getByLabel("Why, in English").fill("The oven was broken on two of the days.");
    await helen.getByLabel("What changes, in English").fill("A second oven is ordered.");
    await fits(helen, "deciding");
    await helen.getByRole("button", { name: "Send the outcome" }).click();
    await expect(
      helen.getByText("Decided. The parent may take it to head teacher or principal."),
    ).toBeVisible();

    await parent.goto(follow);
    await expect(parent.getByRole("heading", { name: "Your formal complaint" })).toBeVisible();
    await parent.getByText("I do not agree with the outcome").click();
    await parent.getByLabel("What is still wrong?").fill("It was cold again today.");
    await parent.getByRole("button", { name: "Take it to the next step" }).click();
    await expect(parent.getByText("We have it. Your complaint goes to the next step.")).toBeVisible();
    await expect(parent.locator(".ladder > .now")).toContainText("Caroline Whitfield");
    await isAccessible(parent, "parent");
    await parent.setViewportSize({ width: 320, height: 800 });
    await parent.goto(`${follow}?language=ar`);
    await fits(parent, "parent, right to left");

    // The brief as sentences on one screen with what is asked now and the ladder, and one click to the paper.
    await ruth.setViewportSize({ width: 1280, height: 800 });
    await ruth.goto(`/desk/inquiries/${reference}`);
    await expect(card.locator(".ladder > .now")).toContainText("Caroline Whitfield");
    await card.getByRole("link", { name: "Brief and print pack" }).click();
    await expect(ruth.getByText("Caroline Whitfield decides the stage at which it stands.")).toBeVisible();
    await expect(ruth.getByText("They sound angry.")).toBeVisible();
    await expect(ruth.getByText(/^Next is owed: .+, by .+\.$/)).toBeVisible();
    await expect(ruth.getByText("“Listen respectfully; document concern;", { exact: false })).toBeVisible();
    const ladder = ruth.locator(".ladder");
    await expect(ladder.locator(".now")).toContainText(/by \w{3} \d+ \w{3}/);
    await expect(ladder).toBeInViewport({ ratio: 1 });
    await isAccessible(ruth, "pack");
    await ruth.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await ruth.getByRole("button", { name: "Print it" }).click();
    await expect(ruth.locator("body")).toHaveAttribute("data-printed", "yes");
  },
);
