import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Faults } from "./imap-peer.ts";
import { mail } from "./mail-house.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";

// The peer breaks off, is silent or lies; whatever it does, each mail is here once. A sample here; `IMAP_CUTS=all` for every byte.

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
before(async () => {
  house = await openMailboxHouse();
});
after(() => house.close());

let serial = 0;
const mailsOfTrial = 3;

/** A mailbox with three mails and a fourth that comes meanwhile, read by a worker while the peer misbehaves once. */
async function trial(faults: Faults, patience = 2_000): Promise<{ bytes: number }> {
  const nth = ++serial;
  const words = Array.from({ length: mailsOfTrial }, (_, n) => `trial ${nth}, mail ${n}`);
  const { peer, mailbox } = await house.mailbox();
  Object.assign(peer.faults, faults);
  for (const one of words) peer.deliver(mail(one));
  const run = house.run({
    ...{ lookEvery: 100, readNow: async () => undefined },
    patience: { connect: patience, answer: patience, idle: 60_000 },
  });
  const late = `trial ${nth}, late`;
  peer.deliver(mail(late));
  const wanted = [...words, late].sort();
  const mine = async () => (await house.kept()).filter((one) => one.startsWith(`trial ${nth},`)).sort();
  await until(
    async () => (await mine()).length >= wanted.length,
    `${JSON.stringify(faults)}: something is lost`,
  );
  // Once more round, so that whatever would come twice has come.
  const looks = peer.said.commands.filter((said) => said.startsWith("SELECT")).length;
  await until(
    async () =>
      peer.folder("INBOX").mails.every(({ flags }) => flags.has("\\Seen")) || faults.refuseStore === true,
    `${JSON.stringify(faults)}: not marked as read`,
  );
  assert.ok(looks > 0);
  await run.end();
  assert.deepEqual(await mine(), wanted, `${JSON.stringify(faults)}: each once`);
  const { bytes } = peer.said;
  await house.drop(mailbox.id);
  return { bytes };
}

test("cut off or left in silence at any byte of what the server says, no mail is lost or taken twice", {
  timeout: 3_600_000,
}, async (t) => {
  const { bytes } = await trial({});
  const every = process.env.IMAP_CUTS === "all" ? 1 : Math.ceil(bytes / 10);
  // Begun somewhere else each time, so that many runs see more of them.
  const first = every === 1 ? 1 : 1 + Math.floor(Math.random() * every);
  let cuts = 0;
  for (let at = first; at < bytes; at += every) {
    await trial({ cutAfter: at });
    cuts++;
  }
  const stalls = process.env.IMAP_CUTS === "all" ? 60 : 3;
  for (let n = 0; n < stalls; n++) await trial({ stallAfter: Math.floor(((n + 0.5) * bytes) / stalls) }, 250);
  t.diagnostic(`${cuts} cuts and ${stalls} silences in ${bytes} bytes: 0 lost, 0 twice`);
});

for (const [what, faults] of [
  ["says that there is more than there is", { existsLie: 5 }],
  ["says that there is less than there is", { existsLie: -2 }],
  ["lists every mail twice", { twice: true }],
  ["tells of nothing while it idles", { idle: "silent" }],
  ["does not know how to idle", { idle: "unknown" }],
  ["lets nobody mark a mail as read", { refuseStore: true }],
] satisfies [string, Faults][])
  test(`a server that ${what} loses nothing and gives nothing twice`, async () => {
    await trial(faults);
  });

test("a mail of which a server announces less than it sends does not stop what comes after it", async () => {
  const { peer, mailbox } = await house.mailbox();
  peer.faults.literalShort = 7;
  peer.deliver(mail("the first, badly announced"));
  const run = house.run({ lookEvery: 100 });
  await until(
    async () =>
      peer.said.fetched.length >= 2 || (await house.kept()).some((one) => one.startsWith("the first")),
  );
  delete peer.faults.literalShort;
  peer.deliver(mail("the second, well announced"));
  await until(async () => (await house.kept()).includes("the second, well announced"));
  await until(async () => {
    house.at(new Date(Date.parse(house.desk.now()) + 120_000).toISOString());
    return (await house.kept()).some((one) => one.startsWith("the first"));
  });
  await run.end();
  await house.drop(mailbox.id);
});
