import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import { readMail } from "../src/jobs/read-mail.ts";
import { mail, openMailHouse } from "./mail-house.ts";

let house: Awaited<ReturnType<typeof openMailHouse>>;
before(async () => {
  house = await openMailHouse();
});
after(() => house.close());

test("a mail becomes an inquiry with its words, and the original is kept byte for byte", async () => {
  house.at("2026-11-16T15:00:00.000Z");
  const raw = mail("When does the number 4 bus leave?\r\n\r\nThank you,\r\nAna");
  const { made, original, row } = await house.arrives(raw);
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

test("a mail whose job begins while the receiver reads it is read once", async () => {
  const { says } = await house.deliver(mail("Who drives the bus on Friday?"));
  const input = { original: /[0-9a-f-]{36}/.exec(says)?.[0] ?? "" };
  let readings = 0;
  const counted = Object.defineProperty({ ...house.house }, "replySecret", {
    get: () => {
      readings++;
      return house.house.replySecret;
    },
  });
  await Promise.all([
    readMail(counted, house.place, input),
    readMail(counted, house.place, input),
    house.run("read-mail"),
  ]);
  assert.equal(readings, 1);
});

test("another mail under the same Message-ID is another inquiry; so is the same mail an hour later", async () => {
  const id = { "Message-ID": "<template@example.org>" };
  await house.arrives(mail("First question?", id));
  assert.equal((await house.arrives(mail("Second question?", id))).made.length, 1);
  house.at("2026-11-16T16:30:00.000Z");
  assert.equal((await house.arrives(mail("Second question?", id))).made.length, 1);
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

test("of a mail that is too long the beginning is kept; its inquiry and its acknowledgement say so", async () => {
  const file = `--b\r\nContent-Type: video/mp4\r\nContent-Disposition: attachment; filename=bus.mp4\r\n\r\n${"x".repeat(2_100_000)}\r\n--b--`;
  const raw = mail(`--b\r\n\r\nThe bus is late again.\r\n${file}`, {
    "Content-Type": "multipart/mixed; boundary=b",
  });
  const { made, row, original } = await house.arrives(raw);
  const [inquiry] = made;
  assert.equal(inquiry?.tooLong, true);
  assert.equal(inquiry?.unreadable, false);
  assert.equal(row.whole_bytes, raw.length);
  assert.equal(row.raw.length, 256 * 1024);
  assert.equal(await house.words(inquiry?.subject?.text), "A question");
  assert.equal(await house.words(inquiry?.email?.text), "ana@example.org");
  assert.match(
    (await house.words(inquiry?.question.text)) ?? "",
    /^The bus is late again\.\s+\[This mail had 3 megabytes, more than we take\. Only its beginning is kept/,
  );
  // The same mail again is that mail, by the digest of all of it.
  assert.ok((await house.deliver(raw)).says.includes(original));
  await acknowledge(house.house, house.place, { inquiry: inquiry?.id ?? "" });
  const letters = await house.read((tx) =>
    tx
      .selectFrom("letters")
      .select("words_text")
      .where("inquiry_id", "=", inquiry?.id ?? "")
      .execute(),
  );
  assert.match((await house.words(letters[0]?.words_text)) ?? "", /larger than we can take.*smaller e-mails/);
  const usual = await house.arrives(mail("Is the bus late?"));
  assert.equal(usual.made[0]?.tooLong, undefined);
  assert.equal(usual.row.whole_bytes, null);
});

test("a mail that says before it is sent that it is longer than anybody sends is refused at once", async () => {
  const socket = connect(house.port, "127.0.0.1");
  const lines = ["EHLO a", "MAIL FROM:<ana@example.org> SIZE=1100000000", "QUIT"];
  let says = "";
  for await (const some of socket) {
    says += some;
    const next = lines.shift();
    if (next) socket.write(`${next}\r\n`);
  }
  assert.match(says, /^552 /m);
});

test("a long mail is kept whole, and shown shortened", async () => {
  const [inquiry] = (await house.arrives(mail("x".repeat(200_000)))).made;
  const text = (await house.words(inquiry?.question.text)) ?? "";
  assert.ok(text.length < 100_200);
  assert.match(text, /The whole of it is in the original mail/);
});

test("a mail that is broken on purpose becomes an inquiry: a From that is none, thousands of nested parts", async () => {
  const from = await house.arrives(mail("May she come?", { From: "<<<" }));
  assert.equal(await house.words(from.made[0]?.question.text), "May she come?");
  assert.equal(await house.words(from.made[0]?.email?.text), "ana@example.org"); // the SMTP sender
  let nested = "Subject: Nested\r\nFrom: ana@example.org\r\n";
  for (let deep = 0; deep < 3_000; deep++)
    nested += `Content-Type: multipart/mixed; boundary=b${deep}\r\n\r\n--b${deep}\r\n`;
  const { made, row } = await house.arrives(`${nested}\r\nMay she come?\r\n`);
  const [inquiry] = made;
  assert.ok(inquiry);
  assert.equal(await house.words(inquiry.subject?.text), "Nested");
  assert.match((await house.words(inquiry.question.text)) ?? "", /could not be read automatically/);
  assert.equal(row.inquiry_id, inquiry.id);
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
  assert.equal((await house.arrives(mail("Are you there?"))).made.length, 1);
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
        .values({ ...at, ...link, may_receive_records: true, evidence: null })
        .execute();
    }
  });
  const from = { From: "R. <rosa@example.org>" };
  const [named] = (await house.arrives(mail("Where is Mia's reading book?", from))).made;
  assert.equal(named?.guardian, guardian);
  assert.equal(named?.student, mia);
  assert.equal(named?.language, "es");
  assert.equal(await house.words(named?.guardianName?.text), "Rosa Díaz");
  const [both] = (await house.arrives(mail("Leo and Mia are ill", from))).made;
  assert.equal(both?.student, null);
  const [spoofed] = (
    await house.arrives(mail("Where is Mia's book?", { From: "rosa@example.org, eve@example.org" }))
  ).made;
  assert.equal(spoofed?.guardian, null);
});
