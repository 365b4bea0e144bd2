import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { perform } from "../src/perform.ts";
import { letterLine, strayLine } from "../src/web/desk/mail-lines.ts";
import { mailSide } from "../src/web/mail-side.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
let side: ReturnType<typeof mailSide>;
let clerk: StaffViewer;
before(async () => {
  house = await openMailHouse();
  side = mailSide(house.house);
  clerk = {
    ...{ kind: "staff", district: 1, school: 1, schools: [1], id: house.office.id, name: "Ruth Bell" },
    ...{ title: "Front office", roles: ["office"] },
  };
});
after(() => house.close());
beforeEach(() => {
  house.ordered.splice(0);
  house.at("2026-11-16T14:00:00.000Z");
});

const clock = { zone: "UTC", now: "2026-11-16T16:00:00.000Z" };
const away = { "Auto-Submitted": "auto-replied", Subject: "Out of office" };
let serial = 0;
const act = (given: Record<string, string>, viewer = clerk) => side.mailAct(viewer, given, `key-${++serial}`);
const mails = async () => (await side.mail(clerk)).mails.map(({ id }) => id);
const letters = async () => (await side.mail(clerk)).letters;
const kinds = async (inquiry: string) => (await house.entries(inquiry)).map(({ kind }) => kind);
const set = (letter: string, fields: object) =>
  house.read((tx) => tx.updateTable("letters").set(fields).where("id", "=", letter).execute());
const empty = async () => {
  for (const id of await mails()) await act({ act: "looked", mail: id, note: "Tidied." });
  for (const { id } of await letters()) await act({ act: "looked", mail: id, note: "Tidied." });
};

test("what was taken off by mistake is put back, and both are told", async () => {
  const { original } = await house.arrives(mail("I am away.", away));
  await act({ act: "looked", mail: original, note: "Nothing." });
  assert.deepEqual(await mails(), []);
  const [off] = (await side.mail(clerk)).lookedAt;
  assert.deepEqual([off?.mail, off?.isOff], [original, true]);
  house.at("2026-11-16T14:01:00.000Z");
  assert.equal((await act({ act: "back", mail: original })).outcome, "done");
  assert.deepEqual(await mails(), [original]);
  const told = (await side.mail(clerk)).lookedAt.slice(0, 2).map(({ was, isOff }) => [was, isOff]);
  assert.deepEqual(told, [
    ["put_back", false],
    ["of_nobody", false],
  ]);
  assert.equal((await act({ act: "back", mail: original })).outcome, "gone", "it is on the list");
  house.at("2026-11-16T14:02:00.000Z");
  await empty();
});

test("a mail is added to an inquiry: as its parent's words where it comes from their address, else as somebody else's", async () => {
  const { inquiry } = await house.written();
  for (const [from, said] of [
    ["ana@example.org", "guardian"],
    ["aunt@example.org", "third_party"],
  ]) {
    const { original } = await house.arrives(
      mail("The bus was late again.", { From: from ?? "", Precedence: "auto_reply" }),
    );
    const unknown = await act({ act: "join", mail: original, reference: "AAAA-AAAA" });
    assert.ok(
      unknown.outcome === "problems" &&
        unknown.problems[0]?.says === "There is no inquiry of that reference here.",
    );
    const done = await act({ act: "join", mail: original, reference: inquiry.reference.toLowerCase() });
    assert.deepEqual([done.outcome, done.outcome === "done" && done.inquiry], ["done", inquiry.id]);
    const last = (await house.entries(inquiry.id)).findLast(({ kind }) => kind === "guardianWrote");
    assert.deepEqual([last?.body.from, last?.body.original], [said, original]);
    assert.deepEqual(last?.body.by, { kind: "staff", id: clerk.id });
    assert.equal((await act({ act: "join", mail: original, reference: inquiry.reference })).outcome, "gone");
  }
  assert.deepEqual(await mails(), []);
});

test("what machines write from a marked address is off the list as it comes; what a person writes is an inquiry", async () => {
  const news = { From: "news@shop.example", "Auto-Submitted": "auto-generated" };
  const { original } = await house.arrives(mail("Offers of the week.", news));
  assert.equal((await act({ act: "mark", mail: original, note: "A shop’s news." })).outcome, "done");
  house.at("2026-11-16T14:01:00.000Z");
  const next = await house.arrives(mail("More offers.", news));
  assert.deepEqual(await mails(), []);
  const last = (await side.mail(clerk)).lookedAt.find((one) => one.mail === next.original);
  assert.deepEqual([last?.by, last?.was, last?.note], ["Ruth Bell", "marked", "A shop’s news."]);
  const person = await house.arrives(mail("Is the hall free on Friday?", { From: "news@shop.example" }));
  assert.equal(person.made.length, 1);
  // Put back, the address is worth a look again.
  house.at("2026-11-16T14:02:00.000Z");
  assert.equal((await act({ act: "back", mail: next.original })).outcome, "done");
  const third = await house.arrives(mail("And more.", news));
  assert.deepEqual((await mails()).sort(), [next.original, third.original].sort());
  house.at("2026-11-16T14:03:00.000Z");
  await empty();
});

test("a letter that could not leave for an hour is listed while it is tried, and can be tried at once", async () => {
  const { inquiry, letter } = await house.written();
  await set(letter, {
    attempt: 5,
    lease_until: "2026-11-16T15:40:00.000Z",
    problem: "The relay put it off: 450",
  });
  house.at("2026-11-16T14:59:00.000Z");
  assert.deepEqual(await letters(), []);
  house.at("2026-11-16T15:01:00.000Z");
  const [line] = await letters();
  assert.ok(line);
  assert.deepEqual([line.id, line.was, line.inquiry?.reference], [letter, "late", inquiry.reference]);
  assert.equal(
    letterLine(line, clock).why,
    "It could not leave for an hour. It is tried for five days. The relay put it off: 450.",
  );
  house.ordered.splice(0);
  assert.equal((await act({ act: "again", mail: letter })).outcome, "done");
  assert.deepEqual(
    house.ordered.map(({ name, input }) => [name, input.letter]),
    [["send-letter", letter]],
  );
  assert.equal((await house.letter(letter)).lease_until, null);
  await act({ act: "looked", mail: letter, note: "The relay is being repaired." });
  assert.deepEqual(await letters(), []);
});

test("a parent who cannot be reached by mail is told by telephone, and the record has it", async () => {
  const { inquiry, letter } = await house.written();
  await perform(house.house, {
    ...{ ...house.place, inquiry: inquiry.id },
    who: { actor: { kind: "system", part: "post" }, name: "The desk", roles: [] },
    command: { kind: "recordDelivery", letter, outcome: { state: "bounced", status: "5.1.1" } },
  });
  const [line] = await letters();
  assert.ok(line);
  assert.deepEqual(letterLine(line, clock).ways, ["rang", "looked"], "the same letter would only come back");
  assert.equal((await act({ act: "rang", mail: letter, note: "When the answer comes." })).outcome, "done");
  assert.deepEqual(await letters(), []);
  const note = (await house.entries(inquiry.id)).findLast(({ kind }) => kind === "noted");
  const [kept] = await house.read((tx) =>
    tx
      .selectFrom("notes")
      .select("words")
      .where("id", "=", String((note?.body.note as { text: string } | undefined)?.text))
      .execute(),
  );
  assert.equal(kept?.words, "Told by telephone: When the answer comes.");
});

test("what a limit stopped is acknowledged by a person, by e-mail or on the telephone", async () => {
  const asked = async (at: string, text: string) => {
    house.at(at);
    const [inquiry] = (await house.arrives(mail(text, { From: "ben@example.org" }))).made;
    assert.ok(inquiry);
    await acknowledge(house.house, house.place, { inquiry: inquiry.id });
    return inquiry;
  };
  await asked("2026-11-16T16:00:00.000Z", "When is lunch?");
  const second = await asked("2026-11-16T16:02:00.000Z", "And what is it?");
  const third = await asked("2026-11-16T16:04:00.000Z", "And who cooks?");
  const listed = async () => (await side.mail(clerk)).notAcknowledged.map(({ id }) => id);
  assert.deepEqual((await listed()).sort(), [second.id, third.id].sort());
  const privacy: StaffViewer = { ...clerk, roles: ["privacy_officer"] };
  assert.equal((await act({ act: "acknowledge", mail: second.id }, privacy)).outcome, "gone");
  assert.equal((await act({ act: "acknowledge", mail: second.id })).outcome, "done");
  assert.deepEqual((await kinds(second.id)).slice(-2), ["letterWritten", "acknowledged"]);
  assert.equal((await act({ act: "rang", mail: third.id, note: "Soup." })).outcome, "done");
  assert.deepEqual((await kinds(third.id)).slice(-3), ["acknowledged", "met", "noted"]);
  assert.deepEqual(await listed(), []);
});

test("a held letter can be taken off the list, and a mail that was not read in is read now", async () => {
  const { letter } = await house.written();
  await set(letter, { state: "held", problem: "right_changed" });
  assert.equal((await act({ act: "looked", mail: letter, note: "Written anew." })).outcome, "done");
  await house.deliver(mail("Is the pool open?"));
  house.ordered.splice(0);
  house.at("2026-11-16T14:11:00.000Z");
  const [waits] = (await side.mail(clerk)).mails;
  assert.ok(waits);
  assert.deepEqual(strayLine(waits, clock).ways, ["again", "read", "inquiry", "join", "looked"]);
  assert.equal((await act({ act: "again", mail: waits.id })).outcome, "done");
  assert.deepEqual(await mails(), []);
  assert.ok((await house.inquiries()).length > 0);
});
