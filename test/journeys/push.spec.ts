import { randomBytes } from "node:crypto";
import { openPush } from "../../src/channels/alerts/push.ts";
import { alertWords } from "../../src/letters/words/alert-words.ts";
import { pushService } from "./push-service.ts";
import { expect, test } from "./test.ts";

// What only a browser shows of an alert by push: the worker that we serve, woken by a message. No service of a browser's maker
// can be reached from here, so that the message goes to one of our own, is opened there with the browser's keys, and is
// handed to the browser as its service would.

type Shown = [title: string, options: { body: string; data: string; tag: string }];
type Worker = { shown: Shown[]; registration: { showNotification: (...shown: Shown) => Promise<void> } };

test("an alert that was encrypted for a browser wakes its worker, which shows the school, the reference and nothing of a child", async ({
  page,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? "").origin;
  const service = await pushService();
  try {
    const push = openPush({
      ...{ secret: randomBytes(32), subject: "mailto:desk@example.org", also: [service.host] },
    });
    const said = alertWords.push({
      ...{ schoolName: "Oak Hill", schoolPhone: "555-0100", reference: "K7QM-2WXD" },
      link: `${origin}/emergency/once`,
    });
    expect((await push.send(service.device, said)).outcome).toBe("accepted");
    const [pushed] = service.taken;
    expect(pushed).toEqual({
      ...{ ttl: "600", urgency: "high", signedFor: `http://${service.host}`, read: JSON.stringify(said) },
    });

    await page.goto("/sign-in");
    const browser = await context.newCDPSession(page);
    const known: string[] = [];
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      known.push(...registrations.map(({ registrationId }) => registrationId));
    });
    await browser.send("ServiceWorker.enable");
    await page.evaluate(async () => {
      await navigator.serviceWorker.register("/alert-worker.js");
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => context.serviceWorkers().length).toBe(1);
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error("the worker did not begin");
    // A browser without a screen may show nothing; what it would show is looked at.
    await worker.evaluate(() => {
      const self = globalThis as unknown as Worker;
      self.shown = [];
      self.registration.showNotification = async (...shown) => void self.shown.push(shown);
    });
    await browser.send("ServiceWorker.deliverPushMessage", {
      ...{ origin, registrationId: known.at(-1) ?? "", data: pushed?.read ?? "" },
    });
    const shown = () => worker.evaluate(() => (globalThis as unknown as Worker).shown);
    await expect.poll(async () => (await shown()).length).toBe(1);
    const [title, { body, data, tag }] = (await shown())[0] as Shown;
    expect({ title, body, url: data, tag }).toEqual({ ...said, tag: said.url });
    expect(title + body).toBe("Oak HillAn emergency needs you. Inquiry K7QM-2WXD.");
  } finally {
    service.close();
  }
});
