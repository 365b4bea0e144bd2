import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mail } from "./mail-house.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
before(async () => {
  house = await openMailboxHouse();
});
after(() => house.close());

test("a mail that comes into the mailbox is an inquiry a moment later, marked as read only after it is kept", async () => {
  const { peer, mailbox } = await house.mailbox();
  const run = house.run();
  await until(async () => Boolean((await house.state(mailbox.id))?.lookedAt));
  const from = performance.now();
  peer.deliver(mail("When does the number 4 bus leave?"));
  await until(async () => (await house.inquiries()).length === 1);
  assert.ok(performance.now() - from < 3_000, "not by the next look, but because the server told of it");
  await until(() => peer.folder("INBOX").mails[0]?.flags.has("\\Seen") ?? false);
  const state = await house.state(mailbox.id);
  assert.equal(state?.trouble, null);
  await run.end();
});
