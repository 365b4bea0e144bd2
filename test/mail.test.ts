import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { readMail } from "../src/jobs/read-mail.ts";
import { perform } from "../src/perform.ts";
import { intake } from "./desk.ts";
import { openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
});
after(() => house.close());

/** A mail in a few words; each has its own Message-ID. */
const mail = (text: string, headers: Record<string, string> = {}) =>
  `${Object.entries({
    From: "Ana Souza <ana@example.org>",
    To: "oak-hill@answerable.localhost",
    Subject: "A question",
    "Message-ID": `<${randomUUID()}@example.org>`,
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n${text}\r\n`;

const fromAddress = (address: string) => ({ From: `Somebody <${address}>` });

async function arrives(raw: string | Buffer, to?: { from?: string; to?: string | string[] }) {
  const before = (await house.inquiries()).map(({ id }) => id);
  const answer = await house.deliver(raw, to);
  assert.equal(answer.code, 250, answer.says);
  assert.equal(await house.run("read-mail"), 1);
  const made = (await house.inquiries()).filter(({ id }) => !before.includes(id));
  const original = /[0-9a-f-]{36}/.exec(answer.says)?.[0] ?? "";
  const row = await house.read((tx) =>
    tx.selectFrom("originals").selectAll().where("id", "=", original).executeTakeFirstOrThrow(),
  );
  return { made, original, row };
}

test("a mail becomes an inquiry with its words, and the original is kept byte for byte", async () => {
  house.at("2026-11-16T15:00:00.000Z");
  const raw = mail("When does the number 4 bus leave?\r\n\r\nThank you,\r\nAna");
  const { made, original, row } = await arrives(raw);
  const [inquiry] = made;
  assert.ok(inquiry);
  assert.match(inquiry.reference, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  assert.equal(inquiry.source, "mail");
  assert.equal(inquiry.receivedAt, "2026-11-16T15:00:00.000Z");
  assert.equal(
    await house.words(inquiry.question.text),
    "When does the number 4 bus leave?\n\nThank you,\nAna",
  );
  assert.equal(await house.words(inquiry.subject?.text), "A question");
  assert.equal(await house.words(inquiry.guardianName?.text), "Ana Souza");
  assert.equal(await house.words(inquiry.email?.text), "ana@example.org");
  assert.equal(Buffer.from(row.raw).toString(), raw);
  assert.equal(row.inquiry_id, inquiry.id);
  assert.equal(row.read_at, "2026-11-16T15:00:00.000Z");
  assert.equal((await house.entries(inquiry.id))[0]?.body.original, original);
});

test("the same bytes delivered twice are one inquiry, and reading twice changes nothing", async () => {
  const raw = mail("Is the library open on Friday?");
  const first = await house.deliver(raw);
  const second = await house.deliver(raw);
  assert.equal(first.says, second.says);
  const count = (await house.inquiries()).length;
  assert.equal(await house.run("read-mail"), 1);
  assert.equal((await house.inquiries()).length, count + 1);
  const original = /[0-9a-f-]{36}/.exec(first.says)?.[0] ?? "";
  await house.read((tx) =>
    tx.updateTable("originals").set({ read_at: null }).where("id", "=", original).execute(),
  );
  await readMail(house.house, house.place, { original });
  assert.equal((await house.inquiries()).length, count + 1);
});

test("another mail under the same Message-ID is another inquiry; so is the same mail an hour later", async () => {
  const id = { "Message-ID": "<template@example.org>" };
  await arrives(mail("First question?", id));
  assert.equal((await arrives(mail("Second question?", id))).made.length, 1);
  house.at("2026-11-16T16:30:00.000Z");
  assert.equal((await arrives(mail("Second question?", id))).made.length, 1);
});

test("an address that is no school's is refused in a sentence, and a school's with any tag is taken", async () => {
  const refused = await house.deliver(mail("Hello"), { to: "no-school@answerable.localhost" });
  assert.equal(refused.code, 550);
  assert.match(refused.says, /There is no school of that name here/);
  assert.equal((await house.deliver(mail("Hello"), { to: "oak-hill@elsewhere.example" })).code, 550);
  assert.equal(
    (await house.deliver(mail("Hello"), { to: "OAK-Hill+anything@answerable.localhost" })).code,
    250,
  );
  await house.run("read-mail");
});

test("one mail to two schools is kept once for each", async () => {
  const to = ["oak-hill@answerable.localhost", "riverbend@answerable.localhost"];
  const { says } = await house.deliver(mail("To both"), { to });
  assert.equal(says.match(/[0-9a-f-]{36}/g)?.length, 2);
  house.ordered.splice(0);
});

test("a mail that is too long is refused for good, and nothing of it stays", async () => {
  const before = await house.read((tx) => tx.selectFrom("originals").select("id").execute());
  assert.equal((await house.deliver(mail("x".repeat(2_100_000)))).code, 552);
  assert.deepEqual(await house.read((tx) => tx.selectFrom("originals").select("id").execute()), before);
  const [inquiry] = (await arrives(mail("x".repeat(200_000)))).made;
  const text = (await house.words(inquiry?.question.text)) ?? "";
  assert.ok(text.length < 100_200);
  assert.match(text, /The whole of it is in the original mail/);
});

test("250 is said only after the commit: without an ordered job there is no mail, and the sender keeps it", async () => {
  const { enqueue } = house.house;
  house.house.enqueue = () => Promise.reject(new Error("no job"));
  const raw = mail("Do not lose me");
  const refused = await house.deliver(raw);
  assert.equal(refused.code, 452);
  house.house.enqueue = enqueue;
  const kept = await house.read((tx) =>
    tx.selectFrom("originals").select("id").where("raw", "=", Buffer.from(raw)).execute(),
  );
  assert.deepEqual(kept, []);
  assert.equal((await house.deliver(raw)).code, 250);
  await house.run("read-mail");
});

test("a database that is gone answers 452, and the mail is taken when it is back", async () => {
  await house.owner.connection().execute(async (owner) => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner);
    const name = rows[0]?.name ?? "";
    await sql`alter database ${sql.ref(name)} connection limit 0`.execute(owner);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = ${name} and pid <> pg_backend_pid()`.execute(owner);
    house.at("2026-11-16T17:00:00.000Z");
    assert.equal((await house.deliver(mail("Are you there?"))).code, 452);
    assert.ok(house.reports.some((said) => said.includes("452")));
    await sql`alter database ${sql.ref(name)} connection limit -1`.execute(owner);
  });
  assert.equal((await arrives(mail("Are you there?"))).made.length, 1);
});

test("a guardian on record brings name and language; the child is the one whom the mail names", async () => {
  const at = { district_id: 1, school_id: 1 };
  const [guardian, mia, leo] = [randomUUID(), randomUUID(), randomUUID()];
  await house.read(async (tx) => {
    const person = {
      id: guardian,
      name: "Rosa Díaz",
      email: "Rosa@example.org",
      phone: null,
      language: "es",
    };
    await tx
      .insertInto("guardians")
      .values({ ...at, ...person })
      .execute();
    for (const [id, first_name] of [
      [mia, "Mía"],
      [leo, "Leo"],
    ] as const) {
      await tx
        .insertInto("students")
        .values({ ...at, id, first_name, last_name: "Díaz", grade: "4" })
        .execute();
      const link = { id: randomUUID(), guardian_id: guardian, student_id: id, relation: "mother" };
      await tx
        .insertInto("guardianships")
        .values({ ...at, ...link, may_receive_records: true, restricted: false, evidence: null })
        .execute();
    }
  });
  const from = { From: "R. <rosa@example.org>" };
  const [named] = (await arrives(mail("Where is Mia's reading book?", from))).made;
  assert.equal(named?.guardian, guardian);
  assert.equal(named?.student, mia);
  assert.equal(named?.language, "es");
  assert.equal(await house.words(named?.guardianName?.text), "Rosa Díaz");
  const [both] = (await arrives(mail("Leo and Mia are ill", from))).made;
  assert.equal(both?.student, null);
  const [spoofed] = (
    await arrives(mail("Where is Mia's book?", { From: "rosa@example.org, eve@example.org" }))
  ).made;
  assert.equal(spoofed?.guardian, null);
});

test("an answer to the signed address joins its inquiry, without the mail that it quotes, and opens it again", async () => {
  const { inquiry } = await house.written();
  const close = { kind: "close", outcome: "no_answer_needed" } as const;
  await perform(house.house, { ...house.place, who: house.office.who, inquiry: inquiry.id, command: close });
  const answer =
    "One more thing.\r\n\r\nOn Mon, Nov 16, 2026 at 9:41 AM Oak Hill <o@example.org> wrote:\r\n> Thank you.\r\n";
  const { made, row } = await arrives(mail(answer), { to: house.replyTo(inquiry, "ana@example.org") });
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
  await arrives(mail("Tell me all about her", fromAddress("eve@example.org")), { to });
  await arrives(mail("Two senders", { From: "ana@example.org, eve@example.org" }), { to });
  const entries = await house.entries(inquiry.id);
  const wrote = entries.filter(({ kind }) => kind === "guardianWrote").map(({ body }) => body.from);
  assert.deepEqual(wrote, ["third_party", "third_party"]);
  assert.ok(!entries.some(({ kind }) => kind === "reopened"));
});

test("a token that we never gave shows nothing: the mail is a new inquiry", async () => {
  const { inquiry } = await house.written();
  const to = house.replyTo(inquiry, "eve@example.org");
  assert.equal((await arrives(mail("Let me in", fromAddress("eve@example.org")), { to })).made.length, 1);
  const bent = house
    .replyTo(inquiry, "ana@example.org")
    .replace(/\.(.)/, (_, bit) => (bit === "0" ? ".1" : ".0"));
  assert.equal((await arrives(mail("Let me in"), { to: bent })).made.length, 1);
});

test("an answer to our letter joins by its Message-ID from the guardian, and is a third party's from others", async () => {
  const { inquiry, messageId } = await house.written();
  await arrives(mail("Thanks", { "In-Reply-To": messageId }));
  await arrives(mail("Me too", { References: `<x@y.z> ${messageId}`, ...fromAddress("eve@example.org") }));
  const entries = await house.entries(inquiry.id);
  const wrote = entries.filter(({ kind }) => kind === "guardianWrote").map(({ body }) => body.from);
  assert.deepEqual(wrote, ["guardian", "third_party"]);
});

test("danger in a later message raises the emergency that the first did not", async () => {
  const { inquiry, messageId } = await house.written();
  const words = "He has a gun and says he will kill somebody at school today.";
  await arrives(mail(words, { "In-Reply-To": messageId }));
  const entries = await house.entries(inquiry.id);
  assert.ok(entries.some(({ kind }) => kind === "emergencyRaised"));
  assert.ok(house.ordered.some(({ name }) => name === "alert"));
  house.ordered.splice(0);
});

test("a vacation notice stays on the inquiry that it answers, reopens nothing and is never acknowledged", async () => {
  const { inquiry, messageId } = await house.written();
  const close = { kind: "close", outcome: "no_answer_needed" } as const;
  await perform(house.house, { ...house.place, who: house.office.who, inquiry: inquiry.id, command: close });
  house.ordered.splice(0);
  const away = { "Auto-Submitted": "auto-replied", Subject: "Out of office", "In-Reply-To": messageId };
  await arrives(mail("I am away until Monday.", away));
  assert.deepEqual((await house.entries(inquiry.id)).at(-1)?.kind, "machineWrote");
  assert.equal((await house.inquiries()).find(({ id }) => id === inquiry.id)?.closed, true);
  assert.deepEqual(house.ordered, []);
  const { made, row } = await arrives(mail("I am away.", { "Auto-Submitted": "auto-replied" }));
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
      (await arrives(mail("When is the concert?", headers))).made.length,
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
      (await arrives(mail("When is the concert?", headers))).made.length,
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
  await arrives(report(`Message-ID: ${messageId}`, "delayed", "4.4.1"), { from: "" });
  assert.deepEqual(await duties(), [true]);
  const { made } = await arrives(report(`Message-ID: ${messageId}`), { from: "" });
  assert.deepEqual(made, []);
  assert.deepEqual(await duties(), [true, false]);
  assert.equal((await house.letter(letter)).state, "bounced");
  assert.equal((await house.letter(letter)).problem, "5.1.1");
  // The same report once more is only kept.
  await arrives(report(`Message-ID: ${messageId}\r\nX: again`), { from: "" });
  assert.deepEqual(await duties(), [true, false]);
});

test("a report to the signed address names its letter even when it gives nothing back", async () => {
  const { inquiry, letter } = await house.written();
  const delivered = { kind: "recordDelivery", letter, outcome: { state: "handed_over" } } as const;
  await perform(house.house, { ...house.place, who: intake, inquiry: inquiry.id, command: delivered });
  await arrives(report("Subject: something"), { from: "", to: house.replyTo(inquiry, "ana@example.org") });
  assert.equal((await house.letter(letter)).state, "bounced");
});

test("a mail that no parser can read is an inquiry that says so, and owes its acknowledgement like any other", async () => {
  const parts = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(1_100);
  house.ordered.splice(0);
  const raw = mail(`${parts}--b--`, { "Content-Type": "multipart/mixed; boundary=b" });
  const [inquiry] = (await arrives(raw)).made;
  assert.equal(inquiry?.unreadable, true);
  assert.match((await house.words(inquiry?.question.text)) ?? "", /could not be read automatically/);
  assert.equal(await house.words(inquiry?.subject?.text), "A question");
  assert.equal(await house.words(inquiry?.email?.text), "ana@example.org");
  assert.ok(house.ordered.some(({ name }) => name === "acknowledge"));
});
