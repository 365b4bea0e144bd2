import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { noDovecot, startDovecot } from "./dovecot.ts";
import { freePorts } from "./free-port.ts";
import { mail } from "./mail-house.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";
import { throwAway, throwAwayFolder } from "./throw-away.ts";

const skip = noDovecot() ?? false;
let house: Awaited<ReturnType<typeof openMailboxHouse>>;
let dovecot: Awaited<ReturnType<typeof startDovecot>>;
let folder: string;
before(async () => {
  if (skip) return;
  folder = await throwAwayFolder();
  dovecot = await startDovecot(folder, await freePorts(2));
  house = await openMailboxHouse();
});
after(async () => {
  if (skip) return;
  await house.close();
  await dovecot.stop();
  await throwAway(folder);
});

test("a mail that a real server has delivered is on the desk because it tells of it, not because somebody looks", {
  skip,
}, async (t) => {
  const { mailbox } = await house.mailbox({ port: dovecot.imap, spam: "Junk" });
  await dovecot.deliver(mail("first of all"));
  const run = house.run({ lookEvery: 3_600_000 });
  await until(async () => (await house.inquiries()).length === 1, "the first mail was not taken in");
  await until(async () => Boolean((await house.state(mailbox.id))?.lookedAt));
  const times: number[] = [];
  for (let nth = 2; nth <= 4; nth++) {
    const from = performance.now();
    await dovecot.deliver(mail(`mail ${nth}`));
    await until(async () => (await house.inquiries()).length === nth, `mail ${nth} was not taken in`);
    times.push(Math.round(performance.now() - from));
  }
  t.diagnostic(`from delivery to inquiry: ${times.join(", ")} ms`);
  assert.equal((await house.state(mailbox.id))?.trouble, null);
  assert.equal((await house.kept()).length, 4);
  await run.end();
});
