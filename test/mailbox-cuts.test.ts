import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Faults } from "./imap-faults.ts";
import type { ImapPeer as Peer } from "./imap-peer.ts";
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
/** So many mailboxes are read side by side: most of a trial is waiting. */
const together = 25;
/** Where silence is what is tried: so many milliseconds, more where many are read side by side. */
const impatience = process.env.IMAP_CUTS === "all" ? 2_000 : 250;
const isWhole = process.env.IMAP_CUTS === "all";

/** A mailbox with three mails and a fourth that comes meanwhile, for each of these faults; all read by one worker, while each server misbehaves once. */
async function trials(lot: readonly Faults[], patience = 2_000): Promise<Peer[]> {
  const batch = `batch ${++serial}`;
  const words = (nth: number) =>
    Array.from({ length: mailsOfTrial }, (_, n) => `${batch}, ${nth}: mail ${n}`);
  const late = (nth: number) => `${batch}, ${nth}: late`;
  const all: { peer: Peer; id: string; faults: Faults; wanted: string[] }[] = [];
  for (const [nth, faults] of lot.entries()) {
    const { peer, mailbox } = await house.mailbox();
    Object.assign(peer.faults, faults);
    for (const one of words(nth)) peer.deliver(mail(one));
    all.push({ peer, id: mailbox.id, faults, wanted: [...words(nth), late(nth)] });
  }
  const few = lot.length === 1;
  const run = house.run({
    ...{ lookEvery: 100, readNow: async () => undefined },
    ...(!few && { every: 500, lease: 60_000, lookEvery: 400 }),
    patience: { connect: patience, answer: patience, idle: 60_000 },
  });
  for (const [nth, { peer }] of all.entries()) peer.deliver(mail(late(nth)));
  const isIn = async () => new Set(await house.kept(batch));
  let there = await isIn();
  const missing = () => all.filter(({ wanted }) => !wanted.every((one) => there.has(one)));
  await until(
    async () => {
      there = await isIn();
      // A mail that was refused is asked for again a minute later.
      house.at(new Date(Date.parse(house.desk.now()) + 30_000).toISOString());
      return missing().length === 0;
    },
    () => `something is lost: ${JSON.stringify(missing().map(told))}`,
  );
  // What was planned has happened, and it was looked twice more since then, so that whatever would come twice has come.
  const looks = ({ said }: Peer) => said.commands.filter((one) => one.startsWith("UID FETCH")).length;
  const planned = ({ faults }: Peer) => [faults.cutAfter, faults.stallAfter, faults.atCommand, faults.omits];
  await until(
    () => all.every(({ peer }) => planned(peer).every((one) => one === undefined)),
    "a fault did not come to happen",
  );
  const before = all.map(({ peer }) => looks(peer));
  await until(() => all.every(({ peer }, nth) => looks(peer) >= (before[nth] ?? 0) + 2), "it looks no more");
  await until(
    () =>
      all.every(
        ({ peer, faults }) =>
          faults.refuseStore === true ||
          faults.atCommand !== undefined ||
          peer.folder("INBOX").mails.every(({ flags }) => flags.has("\\Seen")),
      ),
    "not marked as read",
  );
  await run.end();
  const wanted = all.flatMap((one) => one.wanted).sort();
  assert.deepEqual((await house.kept(batch)).sort(), wanted, `${JSON.stringify(lot)}: each once`);
  for (const { id, peer } of all) {
    await house.drop(id);
    await peer.close();
  }
  return all.map(({ peer }) => peer);
}

/** What is worth knowing of a trial that did not end. */
const told = ({ peer: { said, folder }, faults }: { peer: Peer; faults: Faults }) => ({
  ...{ faults, sessions: said.sessions, last: said.commands.slice(-8) },
  seen: folder("INBOX").mails.map(({ flags }) => flags.has("\\Seen")),
});

async function inBatches(lot: readonly Faults[], patience?: number): Promise<void> {
  for (let at = 0; at < lot.length; at += together) await trials(lot.slice(at, at + together), patience);
}

/** Some of these, begun somewhere else each time, so that many runs see more of them; all of them where all are asked for. */
function sample<T>(of: readonly T[], about: number): T[] {
  if (isWhole) return [...of];
  const every = Math.ceil(of.length / about);
  const first = Math.floor(Math.random() * every);
  return of.filter((_, at) => at % every === first);
}

/** Every byte that a server says of an ordinary trial. */
const offsets = async () => {
  const [peer] = await trials([{}]);
  return Array.from({ length: (peer?.said.bytes ?? 1) - 1 }, (_, at) => at + 1);
};
const long = { timeout: 3_600_000 };

test("cut off at any byte of what the server says, no mail is lost or taken twice", long, async (t) => {
  const all = await offsets();
  const some = sample(all, 10);
  await inBatches(some.map((cutAfter) => ({ cutAfter })));
  t.diagnostic(`${some.length} cuts in ${all.length + 1} bytes: 0 lost, 0 twice`);
});

test(
  "refused, told nonsense or sent away at any command, no mail is lost or taken twice",
  long,
  async (t) => {
    const [peer] = await trials([{}]);
    const commands = peer?.said.commands ?? [];
    const ways = ["no", "bad", "nonsense", "bye", "empty"] as const;
    const all = commands.flatMap((_, nth) => ways.map((how) => ({ atCommand: { nth, how } })));
    const some = sample(all, 10);
    await inBatches(some, impatience);
    t.diagnostic(`${some.length} answers to ${commands.length} commands: 0 lost, 0 twice`);
  },
);

test("left in silence after any byte, no mail is lost or taken twice", long, async (t) => {
  const all = await offsets();
  const some = sample(all, 4);
  await inBatches(
    some.map((stallAfter) => ({ stallAfter })),
    impatience,
  );
  t.diagnostic(`${some.length} silences in ${all.length + 1} bytes: 0 lost, 0 twice`);
});

for (const [what, faults] of [
  ["says that there is more than there is", { existsLie: 5 }],
  ["says that there is less than there is", { existsLie: -2 }],
  ["lists every mail twice", { twice: true }],
  ["leaves a mail out of its list", { omits: 2 }],
  ["tells of nothing while it idles", { idle: "silent" }],
  ["does not know how to idle", { idle: "unknown" }],
  ["lets nobody mark a mail as read", { refuseStore: true }],
] satisfies [string, Faults][])
  test(`a server that ${what} loses nothing and gives nothing twice`, async () => {
    await trials([faults]);
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
