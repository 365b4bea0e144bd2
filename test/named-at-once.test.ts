import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import { type StaffViewer, scopeOf } from "../src/access/viewer.ts";
import { receiveFrom } from "../src/channels/form/ask.ts";
import { appoint, plantStaff } from "../src/demo/plant.ts";
import type { Command } from "../src/inquiry/command.ts";
import type { House } from "../src/jobs/house.ts";
import { perform } from "../src/perform.ts";
import { enterAbsence } from "../src/store/absences.ts";
import { inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { presentNow } from "../src/store/present-now.ts";
import { readInquiry } from "../src/store/reads/inquiry.ts";
import { search } from "../src/store/reads/search.ts";
import { today } from "../src/store/reads/today.ts";
import { intake, openDesk } from "./desk.ts";
import { turns } from "./profile.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
let house: House;
let lead: StaffViewer;
let office: StaffViewer;
const now = "2026-11-16T14:00:00.000Z";
before(async () => {
  desk = await openDesk();
  house = {
    ...desk.desk,
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
  lead = await person("Ada Leadwell", ["supervisor"]);
  office = await person("Otto Clerkson", ["office"], lead.id);
  await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    appoint(tx, desk.place, { "*": office.id }, [lead.id]),
  );
});
after(() => desk.close());

const person = (name: string, roles: StaffViewer["roles"], supervisor?: string) =>
  inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    plantStaff(tx, 1, {
      ...{ name, title: "Of the school", email: `${randomUUID()}@staff.example`, roles, schools: [1] },
      ...(supervisor && { supervisor }),
    }),
  );
const does = (command: Command, inquiry?: string, by?: StaffViewer) =>
  perform(house, {
    ...{ ...desk.place, command },
    ...(inquiry && { inquiry }),
    who: by ? { actor: { kind: "staff", id: by.id }, name: by.name, roles: by.roles } : intake,
  });
/** A parent's own words through the form, as the desk takes them. */
async function asks(question: string, more: { aboutStaff?: string } = {}) {
  const command = receiveFrom({ question, language: "en", danger: false, ...more } as never, "web", now);
  const done = await does(command);
  assert.ok("inquiry" in done);
  return done.inquiry;
}
/** Whether somebody can see it at all, in any way. */
async function sees(viewer: StaffViewer, inquiry: { id: string; reference: string }, word: string) {
  const [page, list, hits, rows] = await Promise.all([
    readInquiry(desk.db, viewer, inquiry.reference, now),
    today(desk.db, viewer, { limit: 500 }),
    search(desk.db, viewer, word),
    inside(desk.db, scopeOf(viewer), (tx) =>
      sql`select from entries where inquiry_id = ${inquiry.id}::uuid`.execute(tx),
    ),
  ]);
  const seen = [
    page !== null,
    JSON.stringify([list, hits]).includes(inquiry.reference),
    rows.rows.length > 0,
  ];
  assert.ok(new Set(seen.slice(0, 1)).size === 1);
  return seen.some(Boolean);
}

test("property: a concern that names somebody is never seen by them, from the first moment; by others it is", async () => {
  const part = fc
    .array(fc.constantFrom(..."bcdfghklmnprstvz"), { minLength: 5, maxLength: 9 })
    .map((all) => `${all.join("a").charAt(0).toUpperCase()}${all.join("a").slice(1)}`);
  const role = fc.constantFrom<StaffViewer["roles"]>(
    ["office"],
    ["teacher"],
    ["supervisor"],
    ["privacy_officer"],
  );
  const how = fc.constantFrom("full", "addressed", "later", "field");
  let allowed = 0;
  await fc.assert(
    fc.asyncProperty(part, part, role, how, async (first, family, roles, how) => {
      const named = await person(`${first} ${family}`, roles, lead.id);
      const word = `kw${randomUUID().slice(0, 8)}`;
      const complains = `I want to complain: my son was shouted at and is upset ${word}.`;
      const inquiry = await asks(
        how === "full"
          ? `${complains} It was ${first} ${family}.`
          : how === "addressed"
            ? `${complains} It was Mr ${family}.`
            : complains,
        how === "field" ? { aboutStaff: family } : {},
      );
      if (how === "later")
        await does(
          {
            kind: "addMessage",
            text: keep(`It was Mr ${family}, he does it often.`),
            source: "web",
            from: "guardian",
          },
          inquiry.id,
        );
      assert.equal(await sees(named, inquiry, word), false, `${how}: ${first} ${family}`);
      assert.equal(await sees(office, inquiry, word), true, "the office, which reads it, does");
      allowed++;
    }),
    { numRuns: turns(16, 100) },
  );
  assert.ok(allowed > 0);
});

test("an ordinary question that names a teacher stays visible to them", async () => {
  const owen = await person("Gareth Owenby", ["office"], lead.id);
  for (const question of [
    "When is Mr Owenby's parents' evening?",
    "Could Mr Owenby send the reading list again?",
    "Where does Gareth Owenby's bus stop on Friday?",
  ]) {
    const inquiry = await asks(question);
    assert.equal(await sees(owen, inquiry, "Owenby"), true, question);
  }
});

test("a person confirms it, and it reaches all who answer to them; or lifts it with a reason, and they read it", async () => {
  const head = await person("Hedda Topwell", ["supervisor"], lead.id);
  const below = await person("Bo Underton", ["office"], head.id);
  const first = await asks("I complain about Ms Topwell, who was rude to me.");
  assert.equal(await sees(head, first, "Topwell"), false);
  assert.equal(
    await sees(below, first, "Topwell"),
    true,
    "until a person has looked, only whom the words name",
  );
  await does({ kind: "nameSubject", staff: head.id }, first.id, office);
  assert.equal(await sees(head, first, "Topwell"), false);
  assert.equal(await sees(below, first, "Topwell"), false, "confirmed: and all who answer to them");

  const second = await asks("I complain that the bus was late again, and only Ms Topwell was kind.");
  assert.equal(await sees(head, second, "Topwell"), false);
  const alone = await does(
    { kind: "clearSubject", staff: head.id, reason: keep("She helped.") },
    second.id,
    office,
  );
  assert.ok("refused" in alone, "the office does not let them in");
  const lifted = await does(
    { kind: "clearSubject", staff: head.id, reason: keep("She helped.") },
    second.id,
    lead,
  );
  assert.ok("inquiry" in lifted);
  assert.equal(await sees(head, second, "Topwell"), true);
  await does(
    { kind: "addMessage", text: keep("Ms Topwell knows it."), source: "web", from: "guardian" },
    second.id,
  );
  assert.equal(await sees(head, second, "Topwell"), true, "what a person decided stands");
});

test("whoever has the topic and is named does not get it: it goes to the next, and in danger somebody else is called", async () => {
  const mine = await asks("I complain about Otto Clerkson, who shouted at me at the window.");
  assert.equal(mine.owner, lead.id);
  assert.equal(await sees(office, mine, "Clerkson"), false);
  const danger = await does({
    ...{
      kind: "receive",
      id: randomUUID(),
      reference: `D${randomUUID().slice(0, 8)}`,
      source: "web",
      type: "concern",
    },
    ...{
      topic: null,
      language: "en",
      receivedAt: now,
      question: keep("Ada Leadwell hit my son, he bleeds."),
    },
    danger: { id: randomUUID(), severity: "immediate", protocols: ["EM-ABUSE"] },
  });
  assert.ok("inquiry" in danger);
  assert.equal(danger.inquiry.emergency?.to.includes(lead.id), false);
  const fetched = await does({
    ...{
      kind: "receive",
      id: randomUUID(),
      reference: `E${randomUUID().slice(0, 8)}`,
      source: "web",
      type: "concern",
    },
    ...{
      topic: null,
      language: "en",
      receivedAt: now,
      question: keep("My son choked, please fetch Ada Leadwell!"),
    },
    danger: { id: randomUUID(), severity: "immediate", protocols: ["EM-MEDICAL"] },
  });
  assert.ok(
    "inquiry" in fetched && fetched.inquiry.emergency?.to.includes(lead.id),
    "who is to be fetched is called",
  );
});

test("a topic brings it to nobody who answers to whom its words name, until a person has looked; else it does", async () => {
  const head = await person("Prudence Overby", ["supervisor"], lead.id);
  const teacher = await person("Theo Underhill", ["teacher"], head.id);
  await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    appoint(tx, desk.place, { "*": office.id, bullying_harassment: teacher.id }, [lead.id]),
  );
  const arrives = async (question: string) => {
    const taken = receiveFrom({ question, language: "en", danger: false } as never, "web", now);
    const done = await does({ ...taken, type: "concern", topic: "bullying_harassment" } as Command);
    assert.ok("inquiry" in done);
    return done.inquiry;
  };
  const plain = await arrives("My son is pushed about at school, and nobody helps.");
  assert.equal(plain.owner, teacher.id, "nobody is named: who answers for the topic has it");

  const named = await arrives("My son is pushed about at school, and Prudence Overby looks on.");
  assert.deepEqual([named.found, named.owner], [[head.id], lead.id]);
  assert.equal(await sees(teacher, named, "Overby"), false, "a teacher sees what is theirs, and this is not");
  assert.equal(await sees(lead, named, "Overby"), true);
  const give: Command = { kind: "assign", to: teacher.id };
  assert.ok("refused" in (await does(give, named.id, lead)), "nobody has looked yet");
  await does({ kind: "clearSubject", staff: head.id, reason: keep("She helped.") }, named.id, lead);
  assert.ok("inquiry" in (await does(give, named.id, lead)));
  assert.equal(await sees(teacher, named, "Overby"), true);
});

test("a later message that names who its owner answers to takes it from them, and tells the next; one that names nobody does not", async () => {
  const head = await person("Rosalind Overmoor", ["supervisor"], lead.id);
  const teacher = await person("Tess Lowley", ["teacher"], head.id);
  await inside(desk.db, { district: 1, schools: [1] }, (tx) =>
    appoint(tx, desk.place, { "*": office.id, bullying_harassment: teacher.id }, [lead.id]),
  );
  const has = async (text: string) => {
    const word = `kw${randomUUID().slice(0, 8)}`;
    const taken = receiveFrom(
      { question: `My son is upset ${word}.`, language: "en", danger: false } as never,
      "web",
      now,
    );
    const first = await does({ ...taken, type: "concern", topic: "bullying_harassment" } as Command);
    assert.ok("inquiry" in first && first.inquiry.owner === teacher.id);
    assert.equal(await sees(teacher, first.inquiry, word), true);
    const done = await does(
      { kind: "addMessage", text: keep(text), source: "web", from: "guardian" },
      first.inquiry.id,
    );
    assert.ok("inquiry" in done);
    const told = done.entries.flatMap((entry) =>
      entry.kind === "subjectFound" && entry.to !== undefined ? [entry.to] : [],
    );
    return { owner: done.inquiry.owner, told, teacherSees: await sees(teacher, done.inquiry, word) };
  };
  assert.deepEqual(await has("And Ms Overmoor shouted at him."), {
    ...{ owner: lead.id, told: [lead.id], teacherSees: false },
  });
  assert.deepEqual(await has("And Gareth from his class shouted at him."), {
    ...{ owner: teacher.id, told: [], teacherSees: true },
  });
});

test("whoever stands in for somebody who is away hears nothing of it where the words name to whom they answer", async () => {
  const head = await person("Quentin Hightower", ["supervisor"], lead.id);
  const below = await person("Bea Underby", ["office"], head.id);
  const free = await person("Fay Sidewood", ["office"], lead.id);
  const owner = await person("Olive Away", ["privacy_officer"], lead.id);
  const other = await person("Paul Gone", ["privacy_officer"], lead.id);
  const here = ({ id: who }: StaffViewer, inquiry: string) =>
    inside(desk.db, { district: 1, schools: [1] }, (tx) => presentNow(tx, desk.place, who, inquiry, now));
  const named = await asks("I complain about Quentin Hightower, who was rude.");
  const plain = await asks("I complain that the bus was late again.");
  assert.equal(await here(owner, named.id), owner.id, "she is there");
  const days = { from: "2026-11-10", to: "2026-11-30", reason: "leave" as const };
  for (const [{ id: staff }, deputy] of [
    [owner, below.id],
    [other, free.id],
  ] as const)
    assert.ok("id" in (await enterAbsence(desk.db, lead, { staff, deputy, ...days }, now)));
  assert.equal(await here(owner, plain.id), below.id, "where nobody is named, the deputy");
  const instead = await here(owner, named.id);
  assert.ok(instead !== null && ![below.id, head.id, owner.id].includes(instead));
  assert.equal(await here(other, named.id), free.id, "a deputy who does not answer to them");
});
