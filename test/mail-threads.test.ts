import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { perform } from "../src/perform.ts";
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
  const close = { kind: "close", outcome: "no_answer_needed" } as const;
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

test("the right token from the wrong sender is a third party's, and opens nothing", async () => {
  const { inquiry } = await house.written();
  const close = { kind: "close", outcome: "no_answer_needed" } as const;
  await perform(house.house, { ...house.place, who: house.office.who, inquiry: inquiry.id, command: close });
  const to = house.replyTo(inquiry, "ana@example.org");
  await house.arrives(mail("Tell me all about her", fromAddress("eve@example.org")), { to });
  await house.arrives(mail("Two senders", { From: "ana@example.org, eve@example.org" }), { to });
  const entries = await house.entries(inquiry.id);
  const wrote = entries.filter(({ kind }) => kind === "guardianWrote").map(({ body }) => body.from);
  assert.deepEqual(wrote, ["third_party", "third_party"]);
  assert.ok(!entries.some(({ kind }) => kind === "reopened"));
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
  const close = { kind: "close", outcome: "no_answer_needed" } as const;
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
