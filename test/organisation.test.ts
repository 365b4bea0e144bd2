import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import type { StaffViewer } from "../src/access/viewer.ts";
import { previewSchool } from "../src/closure-preview.ts";
import { type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import { plantStaff } from "../src/demo/plant.ts";
import type { Command } from "../src/inquiry/command.ts";
import { alert } from "../src/jobs/alert.ts";
import type { House } from "../src/jobs/house.ts";
import { type Desk, perform } from "../src/perform.ts";
import { answerTo, nameGovernors } from "../src/store/answer-to.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { newReference } from "../src/store/new-reference.ts";
import { behindContact, firstContact } from "../src/store/reads/first-contact.ts";
import { referenceOf } from "../src/store/reads/reference-of.ts";
import { freshDatabase } from "./database.ts";

// To whom everybody answers: changed by an administrator, never in a circle, and never to get at a concern.

const now = "2026-11-16T14:00:00.000Z";
let db: Database;
let desk: Desk;
let school: PlantedSchool;
let second: StaffViewer;
before(async () => {
  db = openDatabase(await freshDatabase());
  desk = { db, now: () => now, enqueue: async () => undefined, mailDomain: "answerable.localhost" };
  school = await plantSchool(db);
  second = await inside(db, { district: 1, schools: [1] }, (tx) =>
    plantStaff(tx, 1, {
      ...{ name: "Ada Second", title: "Administrator", roles: ["administrator", "supervisor"], schools: [1] },
      email: "ada@hillcrest.example",
    }),
  );
});
after(() => db.destroy());

const place = { district: 1, school: 1 };
const asked = async (commands: Command[] = [], by?: StaffViewer) => {
  const [id, reference] = [randomUUID(), newReference()];
  const receive: Command = {
    ...{ kind: "receive", id, reference, source: "phone", type: "concern", topic: "staff_conduct" },
    ...{
      language: "en",
      receivedAt: now,
      question: keep("It is about somebody."),
      guardianName: keep("Ana Souza"),
      phone: keep("555-0141"),
      acknowledged: "spoken",
    },
  };
  for (const command of [receive, ...commands]) {
    const who = by
      ? { actor: { kind: "staff" as const, id: by.id }, name: by.name, roles: by.roles }
      : { actor: { kind: "system" as const, part: "sweep" as const }, name: "The desk", roles: [] };
    const request = { ...place, who, command, ...(command !== receive && { inquiry: id }) };
    const done = await perform(desk, request);
    assert.ok(!("refused" in done), JSON.stringify(done));
  }
  return { id, reference };
};
const says = (done: Awaited<ReturnType<typeof answerTo>>) => ("problem" in done ? done.problem.says : "done");
const change = (by: StaffViewer, staff: StaffViewer, to: StaffViewer | null) =>
  answerTo(db, by, { staff: staff.id, to: to?.id ?? null }, now).then(says);
const sees = (viewer: StaffViewer, id: string) => referenceOf(db, viewer, id);

test("an administrator changes a line, not their own; nobody else does; every change is kept", async () => {
  const { office, supervisor, administrator, teacher } = school.staff;
  assert.match(await change(supervisor, office, null), /^Your role may not change this\./);
  assert.match(await change(administrator, administrator, null), /^Nobody changes to whom they answer/);
  assert.equal(await change(administrator, teacher, office), "done");
  assert.equal(await change(second, administrator, second), "done");
  const { rows } = await inside(db, { district: 1, schools: [1] }, (tx) =>
    sql<{
      by: string;
      to: string;
    }>`select by_id as by, to_id as to from organisation_acts order by at, to_id = ${second.id}::uuid`.execute(
      tx,
    ),
  );
  assert.deepEqual(rows, [
    { by: administrator.id, to: office.id },
    { by: second.id, to: second.id },
  ]);
});

test("a circle is refused in a sentence that names the people around it", async () => {
  const { office, supervisor, administrator, teacher } = school.staff;
  assert.equal(
    await change(administrator, supervisor, teacher),
    "Dr Helen Grant would answer to Minh Tran, and Minh Tran to Ruth Bell, and Ruth Bell to Dr Helen Grant: nobody would stand above them. Please choose somebody else.",
  );
  assert.equal(
    await change(administrator, office, office),
    "Nobody answers to themselves. Please choose somebody else.",
  );
});

test("who comes to answer to somebody is kept from their concerns; who is moved away stays kept from them", async () => {
  const { office, teacher, administrator, auditor, privacyOfficer } = school.staff;
  const about = await asked([{ kind: "nameSubject", staff: office.id }]);
  assert.equal(await sees(office, about.id), null);
  assert.equal(await sees(teacher, about.id), null, "the teacher answers to the office by now");
  assert.equal(await sees(privacyOfficer, about.id), about.reference);
  assert.equal(await change(second, teacher, second), "done");
  assert.equal(await sees(teacher, about.id), null, "a line that is moved opens nothing");
  assert.equal(await change(administrator, privacyOfficer, office), "done");
  assert.equal(await sees(privacyOfficer, about.id), null);
  assert.equal(await sees(auditor, about.id), about.reference);
});

test("who stands in for somebody that may know sees no more than themselves; nor does a closed day's preview tell", async () => {
  const { privacyOfficer, auditor, supervisor, office } = school.staff;
  const closure = randomUUID();
  const planted = () =>
    inside(db, { district: 1, schools: [1], eyes: auditor.id }, (tx) =>
      previewSchool(
        tx,
        { ...place, name: "School" },
        {
          closure,
          undone: false,
          days: [{ date: "2026-11-19", kind: "closed", label: "Snow", declaredAt: now, id: closure }],
        },
        now,
      ),
    );
  const [none, { id }] = [await planted(), await asked()];
  const one = await planted();
  assert.equal(one.inquiries, none.inquiries + 1, "of another inquiry it tells");
  await perform(desk, {
    ...{ ...place, inquiry: id, command: { kind: "nameSubject", staff: office.id } },
    who: { actor: { kind: "staff", id: supervisor.id }, name: supervisor.name, roles: supervisor.roles },
  });
  assert.equal((await planted()).inquiries, none.inquiries);
  assert.equal(await sees({ ...privacyOfficer, standsFor: [supervisor.id] }, id), null);
  assert.ok(await sees(supervisor, id));
});

test("a concern about whom everybody answers to goes to the governors' contact, outside the staff", async () => {
  const given = { name: "Miriam Adler", title: "Chair of the board", email: "miriam@board.example" };
  const { administrator, supervisor, teacher } = school.staff;
  assert.match(says(await nameGovernors(db, supervisor, given)), /^Your role/);
  assert.match(
    says(await nameGovernors(db, administrator, { ...given, email: "Ada@hillcrest.example" })),
    /member of staff/,
  );
  assert.equal(says(await nameGovernors(db, administrator, given)), "done");
  for (const one of [supervisor, school.staff.auditor]) assert.equal(await change(second, one, null), "done");
  await inside(db, { district: 1, schools: [1] }, (tx) =>
    sql`update staff set supervisor_id = ${supervisor.id}::uuid where id = ${second.id}::uuid`.execute(tx),
  );
  const { id } = await asked([{ kind: "nameSubject", staff: supervisor.id }]);
  const { rows } = await inside(db, { district: 1, schools: [1] }, (tx) =>
    sql<{ owner: string; governors: string }>`select i.owner_id as owner, s.governors ->> 'id' as governors
      from inquiries i join schools s on s.school_id = i.school_id where i.id = ${id}::uuid`.execute(tx),
  );
  assert.ok(rows[0]?.owner);
  assert.equal(rows[0].owner, rows[0].governors);
  for (const one of [supervisor, second, teacher, administrator]) assert.equal(await sees(one, id), null);
  const house: House = {
    ...{ ...desk, links: privateLinks(randomBytes(32)), replySecret: randomBytes(32) },
    ...{ publicOrigin: "https://desk.school.example" },
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
  };
  // Also what was ordered for somebody who may not know any more is written to nobody of them.
  for (const staff of [rows[0].owner, supervisor.id, teacher.id])
    await alert(house, place, { inquiry: id, staff });
  const { rows: letters } = await inside(db, { district: 1, schools: [1] }, (tx) =>
    sql<{ to: string; words: string }>`select t.words as to, w.words from letters l
      join kept_texts t on t.id = l.to_text join kept_texts w on w.id = l.words_text
      where l.inquiry_id = ${id}::uuid and l.purpose = 'alert'`.execute(tx),
  );
  assert.deepEqual(
    letters.map(({ to }) => to),
    [given.email],
  );
  assert.match(letters[0]?.words ?? "", /^Dear Miriam Adler,[\s\S]*now waits for you/);
  assert.doesNotMatch(letters[0]?.words ?? "", /Grant|somebody|Souza|555-0141/);
});

test("first contact: settled by one reply; what was answered twice, escalated or opened again is not", async () => {
  const { auditor, office } = school.staff;
  const since = "2026-11-16T00:00:00.000Z";
  const before = await firstContact(db, auditor, since);
  const reply = (settles: boolean): Command => ({
    ...{
      kind: "reply",
      text: keep(
        "Dear parent,\n\nYou asked about somebody. We have spoken with them. Ring us on 555-0100.\n\nRuth Bell, Office clerk",
      ),
      how: "spoken",
      settles,
    },
    ...{
      asksGuardian: false,
      about: "general",
      overrides: [],
      ...(!settles && { promise: "2026-11-20T21:00:00.000Z" }),
    },
  });
  const escalates = (askedBy: "staff" | "sweep"): Command => ({
    ...{ kind: "escalate", id: randomUUID(), to: second.id, reason: keep("R."), tried: keep("T."), askedBy },
    ...{ nextStep: keep("N."), until: "2026-11-20T21:00:00.000Z" },
  });
  const first = await asked([reply(true), { kind: "close", outcome: "settled" }]);
  await asked([reply(false), reply(true)]);
  await asked([reply(true), { kind: "close", outcome: "settled" }, { kind: "reopen" }]);
  const climbed = await asked([escalates("sweep"), reply(true)]);
  await asked();
  const after = await firstContact(db, auditor, since);
  const grew = Object.fromEntries(
    Object.entries(after).map(([key, n]) => [key, n - before[key as keyof typeof before]]),
  );
  assert.deepEqual(grew, { received: 5, answered: 4, first: 1, later: 3, staff: 0, guardian: 0, sweep: 1 });
  const behind = async (group: "first" | "sweep", viewer = auditor) =>
    (await behindContact(db, viewer, group, since)).map(({ reference }) => reference);
  assert.deepEqual(await behind("first"), [first.reference]);
  assert.deepEqual(await behind("sweep"), [climbed.reference]);
  assert.equal(
    (await firstContact(db, office, since)).received,
    after.received - 3,
    "three are kept from the office",
  );
});
