import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readOriginal } from "../src/channels/mail/read.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { noteFailed } from "../src/store/mailboxes/mails.ts";
import { mailToLookAt } from "../src/store/reads/mail-to-look-at.ts";
import { mail } from "./mail-house.ts";
import { openMailboxHouse, until } from "./mailbox-house.ts";

let house: Awaited<ReturnType<typeof openMailboxHouse>>;
before(async () => {
  house = await openMailboxHouse();
});
after(() => house.close());

const looked = (id: string) => until(async () => Boolean((await house.state(id))?.lookedAt));
const has = (words: string, times = 1) =>
  until(async () => (await house.kept()).filter((one) => one === words).length === times);

test("a mail that comes into the mailbox is an inquiry a moment later, marked as read only after it is kept", async () => {
  const { peer, mailbox } = await house.mailbox();
  // Nobody looks again by themselves: it comes because the server tells of it.
  const run = house.run({ lookEvery: 3_600_000 });
  await looked(mailbox.id);
  peer.deliver(mail("When does the number 4 bus leave?"));
  await until(async () => (await house.inquiries()).length === 1);
  await until(() => peer.folder("INBOX").mails[0]?.flags.has("\\Seen") ?? false);
  const fetched = peer.said.commands.findIndex(
    (said) => said.startsWith("UID FETCH 1 (") && said.includes("BODY.PEEK[]"),
  );
  const stored = peer.said.commands.findIndex((said) => said.startsWith("UID STORE 1"));
  assert.ok(fetched >= 0 && stored > fetched);
  const [original] = await house.read((tx) => tx.selectFrom("originals").selectAll().execute());
  assert.deepEqual(
    [original?.envelope_from, original?.envelope_to],
    ["ana@example.org", "oak-hill@answerable.localhost"],
  );
  assert.equal((await house.state(mailbox.id))?.trouble, null);
  await run.end();
});

test("what lay there before is left alone; where the school wants it, what nobody had read is taken in", async () => {
  const begunAt = "2026-11-16T14:00:00.000Z";
  const old = { date: new Date("2026-11-01T08:00:00Z") };
  const now = await house.mailbox({ begunAt });
  const unread = await house.mailbox({ begunAt, begins: "unread" });
  for (const [{ peer }, name] of [
    [now, "now"],
    [unread, "unread"],
  ] as const) {
    peer.deliver(mail(`old and read, ${name}`), { ...old, seen: true });
    peer.deliver(mail(`old and unread, ${name}`), old);
    peer.deliver(mail(`of today, ${name}`), { date: new Date("2026-11-16T14:00:30Z") });
  }
  const run = house.run();
  await has("of today, now");
  await has("of today, unread");
  await has("old and unread, unread");
  await looked(now.mailbox.id);
  const kept = await house.kept();
  assert.ok(!kept.some((words) => words.startsWith("old and read") || words === "old and unread, now"));
  await run.end();
});

test("a server that numbers anew is looked through again, and nothing is taken in twice", async () => {
  const { peer, mailbox } = await house.mailbox();
  for (const nth of [1, 2, 3]) peer.deliver(mail(`renumbered ${nth}`));
  const run = house.run();
  await has("renumbered 3");
  await looked(mailbox.id);
  peer.renumber();
  peer.deliver(mail("renumbered 4"));
  await has("renumbered 4");
  await until(async () => {
    const { rows } = await house.numbers(mailbox.id);
    return rows.filter(({ validity }) => validity === 2).length === 4;
  });
  for (const nth of [1, 2, 3, 4]) await has(`renumbered ${nth}`);
  await run.end();
});

test("the same Message-ID with other words is another mail; the same bytes once more are not", async () => {
  const { peer } = await house.mailbox();
  const id = { "Message-ID": "<template@example.org>" };
  peer.deliver(mail("template, first", id));
  peer.deliver(mail("template, second", id));
  const twice = mail("twice the same");
  peer.deliver(twice);
  peer.deliver(twice);
  peer.deliver(mail("template, last", id));
  const run = house.run();
  await has("template, last");
  await has("template, first");
  await has("template, second");
  await has("twice the same", 1);
  await run.end();
});

test("the spam folder waits for a person and is answered by nobody; out of it only danger raises a voice", async () => {
  const { peer, mailbox } = await house.mailbox({ spam: "Junk" });
  peer.folder("Junk");
  peer.deliver(mail("You have won a bicycle, perhaps."), { to: "Junk" });
  peer.deliver(mail("My son has a gun and he is on his way to school now."), { to: "Junk" });
  const run = house.run();
  const viewer = house.clerk();
  const asSpam = async () =>
    (await mailToLookAt(house.db, viewer, house.desk.now())).mails.filter(({ was }) => was === "spam");
  await has("My son has a gun and he is on his way to school now.");
  const dangers = async () => (await house.inquiries()).filter(({ danger }) => danger);
  // Both are read when their turn comes, in any order.
  await until(async () => (await dangers()).length === 1 && (await asSpam()).length === 1);
  await looked(mailbox.id);
  const [emergency] = await dangers();
  assert.ok(emergency);
  assert.ok(!peer.folder("Junk").mails.some(({ flags }) => flags.has("\\Seen")), "nothing is touched there");
  const [spam] = await asSpam();
  assert.match(spam?.head.toString() ?? "", /won a bicycle/);

  await acknowledge(house.house, house.place, { inquiry: emergency.id });
  const letters = await house.read((tx) => tx.selectFrom("letters").select("purpose").execute());
  assert.deepEqual(letters, [], "nobody is answered");
  const { notAcknowledged } = await mailToLookAt(house.db, viewer, house.desk.now());
  assert.deepEqual(
    notAcknowledged.map(({ because }) => because),
    ["spam"],
  );

  const inquiry = await readOriginal(house.house, house.place, spam?.id ?? "", house.who());
  assert.ok(inquiry);
  await acknowledge(house.house, house.place, { inquiry });
  const after = await house.read((tx) =>
    tx.selectFrom("letters").select(["purpose", "inquiry_id"]).execute(),
  );
  assert.deepEqual(
    after,
    [{ purpose: "acknowledgement", inquiry_id: inquiry }],
    "a person said that it is none",
  );
  await run.end();
});

test("what a person moves out of the spam folder is no spam", async () => {
  const { peer } = await house.mailbox({ spam: "Junk" });
  const raw = mail("Is there a place in the choir?");
  peer.folder("Junk");
  peer.deliver(raw, { to: "Junk" });
  const run = house.run();
  await has("Is there a place in the choir?");
  const before = (await house.inquiries()).length;
  await until(async () => {
    const rows = await house.read((tx) => tx.selectFrom("originals").select(["spam", "read_at"]).execute());
    return rows.some(({ spam, read_at }) => spam && read_at !== null);
  });
  peer.deliver(raw);
  await until(async () => (await house.inquiries()).length === before + 1);
  await has("Is there a place in the choir?");
  await run.end();
});

test("a mail that is taken may be moved; a folder that is missing there loses nothing", async () => {
  const moved = await house.mailbox({ afterwards: "move", movedTo: "Taken" });
  const missing = await house.mailbox({ afterwards: "move", movedTo: "Nowhere" });
  moved.peer.folder("Taken");
  moved.peer.deliver(mail("moved away"));
  missing.peer.deliver(mail("stays there"));
  const run = house.run();
  await has("moved away");
  await has("stays there");
  await until(() => moved.peer.folder("Taken").mails.length === 1);
  await until(() => missing.peer.folder("INBOX").mails[0]?.flags.has("\\Seen") ?? false);
  await run.end();
});

test("a mail that is too long is kept by its beginning, and left as it lies there", async () => {
  const { peer } = await house.mailbox();
  peer.deliver(mail(`too long\r\n\r\n${"A".repeat(76)}\r\n`.concat(`${"B".repeat(76)}\r\n`.repeat(40_000))));
  peer.deliver(mail("after the long one"));
  const run = house.run();
  await has("after the long one");
  const rows = await house.read((tx) =>
    tx.selectFrom("originals").select(["raw", "whole_bytes"]).where("whole_bytes", "is not", null).execute(),
  );
  assert.equal(rows.length, 1);
  assert.ok((rows[0]?.whole_bytes ?? 0) > 3_000_000);
  assert.equal(rows[0]?.raw.length, 256 * 1024);
  await until(() => peer.folder("INBOX").mails[1]?.flags.has("\\Seen") ?? false);
  assert.ok(!peer.folder("INBOX").mails[0]?.flags.has("\\Seen"));
  await run.end();
});

test("of two processes one has the mailbox; when it dies the other goes on", async () => {
  const { peer, mailbox } = await house.mailbox();
  const first = house.run();
  await looked(mailbox.id);
  const sessions = peer.said.sessions;
  const second = house.run();
  peer.deliver(mail("by one of two"));
  await has("by one of two");
  assert.equal(peer.said.sessions, sessions, "nobody else connected");
  await first.end();
  peer.deliver(mail("by the other"));
  await has("by the other");
  await second.end();
});

test("what is wrong is said by its name, and is over when it goes well again", async () => {
  const wrong = await house.mailbox({}, { password: "wrong" });
  const closed = await house.mailbox();
  await closed.peer.close();
  const noInbox = await house.mailbox({ inbox: "Posteingang" });
  const noSpam = await house.mailbox({ spam: "Junk" });
  const run = house.run();
  const trouble = (id: string, what: string | null) =>
    until(async () => (await house.state(id))?.trouble === what, `not ${what}`);
  await trouble(wrong.mailbox.id, "sign_in");
  await trouble(closed.mailbox.id, "refused");
  await trouble(noInbox.mailbox.id, "no_inbox");
  await trouble(noSpam.mailbox.id, "no_spam");
  noSpam.peer.deliver(mail("although the spam folder is missing"));
  await has("although the spam folder is missing");
  noInbox.peer.folder("Posteingang");
  await trouble(noInbox.mailbox.id, null);
  await run.end();
});

test("a mail that cannot be fetched is tried again, and given up when it is gone there", async () => {
  const { peer, mailbox } = await house.mailbox();
  peer.faults.empty = new Set([1]);
  peer.deliver(mail("late but there"));
  peer.deliver(mail("behind it"));
  const run = house.run({ lookEvery: 50 });
  await has("behind it");
  assert.equal((await house.numbers(mailbox.id)).rows.filter(({ original }) => original === null).length, 1);
  delete peer.faults.empty;
  peer.faults.omits = 1; // one list that does not name it proves nothing
  house.at("2026-11-16T15:00:00.000Z");
  await has("late but there");
  const folder = { ...house.place, mailbox: mailbox.id, folder: "inbox", uidValidity: 1 } as const;
  peer.folder("INBOX").mails.splice(0, 1);
  await house.read((tx) => noteFailed(tx, folder, 1, "2026-11-16T14:00:00.000Z"));
  await until(async () => (await house.numbers(mailbox.id)).rows.every(({ original }) => original !== null));
  await run.end();
});
