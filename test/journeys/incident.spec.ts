import { isAccessible } from "./accessible.ts";
import { deskOf } from "./desk-of.ts";
import { isAwake } from "./is-awake.ts";
import { expect, nightly, test } from "./test.ts";

test(
  "a bus accident: two people open it, and every parent and clerk has the same words until it is over",
  nightly,
  async ({ browser }) => {
    test.slow(); // two people sign in
    // Without scripts, a refusal gives the form back as it was given: its ticks too.
    const still = await deskOf(browser, "Caroline Whitfield", {
      at: "/desk/incidents",
      javaScriptEnabled: false,
    });
    await expect(still.getByLabel("What goes on"), "nothing is chosen for anybody").toHaveValue("");
    await still.getByLabel("What goes on").selectOption({ label: "Lockdown" });
    await still.getByLabel("What the school says").fill("Jaden Brooks left the building.");
    await still.getByLabel("Oak Hill Elementary School").check();
    await still.getByLabel("Riverbend Middle School").uncheck();
    await still.getByText("Choose who").click();
    await still.getByLabel("Helen Grant, Principal").check();
    await still.getByLabel(/^Caroline Whitfield/).uncheck();
    await still.getByLabel("Whoever collects a child shows photo ID").uncheck();
    await still.getByRole("button", { name: "Open it" }).click();
    await expect(still.getByLabel("Why every parent is to read the child’s name")).toBeVisible();
    await expect(still.getByLabel("Oak Hill Elementary School")).toBeChecked();
    await expect(still.getByLabel("Riverbend Middle School")).not.toBeChecked();
    await expect(still.getByLabel("Helen Grant, Principal")).toBeChecked();
    await expect(still.getByLabel(/^Caroline Whitfield/)).not.toBeChecked();
    await expect(still.getByLabel("Whoever collects a child shows photo ID")).not.toBeChecked();
    await still.getByLabel("Oak Hill Elementary School").uncheck();
    await still.getByRole("button", { name: "Open it" }).click();
    await expect(still.getByRole("link", { name: "Please choose at which schools." })).toBeVisible();

    // River Bend: the other journeys are at Oak Hill and see nothing of it.
    const principal = await deskOf(browser, "James Okafor", {
      at: "/desk/incidents",
      javaScriptEnabled: false,
    });
    await principal.getByLabel("What goes on").selectOption({ label: "Bus accident" });
    await principal
      .getByLabel("What the school says")
      .fill("The number 2 bus had an accident. Help is there.");
    await principal.getByLabel("Where children are collected").fill("Riverbend Town Hall");
    await principal.getByLabel("From").fill("15:30");
    await principal.getByRole("button", { name: "Open it" }).click();
    await expect(principal.getByText("Parents see nothing of it yet")).toBeVisible();
    const address = new URL(principal.url()).pathname;

    const parent = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    await parent.goto("/schools/riverbend/ask");
    await expect(parent.getByText("The number 2 bus had an accident")).toHaveCount(0);

    const second = await deskOf(browser, "Caroline Whitfield", { at: address });
    await second.getByRole("button", { name: "Agree: parents read it at once" }).click();
    await expect(second.getByText("It is open: parents read it now.")).toBeVisible();
    await isAccessible(second);

    const answer = await parent.goto("/schools/riverbend/ask?language=es");
    expect(answer?.headers()["cache-control"]).toBe("no-store");
    await expect(parent.getByText("The number 2 bus had an accident. Help is there.")).toBeVisible();
    await expect(parent.getByText("Recoja a su hijo o hija solo aquí: Riverbend Town Hall")).toBeVisible();
    await isAccessible(parent);
    expect(await parent.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    await principal.goto("/desk");
    await expect(principal.getByText("Bus accident, Riverbend Middle School, since")).toBeVisible();
    await second.goto("/desk/incidents");
    await isAccessible(second);
    await principal.goto("/desk/call");
    await expect(principal.getByRole("heading", { name: "Bus accident: say this" })).toBeVisible();

    await second.goto(address);
    await isAwake(second);
    await second.getByText("Write the after-note and close it").click();
    await second.getByLabel("The after-note").fill("All are home. The families were rung.");
    await second.getByLabel("Why you close it alone").fill("The principal is with the families.");
    await second.getByRole("button", { name: "It is over" }).click();
    await expect(second.getByText("All are home. The families were rung.")).toBeVisible();
    await parent.goto("/schools/riverbend/ask");
    await expect(parent.getByText("The number 2 bus had an accident")).toHaveCount(0);
  },
);
