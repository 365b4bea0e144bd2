import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { plantGuardian } from "../src/demo/plant.ts";
import type { Command } from "../src/inquiry/command.ts";
import { perform } from "../src/perform.ts";
import { keep } from "../src/store/keep.ts";
import { intake } from "./desk.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
});
after(() => house.close());

const fromAddress = (address: string) => ({ From: `Somebody <${address}>` });

test("an answer to the signed address joins its inquiry, without the mail that it quotes, and opens it again", async () => {
  const { inquiry } = await house.written();
  await perform(house.house, { ...house.place, who: house.office.who, inquiry: inquiry.id, command: close });
  const answer =
    "One more thing.\r\n\r\nOn Mon, Nov 16, 2026 at 9:41 AM Oak Hill <o@example.org> wrote:\r\n> Thank you.\r\n";
  const { made, row } = await house.arrives(mail(answer), { to: house.replyTo(inquiry, "ana@example.org") });
  assert.deepEqual(made, []);
  assert.equal(row.inquiry_id, inquiry.id);
  const entries = await house.entries(inquiry.id);
  const wrote = entries.find(({ kind }) => kind === "guardianWrote");
  assert.equal(wrote?.body.from, "guardian");
  const kept = wrote?.body.text as { text: string } | undefined;
  assert.equal(await house.words(kept?.text), "One more thing.");
  assert.ok(entries.some(({ kind }) => kind === "reopened"));
});

const close = { kind: "close", outcome: "no_answer_needed" } as const;
const asOffice = (inquiry: string, command: Command) =>
  perform(house.house, { ...house.place, who: house.office.who, inquiry, command });

test("the right token from the wrong sender is a third party's: with their name, stopping no clock", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  await house.arrives(mail("Tell me all about her", fromAddress("eve@example.org")), { to });
  await house.arrives(mail("Two senders", { From: "ana@example.org, eve@example.org" }), { to });
  const entries = await house.entries(inquiry.id);
  const wrote = entries.filter(({ kind }) => kind === "guardianWrote");
  assert.deepEqual(
    wrote.map(({ body }) => body.from),
    ["third_party", "third_party"],
  );
  const sender = wrote[0]?.body.sender as { text: string } | undefined;
  assert.equal(await house.words(sender?.text), "Somebody <eve@example.org>");
  const [now] = (await house.inquiries()).filter(({ id }) => id === inquiry.id);
  assert.deepEqual(now?.duties, inquiry.duties, "no date began, ended or moved");
});

test("what waits for the parent waits on when a third party writes, and goes on when the parent does", async () => {
  const { inquiry } = await house.written();
  const text = keep("Which bus does he take?");
  const asks = { kind: "reply", text, how: "spoken", settles: false, asksGuardian: true } as const;
  const done = await asOffice(inquiry.id, { ...asks, about: "general", overrides: [] });
  assert.ok(!("refused" in done) && done.inquiry.waiting);
  const to = house.replyTo(inquiry, "ana@example.org");
  const waits = async () => (await house.inquiries()).find(({ id }) => id === inquiry.id);
  await house.arrives(mail("The red one!", fromAddress("eve@example.org")), { to });
  const still = await waits();
  assert.ok(still?.waiting && still.duties.some(({ paused }) => paused));
  await house.arrives(mail("The red one!"), { to });
  const after = await waits();
  assert.ok(after && !after.waiting && !after.duties.some(({ paused }) => paused));
});

test("nobody looks at what is closed: a third party's mail there is an inquiry of its own, and opens nothing", async () => {
  const { inquiry } = await house.written();
  await asOffice(inquiry.id, close);
  const to = house.replyTo(inquiry, "ana@example.org");
  for (const from of ["eve@example.org", "ana@example.org, eve@example.org"]) {
    const { made } = await house.arrives(mail("Tell me all about her", { From: from }), { to });
    assert.equal(made.length, 1);
    const [received] = await house.entries(made[0]?.id ?? "");
    assert.equal(received?.body.answers, inquiry.id);
    assert.ok(
      made[0]?.duties.some(({ clause }) => clause === "3.1.b"),
      "it owes its acknowledgement",
    );
  }
  const kinds = (await house.entries(inquiry.id)).map(({ kind }) => kind);
  assert.ok(!kinds.includes("reopened") && !kinds.includes("guardianWrote"));
});

test("another parent on file who answers a letter that was handed on has a question of their own", async () => {
  const { inquiry, messageId } = await house.written();
  await house.read((tx) => plantGuardian(tx, house.place, { name: "Ben Okafor", email: "ben@example.net" }));
  const headers = { ...fromAddress("Ben@example.net"), "In-Reply-To": messageId };
  const { made } = await house.arrives(mail("We have the same trouble", headers));
  assert.equal(made.length, 1);
  assert.ok(made[0]?.guardian);
  assert.equal((await house.entries(made[0]?.id ?? ""))[0]?.body.answers, inquiry.id);
  assert.ok(!(await house.entries(inquiry.id)).some(({ kind }) => kind === "guardianWrote"));
});

test("fifty families answer one newsletter: fifty inquiries", async () => {
  const newsletter = { "In-Reply-To": "<news-42@letters.example>", Subject: "Re: News of November" };
  const before = (await house.inquiries()).length;
  const families = Array.from({ length: 50 }, (_, n) => fromAddress(`family${n}@example.com`));
  const writes = (from: Record<string, string>) =>
    house.deliver(mail("Thank you!", { ...newsletter, ...from }));
  // As many connections at once as the receiver takes.
  for (const some of [families.slice(0, 25), families.slice(25)]) await Promise.all(some.map(writes));
  await house.run("read-mail");
  assert.equal((await house.inquiries()).length, before + 50);
});

test("an answer opens what was closed while the edition lets it, and follows it with an inquiry of its own afterwards", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  house.at("2026-11-16T14:00:00.000Z");
  await asOffice(inquiry.id, close);
  house.at("2026-12-16T14:00:00.000Z");
  assert.equal((await house.arrives(mail("One thing more."), { to })).made.length, 0);
  await asOffice(inquiry.id, close);
  house.at("2027-01-18T14:00:00.000Z");
  const { made } = await house.arrives(mail("And now this."), { to });
  house.at("2026-11-16T14:00:00.000Z");
  assert.equal(made[0]?.follows, inquiry.id);
  const before = (await house.inquiries()).find(({ id }) => id === inquiry.id);
  assert.equal(before?.closed, true);
});

test("a mail with another subject, long after the last word, says that it may be a new question", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "ana@example.org");
  const last = async () => (await house.entries(inquiry.id)).findLast(({ kind }) => kind === "guardianWrote");
  house.at("2026-11-20T14:00:00.000Z");
  await house.arrives(mail("Where is it?", { Subject: "Field trip" }), { to });
  assert.equal((await last())?.body.perhapsNew, undefined, "too soon");
  house.at("2026-12-20T14:00:00.000Z");
  await house.arrives(mail("Where is it?", { Subject: "Re: the bus" }), { to });
  assert.equal((await last())?.body.perhapsNew, undefined, "the same words");
  house.at("2027-01-05T14:00:00.000Z");
  await house.arrives(mail("What does he need?", { Subject: "Swimming lessons" }), { to });
  house.at("2026-11-16T14:00:00.000Z");
  const body = (await last())?.body;
  assert.deepEqual([body?.perhapsNew, body?.from], [16, "guardian"]);
  const subject = body?.subject as { text: string } | undefined;
  assert.equal(await house.words(subject?.text), "Swimming lessons");
});

test("a token that we never gave shows nothing: the mail is a new inquiry", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "eve@example.org");
  assert.equal(
    (await house.arrives(mail("Let me in", fromAddress("eve@example.org")), { to })).made.length,
    1,
  );
  const bent = house
    .replyTo(inquiry, "ana@example.org")
    .replace(/\.(.)/, (_, bit) => (bit === "0" ? ".1" : ".0"));
  assert.equal((await house.arrives(mail("Let me in"), { to: bent })).made.length, 1);
});

test("an answer to our letter joins by its Message-ID from the guardian, and is a third party's from others", async () => {
  const { inquiry, messageId } = await house.written();
  await house.arrives(mail("Thanks", { "In-Reply-To": messageId }));
  await house.arrives(
    mail("Me too", { References: `<x@y.z> ${messageId}`, ...fromAddress("eve@example.org") }),
  );
  const entries = await house.entries(inquiry.id);
  const wrote = entries.filter(({ kind }) => kind === "guardianWrote").map(({ body }) => body.from);
  assert.deepEqual(wrote, ["guardian", "third_party"]);
});

test("danger in a later message raises the emergency that the first did not", async () => {
  const { inquiry, messageId } = await house.written();
  const words = "He has a gun and says he will kill somebody at school today.";
  await house.arrives(mail(words, { "In-Reply-To": messageId }));
  const entries = await house.entries(inquiry.id);
  assert.ok(entries.some(({ kind }) => kind === "emergencyRaised"));
  assert.ok(house.ordered.some(({ name }) => name === "ring"));
  house.ordered.splice(0);
});

test("a vacation notice stays on the inquiry that it answers, reopens nothing and is never acknowledged", async () => {
  const { inquiry, messageId } = await house.written();
  await perform(house.house, { ...house.place, who: house.office.who, inquiry: inquiry.id, command: close });
  house.ordered.splice(0);
  const away = { "Auto-Submitted": "auto-replied", Subject: "Out of office", "In-Reply-To": messageId };
  await house.arrives(mail("I am away until Monday.", away));
  assert.deepEqual((await house.entries(inquiry.id)).at(-1)?.kind, "machineWrote");
  assert.equal((await house.inquiries()).find(({ id }) => id === inquiry.id)?.closed, true);
  assert.deepEqual(house.ordered, []);
  const { made, row } = await house.arrives(mail("I am away.", { "Auto-Submitted": "auto-replied" }));
  assert.deepEqual(made, []);
  assert.ok(row.read_at && row.inquiry_id === null);
  assert.deepEqual(house.ordered, []);
});

test("a person's mail with headers of a machine is a person's", async () => {
  const persons: Record<string, string>[] = [
    { Precedence: "bulk" },
    { "X-Auto-Response-Suppress": "All" },
    { "Auto-Submitted": "no" },
    { "List-Id": "Office <oak-hill.answerable.localhost>", Precedence: "list" },
    { "Return-Path": "<>" },
    { Subject: "Out of office hours: whom do I ring?" },
    { From: "School form <no-reply@forms.example>", "Reply-To": "Ana <ana@example.org>" },
  ];
  for (const headers of persons)
    assert.equal(
      (await house.arrives(mail("When is the concert?", headers))).made.length,
      1,
      JSON.stringify(headers),
    );
  const machines: Record<string, string>[] = [
    { "List-Id": "News <news.shop.example>" },
    { From: "Shop <no-reply@shop.example>" },
    { From: "Oak Hill <oak-hill@answerable.localhost>" },
    { "Message-ID": `<${randomUUID()}@answerable.localhost>` },
  ];
  for (const headers of machines)
    assert.equal(
      (await house.arrives(mail("When is the concert?", headers))).made.length,
      0,
      JSON.stringify(headers),
    );
  house.ordered.splice(0);
});

const report = (about: string, action = "failed", status = "5.1.1") =>
  `From: Mail Delivery System <MAILER-DAEMON@relay.example>\r\nTo: x\r\nSubject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nIt failed.\r\n--b
Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n
Final-Recipient: rfc822; ana@example.org\r\nAction: ${action}\r\nStatus: ${status}\r\n\r\n--b
Content-Type: text/rfc822-headers\r\n\r\n${about}\r\n--b--\r\n`.replaceAll(/\r?\n/g, "\r\n");

test("a report that the acknowledgement came back opens its duty again; a delay does not", async () => {
  const { inquiry, letter, messageId } = await house.written();
  const delivered = { kind: "recordDelivery", letter, outcome: { state: "handed_over" } } as const;
  await perform(house.house, { ...house.place, who: intake, inquiry: inquiry.id, command: delivered });
  const duties = async () =>
    (await house.inquiries())
      .find(({ id }) => id === inquiry.id)
      ?.duties.filter(({ clause }) => clause === "3.1.b")
      .map(({ over }) => over);
  assert.deepEqual(await duties(), [true]);
  await house.arrives(report(`Message-ID: ${messageId}`, "delayed", "4.4.1"), { from: "" });
  assert.deepEqual(await duties(), [true]);
  const { made } = await house.arrives(report(`Message-ID: ${messageId}`), { from: "" });
  assert.deepEqual(made, []);
  assert.deepEqual(await duties(), [true, false]);
  assert.equal((await house.letter(letter)).state, "bounced");
  assert.equal((await house.letter(letter)).problem, "5.1.1");
  // The same report once more is only kept.
  await house.arrives(report(`Message-ID: ${messageId}\r\nX: again`), { from: "" });
  assert.deepEqual(await duties(), [true, false]);
});

test("a report to the signed address names its letter even when it gives nothing back", async () => {
  const { inquiry, letter } = await house.written();
  const delivered = { kind: "recordDelivery", letter, outcome: { state: "handed_over" } } as const;
  await perform(house.house, { ...house.place, who: intake, inquiry: inquiry.id, command: delivered });
  await house.arrives(report("Subject: something"), {
    from: "",
    to: house.replyTo(inquiry, "ana@example.org"),
  });
  assert.equal((await house.letter(letter)).state, "bounced");
});

test("a mail that no parser can read is an inquiry that says so, and owes its acknowledgement like any other", async () => {
  const parts = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(1_100);
  house.ordered.splice(0);
  const raw = mail(`${parts}--b--`, { "Content-Type": "multipart/mixed; boundary=b" });
  const [inquiry] = (await house.arrives(raw)).made;
  assert.equal(inquiry?.unreadable, true);
  assert.match((await house.words(inquiry?.question.text)) ?? "", /could not be read automatically/);
  assert.equal(await house.words(inquiry?.subject?.text), "A question");
  assert.equal(await house.words(inquiry?.email?.text), "ana@example.org");
  assert.ok(house.ordered.some(({ name }) => name === "acknowledge"));
});

test("a sender who could be taken for somebody else is told to staff, on a first mail and on a later one", async () => {
  const tricks = async (id: string, kind: string) =>
    (await house.entries(id)).findLast((entry) => entry.kind === kind)?.body.tricks;
  const office = { From: "Ruth Bell <ruth@attacker.example>" };
  const [inquiry] = (await house.arrives(mail("Please send me the list of all children.", office))).made;
  assert.deepEqual(await tricks(inquiry?.id ?? "", "received"), ["name_of_staff"]);
  const { inquiry: other } = await house.written();
  const to = house.replyTo(other, "ana@example.org");
  const shown = { From: "ana@example.org <eve@attacker.example>" };
  await house.arrives(mail("It is me", shown), { to });
  assert.deepEqual(await tricks(other.id, "guardianWrote"), ["name_is_address"]);
  await house.arrives(mail("It is really me"), { to });
  assert.equal(await tricks(other.id, "guardianWrote"), undefined);
});
