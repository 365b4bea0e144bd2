import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { governorsLink } from "../src/access/governors-link.ts";
import { privateLinks } from "../src/access/private-link.ts";
import type { StaffViewer } from "../src/access/viewer.ts";
import { plantStaff } from "../src/demo/plant.ts";
import { alert } from "../src/jobs/alert.ts";
import type { House } from "../src/jobs/house.ts";
import { sendLetter } from "../src/jobs/send-letter.ts";
import { perform } from "../src/perform.ts";
import { inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { followed } from "../src/store/reads/followed.ts";
import { governorsSide } from "../src/web/governors/governors-side.ts";
import { matterOf } from "../src/web/governors/matter-lines.ts";
import { intake, openDesk, received } from "./desk.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
let house: House;
let head: StaffViewer;
let other: StaffViewer;
const contact = { id: randomUUID(), name: "Miriam Adler", title: "Chair", email: "chair@elsewhere.example" };
before(async () => {
  desk = await openDesk();
  house = {
    ...desk.desk,
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
  await inside(desk.db, { district: 1, schools: [1] }, async (tx) => {
    const person = (name: string, roles: StaffViewer["roles"], supervisor?: string) =>
      plantStaff(tx, 1, {
        ...{ name, title: "Staff", email: `${randomUUID()}@staff.example`, roles, schools: [1] },
        ...(supervisor && { supervisor }),
      });
    head = await person("Hedda Topwell", ["supervisor"]);
    await sql`update staff set supervisor_id = ${head.id}::uuid where id <> ${head.id}::uuid`.execute(tx);
    await sql`update schools set governors = ${JSON.stringify(contact)}::jsonb where school_id = 1`.execute(
      tx,
    );
  });
});
after(() => desk.close());

const isThere = ({ id }: StaffViewer, active: boolean) =>
  inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    sql`update staff set active = ${active} where id = ${id}::uuid`.execute(tx),
  );

/** A concern about whom everybody answers to, with the link that the governors' contact is written. */
async function matter() {
  const command = received("Hedda Topwell shouted at my son. Marigold.", { type: "concern" });
  await perform(house, { ...desk.place, who: intake, command });
  const by = {
    actor: { kind: "staff" as const, id: desk.office.id },
    name: "Ruth Bell",
    roles: ["office" as const],
  };
  const named = await perform(house, {
    ...{ ...desk.place, inquiry: command.id, who: { ...by, roles: ["office"] } },
    command: { kind: "nameSubject", staff: head.id },
  });
  assert.ok("inquiry" in named && named.inquiry.owner === contact.id);
  await alert(house, desk.place, { inquiry: command.id, staff: contact.id });
  const { rows } = await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    sql<{
      words: string;
      letter: string;
    }>`select t.words, l.id as letter from letters l join kept_texts t on t.id = l.words_text
      where l.inquiry_id = ${command.id}::uuid and l.purpose = 'alert' order by l.at desc limit 1`.execute(
      tx,
    ),
  );
  const mail = rows[0]?.words ?? "";
  const letter = rows[0]?.letter ?? "";
  return { id: command.id, mail, letter, token: /\/g\/([\w-]+)/.exec(mail)?.[1] ?? "" };
}

test("the governors' contact is written to without a word of it, reads it on a page of their own, and writes back", async () => {
  desk.at("2026-11-16T14:00:00.000Z");
  const side = governorsSide(house);
  const { mail, token, id, letter } = await matter();
  assert.doesNotMatch(mail, /Marigold|Topwell|shouted/);
  await sendLetter(house, desk.place, { letter });
  const { rows: sent } = await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    sql<{ state: string }>`select state from letters where id = ${letter}::uuid`.execute(tx),
  );
  assert.equal(sent[0]?.state, "accepted", "and it leaves, though they are nobody of the staff");
  const opened = await side.read(token);
  assert.match(JSON.stringify(opened?.view), /Marigold/);
  const { owed = [] } = opened ? matterOf(opened, house.now()) : {};
  assert.deepEqual(
    owed.map(({ says, when }) => `${says} by ${when}`),
    ["Acknowledge by tomorrow, 16:00", "Answer by Thu 19 Nov, 16:00"],
    "they read what is owed, and by when",
  );
  const before = await side.act(
    token,
    "reply",
    {
      text: "Dear Ana Souza,\n\nThank you for writing to us. You asked about Hedda Topwell and your son. I am sorry that this has been hard. I will look into it and call you.\n\nKind regards,\nMiriam Adler, Chair\n555-0100",
      how: "posted",
      promise: "2026-11-20",
    },
    randomUUID(),
  );
  assert.equal(before.outcome, "done", JSON.stringify(before));
  const { rows } = await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    sql<{ by: string }>`select body #>> '{by,id}' as by from entries
      where inquiry_id = ${id}::uuid and kind = 'replied'`.execute(tx),
  );
  assert.equal(rows[0]?.by, contact.id, "it stands in the record as theirs");
  const shown = await followed(desk.db, { kind: "link", ...desk.place, inquiry: id }, house.now());
  assert.equal(shown?.messages.at(-1)?.name, contact.name);
  assert.ok(
    !shown.acts.some(({ kind }) => kind === "acknowledged"),
    "an answer on paper is an answer: the parent does not read below it that we have their question",
  );
});

test("they appoint somebody who does not answer to whom it is about; then the link is over. Those who do are refused", async () => {
  desk.at("2026-11-16T14:00:00.000Z");
  const side = governorsSide(house);
  const { token } = await matter();
  const refused = await side.act(token, "assignment", { to: desk.office.id }, randomUUID());
  assert.equal(refused.outcome, "refused", "the clerk answers to whom it is about");
  other = await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    plantStaff(tx, 1, {
      ...{ name: "Olga Beside", title: "Staff", email: `${randomUUID()}@staff.example` },
      ...{ roles: ["supervisor"], schools: [1] },
    }),
  );
  const choices = (await side.read(token))?.choices.map(({ id }) => id) ?? [];
  assert.ok(choices.includes(other.id) && !choices.includes(desk.office.id) && !choices.includes(head.id));
  assert.equal((await side.act(token, "assignment", { to: other.id }, randomUUID())).outcome, "done");
  assert.equal(await side.read(token), null);
});

test("while the words only name somebody, nobody who answers to them is offered or appointed; a person says what it is", async () => {
  desk.at("2026-11-16T14:00:00.000Z");
  const side = governorsSide(house);
  const { email: _, ...command } = received("Hedda Topwell was there. Marigold.", { type: "concern" });
  await perform(house, { ...desk.place, who: intake, command });
  const clerk = { kind: "staff" as const, id: desk.office.id };
  const given = await perform(house, {
    ...{ ...desk.place, inquiry: command.id, who: { actor: clerk, name: "Ruth Bell", roles: ["office"] } },
    command: {
      ...{ kind: "escalate", id: randomUUID(), to: contact.id, askedBy: "staff" },
      ...{ reason: keep("R."), tried: keep("T."), nextStep: keep("N."), until: "2026-11-18T21:00:00.000Z" },
    },
  });
  assert.ok("inquiry" in given, JSON.stringify(given));
  assert.deepEqual(given.inquiry.found, [head.id]);
  const until = Date.parse(house.now()) + 60_000;
  const token = governorsLink(house.replySecret, { ...desk.place, inquiry: command.id, until }, contact.id);
  const offered = async () => (await side.read(token))?.choices.map(({ id }) => id) ?? [];
  assert.ok((await offered()).includes(other.id) && !(await offered()).includes(desk.office.id));
  const auditor = await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    plantStaff(tx, 1, {
      ...{ name: "Otto Auditor", title: "Auditor", email: `${randomUUID()}@staff.example` },
      ...{ roles: ["auditor"], schools: [1] },
    }),
  );
  assert.ok(!(await offered()).includes(auditor.id), "nobody is offered who could not act");
  const refused = await side.act(token, "assignment", { to: desk.office.id }, randomUUID());
  assert.equal(
    refused.outcome === "refused" && refused.refusal.because,
    "The words name somebody to whom Ruth Bell answers, and nobody has said yet whether it is a concern about them.",
  );
  const no = await side.act(
    token,
    "subjectCleared",
    { staff: head.id, reason: "She only stood there." },
    randomUUID(),
  );
  assert.equal(no.outcome, "done", JSON.stringify(no));
  assert.ok((await offered()).includes(desk.office.id) && (await offered()).includes(head.id));
  const done = await side.act(token, "assignment", { to: desk.office.id }, randomUUID());
  assert.equal(done.outcome, "done", JSON.stringify(done));
});

test("a link that is late, changed, for another contact or for what is not theirs opens nothing", async () => {
  desk.at("2026-11-16T14:00:00.000Z");
  await isThere(other, false);
  const side = governorsSide(house);
  const { token, id } = await matter();
  assert.ok(await side.open(token));
  const changed = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
  for (const wrong of [changed, "", "x".repeat(64), token.slice(1)])
    assert.equal(await side.open(wrong), null, wrong);
  const made = (contact: string, inquiry: string) =>
    governorsLink(
      house.replySecret,
      { ...desk.place, inquiry, until: Date.parse(house.now()) + 60_000 },
      contact,
    );
  assert.ok(await side.open(made(contact.id, id)));
  assert.equal(await side.open(made(randomUUID(), id)), null);
  const plain = received();
  await perform(house, {
    ...desk.place,
    who: intake,
    command: { ...plain, question: keep("When is the fair?") },
  });
  assert.equal(await side.open(made(contact.id, plain.id)), null, "an inquiry that does not wait for them");
  desk.at("2026-12-01T14:00:00.000Z");
  assert.equal(await side.open(token), null, "after two weeks");
});
