import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { keepOriginal } from "../src/channels/mail/keep-original.ts";
import { perform } from "../src/perform.ts";
import { mailReasons } from "../src/web/desk/mail-reasons.ts";
import { mailSide } from "../src/web/mail-side.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let side: ReturnType<typeof mailSide>;
let clerk: StaffViewer;
let elsewhere: StaffViewer;
before(async () => {
  house = await openMailHouse();
  side = mailSide(house.house);
  clerk = {
    ...{ kind: "staff", district: 1, school: 1, schools: [1], id: house.office.id, name: "Ruth Bell" },
    ...{ title: "Front office", roles: ["office"] },
  };
  elsewhere = { ...clerk, school: 2, schools: [2] };
});
after(() => house.close());

const away = { "Auto-Submitted": "auto-replied", Subject: "Out of office" };
let serial = 0;
const act = (given: Record<string, string>, viewer = clerk) => side.mailAct(viewer, given, `key-${++serial}`);
const mails = async (viewer = clerk) =>
  (await side.mail(viewer)).mails.map(({ id, was, inquiry }) => ({ id, was, reference: inquiry?.reference }));
const letters = async (viewer = clerk) => (await side.mail(viewer)).letters;
const bounce = (inquiry: string, letter: string) =>
  perform(house.house, {
    ...{ ...house.place, inquiry },
    who: { actor: { kind: "system", part: "post" }, name: "The desk", roles: [] },
    command: { kind: "recordDelivery", letter, outcome: { state: "bounced", status: "5.1.1" } },
  });

test("machine mail that nobody owns is listed, read on purpose, and taken off with a note", async () => {
  const { original } = await house.arrives(mail("I am away until Monday.", away));
  assert.deepEqual(await mails(), [{ id: original, was: "of_nobody", reference: undefined }]);
  assert.equal(await side.mailCount(clerk), 1);
  assert.equal((await side.openMail(clerk, original))?.text, "I am away until Monday.");

  const unsaid = await act({ act: "looked", mail: original, note: " " });
  assert.ok(
    unsaid.outcome === "problems" && unsaid.problems[0]?.says === "Please write what you found or did.",
  );
  assert.equal((await act({ act: "looked", mail: original, note: "An out of office." })).outcome, "done");
  assert.equal(await side.mailCount(clerk), 0);
  const [last] = (await side.mail(clerk)).lookedAt;
  assert.deepEqual([last?.by, last?.was, last?.note], ["Ruth Bell", "of_nobody", "An out of office."]);
  assert.equal((await act({ act: "looked", mail: original, note: "Again." })).outcome, "gone");
  assert.equal(await side.openMail(clerk, original), null);
});

test("the neighbour school neither sees nor opens nor empties it", async () => {
  const { original } = await house.arrives(mail("I am away.", away));
  assert.deepEqual(await mails(elsewhere), []);
  assert.equal(await side.openMail(elsewhere, original), null);
  const tries: Record<string, string>[] = [
    { act: "looked", note: "Mine." },
    { act: "inquiry" },
    { act: "again" },
  ];
  for (const given of tries)
    assert.equal((await act({ ...given, mail: original }, elsewhere)).outcome, "gone");
  assert.equal((await mails()).length, 1);
  assert.equal((await act({ act: "looked", mail: original, note: "Ours." })).outcome, "done");
});

test("what a person wrote after all becomes an inquiry, by the one who says so", async () => {
  const { original } = await house.arrives(
    mail("When does the museum trip leave?", { Precedence: "auto_reply" }),
  );
  const done = await act({ act: "inquiry", mail: original });
  assert.ok(done.outcome === "done" && done.inquiry);
  const [received] = await house.read((tx) =>
    tx
      .selectFrom("entries")
      .select("body")
      .where("inquiry_id", "=", done.inquiry ?? "")
      .orderBy("seq")
      .execute(),
  );
  assert.ok(received);
  assert.deepEqual(received.body.by, { kind: "staff", id: clerk.id });
  assert.equal(
    await house.words((received.body.question as { text: string }).text),
    "When does the museum trip leave?",
  );
  assert.deepEqual(await mails(), []);
  assert.equal((await act({ act: "inquiry", mail: original })).outcome, "gone");
});

test("what lay in a spam folder stands as probably spam; it is read, made an inquiry, or taken off, each by a person", async () => {
  const spam = async (words: string) => {
    const raw = Buffer.from(mail(words));
    const arrived = {
      raw,
      envelopeFrom: "ana@example.org",
      envelopeTo: "oak-hill@answerable.localhost",
      spam: true,
    };
    const id = await keepOriginal(house.house, house.place, arrived, house.house.now());
    assert.equal(await house.run("read-mail"), 1);
    return id;
  };
  const before = (await house.inquiries()).length;
  const [bicycle, bus] = [await spam("You have won a bicycle."), await spam("When does the bus leave?")];
  assert.deepEqual(
    (await mails()).map(({ id, was }) => [id, was]).sort(),
    [
      [bicycle, "spam"],
      [bus, "spam"],
    ].sort(),
  );
  assert.equal((await house.inquiries()).length, before, "nothing became an inquiry by itself");
  assert.equal(mailReasons.spam.stands, "Probably spam");
  assert.deepEqual(mailReasons.spam.ways, ["read", "inquiry", "join", "looked"]);
  assert.equal((await side.openMail(clerk, bus))?.text, "When does the bus leave?");
  assert.equal(await side.openMail(elsewhere, bus), null);
  assert.equal((await act({ act: "inquiry", mail: bus }, elsewhere)).outcome, "gone");
  assert.equal((await act({ act: "inquiry", mail: bus })).outcome, "done");
  assert.equal((await act({ act: "looked", mail: bicycle, note: "An advertisement." })).outcome, "done");
  assert.equal((await house.inquiries()).length, before + 1);
  assert.deepEqual(await mails(), []);
});

test("a letter that came back is listed with its address; looking at it leaves a note at its inquiry", async () => {
  const { inquiry, letter } = await house.written();
  await bounce(inquiry.id, letter);
  const [line] = await letters();
  assert.deepEqual(
    [line?.id, line?.was, line?.to, line?.problem, line?.inquiry?.reference],
    [letter, "bounced", "ana@example.org", "5.1.1", inquiry.reference],
  );
  assert.deepEqual(await letters(elsewhere), []);
  assert.equal((await act({ act: "looked", mail: letter, note: "Rang her; new address." })).outcome, "done");
  assert.deepEqual(await letters(), []);
  assert.equal((await house.entries(inquiry.id)).at(-1)?.kind, "noted");
  const looked = (await side.mail(clerk)).lookedAt.find(({ was }) => was === "bounced");
  assert.equal(looked?.note, null, "the words stand at the inquiry and nowhere else");
});

test("sent again it is off the list, and back on it when it comes back again", async () => {
  const { inquiry, letter } = await house.written();
  await bounce(inquiry.id, letter);
  assert.equal((await act({ act: "again", mail: letter })).outcome, "done");
  assert.deepEqual(await letters(), []);
  assert.equal((await act({ act: "again", mail: letter })).outcome, "gone");
  await bounce(inquiry.id, letter);
  assert.equal((await letters())[0]?.id, letter);
  await act({ act: "looked", mail: letter, note: "Posted it." });
  house.ordered.splice(0);
});

test("a letter or mail that still runs is left alone for ten minutes", async () => {
  const { letter } = await house.written();
  await house.read((tx) =>
    tx.updateTable("letters").set({ state: "ambiguous" }).where("id", "=", letter).execute(),
  );
  const { says } = await house.deliver(mail("Is the pool open?"));
  house.ordered.splice(0);
  assert.equal(await side.mailCount(clerk), 0);
  house.at("2026-11-16T14:11:00.000Z");
  assert.deepEqual(
    (await mails()).map(({ was }) => was),
    ["unread"],
  );
  assert.equal((await letters())[0]?.was, "ambiguous");
  assert.equal(await side.mailCount(clerk), 2);
  const original = /[0-9a-f-]{36}/.exec(says)?.[0] ?? "";
  assert.equal((await act({ act: "inquiry", mail: original })).outcome, "done");
  await act({ act: "looked", mail: letter, note: "The relay has it." });
});

test("a mail that no machine can read is an inquiry, and a person reads its bytes here", async () => {
  const parts = "--b\r\n\r\nBitte lesen\r\n".repeat(1_100);
  const raw = mail(parts, { "Content-Type": "multipart/mixed; boundary=b", Subject: "Zettel" });
  const { made } = await house.arrives(raw);
  const [inquiry] = made;
  assert.equal(inquiry?.unreadable, true);
  const [line] = await mails();
  assert.deepEqual([line?.was, line?.reference], ["unreadable", inquiry?.reference]);
  const opened = await side.openMail(clerk, line?.id ?? "");
  assert.equal(opened?.unreadable, true);
  assert.match(opened?.bytes ?? "", /Subject: Zettel/);
  assert.equal((await act({ act: "inquiry", mail: line?.id ?? "" })).outcome, "gone", "it is one already");
  assert.equal((await act({ act: "looked", mail: line?.id ?? "", note: "Read it." })).outcome, "done");
  assert.equal((await house.entries(inquiry?.id ?? "")).at(-1)?.kind, "noted");
});

test("who may not look at mail is not told how much there is", async () => {
  const { original } = await house.arrives(mail("I am away.", away));
  assert.equal(await side.mailCount({ ...clerk, roles: ["teacher"] }), 0);
  assert.equal(await side.mailCount(clerk), 1);
  await act({ act: "looked", mail: original, note: "Read." });
});
