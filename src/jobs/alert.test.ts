import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../../test/database.ts";
import { received } from "../../test/desk.ts";
import { privateLinks } from "../access/private-link.ts";
import { plantSchool } from "../demo/fixtures.ts";
import { appoint } from "../demo/plant.ts";
import { type Teller, tellerOf } from "../demo/teller.ts";
import type { Receive } from "../inquiry/command.ts";
import { perform } from "../perform.ts";
import { enterAbsence } from "../store/absences.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import { submit } from "../web/submit.ts";
import { alert } from "./alert.ts";
import type { House } from "./house.ts";

let db: Database;
let house: House;
const place = { district: 1, school: 1 };
let staff: Awaited<ReturnType<typeof plantSchool>>["staff"];

before(async () => {
  db = openDatabase(await freshDatabase());
  house = {
    ...{ db, now: () => "", enqueue: async () => undefined, mailDomain: "answerable.localhost" },
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    ...{ replySecret: randomBytes(32), publicOrigin: "http://localhost:3000" },
  };
  ({ staff } = await plantSchool(db));
});
after(() => db.destroy());

const receive = async (teller: Teller, more: Partial<Receive> = {}) => {
  const command = {
    ...received("Was Leo Souza late on Friday?"),
    receivedAt: teller.house.now(),
    reference: randomUUID().slice(0, 9).toUpperCase(),
    email: keep(`${randomUUID()}@example.org`),
    ...more,
  };
  const who = { actor: { kind: "system", part: "intake" } as const, name: "The desk", roles: [] };
  const done = await perform(teller.house, { ...place, who, command });
  assert.ok("entries" in done);
  await teller.work();
  return done.inquiry;
};
/** The mails to a member of staff about an inquiry, by their subject. */
const mailsTo = (email: string, inquiry: string) =>
  inside(db, { district: 1, schools: [1] }, async (tx) => {
    const { rows } = await sql<{ subject: string; words: string }>`
      select l.subject, w.words from letters l join kept_texts t on t.id = l.to_text join kept_texts w on w.id = l.words_text
      where l.inquiry_id = ${inquiry}::uuid and l.purpose = 'alert' and t.words = ${email} order by l.at, l.subject`.execute(
      tx,
    );
    return rows;
  });
const emailOf = (id: string) =>
  inside(db, { district: 1, schools: [1] }, async (tx) => {
    const { email } = await tx
      .selectFrom("staff")
      .select("email")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return email;
  });

test("given: an answer is owed; then: its owner is told once before, and owner and supervisor once after it passed", async () => {
  const teller = tellerOf(house, place, "2026-11-16T14:00:00.000Z");
  const { id, reference } = await receive(teller);
  // Acknowledged by mail at once; the answer is due on Wed 18 Nov 16:00 (21:00 UTC) and reminds four open hours before.
  const ruth = await emailOf(staff.office.id);
  await teller.until("2026-11-18T16:30:00.000Z");
  assert.deepEqual(await mailsTo(ruth, id), []);
  await teller.until("2026-11-18T18:00:00.000Z");
  const [near, ...more] = await mailsTo(ruth, id);
  assert.deepEqual(more, []);
  assert.equal(near?.subject, `Due soon: inquiry ${reference}`);
  assert.equal(
    near?.words.split("\n")[0],
    `Inquiry ${reference} owes an answer by Wednesday 18 November at 16:00. Open it here:`,
  );
  assert.doesNotMatch(near?.words ?? "", /Leo|Souza|late on/);
  await teller.until("2026-11-20T18:00:00.000Z");
  assert.deepEqual(
    (await mailsTo(ruth, id)).map(({ subject }) => subject),
    [`Due soon: inquiry ${reference}`, `Overdue: inquiry ${reference}`],
  );
  const principal = await mailsTo(await emailOf(staff.supervisor.id), id);
  assert.deepEqual(
    principal.map(({ subject }) => subject),
    [`Overdue: inquiry ${reference}`],
  );
});

test("a job that runs twice tells once; of what is not owed any more nobody is told", async () => {
  const teller = tellerOf(house, place, "2026-11-16T14:00:00.000Z");
  const { id } = await receive(teller);
  await teller.until("2026-11-18T18:00:00.000Z");
  const ruth = await emailOf(staff.office.id);
  const told = await inside(db, { district: 1, schools: [1] }, (tx) =>
    tx
      .selectFrom("entries")
      .select("seq")
      .where("inquiry_id", "=", id)
      .where("kind", "=", "warned")
      .executeTakeFirstOrThrow(),
  );
  const input = { inquiry: id, staff: staff.office.id, duty: "4.a#1", seq: String(told.seq) };
  assert.equal((await mailsTo(ruth, id)).length, 1);
  await alert(teller.house, place, input);
  assert.equal((await mailsTo(ruth, id)).length, 1, "the same telling");
  const { reference } = await teller.look(id);
  const given = { text: "We rang and said so.", how: "spoken", settles: true };
  assert.equal((await submit(teller.house, staff.office, "reply", reference, given)).outcome, "done");
  await alert(teller.house, place, { ...input, seq: "999" });
  assert.equal((await mailsTo(ruth, id)).length, 1, "it is answered");
});

test("while the owner is away the mail goes to who stands in", async () => {
  const teller = tellerOf(house, place, "2026-11-30T14:00:00.000Z");
  const { id } = await receive(teller);
  const days = { from: "2026-12-02", to: "2026-12-02" };
  const given = { staff: staff.office.id, deputy: staff.teacher.id, reason: "leave" as const, ...days };
  assert.ok("id" in (await enterAbsence(db, staff.office, given, teller.house.now())));
  await teller.until("2026-12-02T18:00:00.000Z");
  assert.deepEqual(await mailsTo(await emailOf(staff.office.id), id), []);
  assert.equal((await mailsTo(await emailOf(staff.teacher.id), id)).length, 1);
});

test("a teacher whose topic it is hears of a new inquiry at once, without a word of it; whoever reads the whole queue does not", async () => {
  const toTopic = (owner: string) =>
    inside(db, { district: 1, schools: [1] }, (tx) =>
      appoint(tx, place, { classroom: owner }, [staff.supervisor.id]),
    );
  const mails = async (owner: typeof staff.office, more: Partial<Receive> = {}) => {
    await toTopic(owner.id);
    const teller = tellerOf(house, place, "2026-11-16T14:00:00.000Z");
    const { id, owner: has } = await receive(teller, { topic: "classroom", ...more });
    assert.equal(has, owner.id);
    return mailsTo(await emailOf(owner.id), id);
  };
  const [told, ...more] = await mails(staff.teacher);
  assert.equal(told?.subject, "An inquiry needs you");
  assert.doesNotMatch(told?.words ?? "", /Leo|Souza|late on/);
  assert.deepEqual(more, []);
  assert.deepEqual(await mails(staff.office), [], "it stands in her list");
  const danger = { id: randomUUID(), severity: "same_day" as const, protocols: ["EM-ABUSE"] };
  assert.deepEqual(await mails(staff.teacher, { danger }), [], "an emergency has its own alerts");
});
