import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import type { StaffViewer } from "../src/access/viewer.ts";
import type { Job } from "../src/afterwards.ts";
import { plantGuardianship, plantStaff, plantStudent } from "../src/demo/plant.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import type { House } from "../src/jobs/house.ts";
import { incident } from "../src/jobs/incident.ts";
import { plansDue } from "../src/jobs/plans-due.ts";
import { perform } from "../src/perform.ts";
import type { PlanTerms } from "../src/sop/contact-plan/contact-plan.ts";
import { inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { planSide } from "../src/web/families/plan-side.ts";
import { intake, openDesk, received } from "./desk.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
let house: House;
let lead: StaffViewer;
const guardian = randomUUID();
const jobs: Job[] = [];
const mails: { to: string; text: string }[] = [];
before(async () => {
  desk = await openDesk();
  house = {
    ...desk.desk,
    enqueue: async (_tx, _place, more) => void jobs.push(...more),
    post: {
      async send(mail) {
        mails.push(mail);
        return { state: "accepted" };
      },
      close: async () => undefined,
    },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
  await inside(desk.db, { district: 1, schools: [1] }, async (tx) => {
    lead = await plantStaff(tx, 1, {
      ...{ name: "Lea Leadwell", title: "Principal", email: "lead@oak-hill.example" },
      ...{ roles: ["supervisor"], schools: [1] },
    });
    await sql`insert into guardians (district_id, school_id, id, name, email, phone, language)
      values (1, 1, ${guardian}::uuid, 'Luz Mora', 'luz@example.org', null, 'es')`.execute(tx);
  });
});
after(() => desk.close());

const writes = async (question: string) => {
  const command = received(question, {
    ...{ guardian, language: "es", receivedAt: desk.desk.now(), email: keep("luz@example.org") },
  });
  await perform(house, { ...desk.place, who: intake, command });
  return command.id;
};
const terms = (): PlanTerms => ({
  ...{ reason: "Twelve mails in a day.", tried: "Two talks.", said: "Queremos que nada se pierda." },
  ...{ contact: lead.id, rhythm: "weekly", ways: ["mail"], reviewBy: "2026-12-15" },
});
const letters = (purpose: string) =>
  inside(desk.db, { district: 1, schools: [1] }, async (tx) => {
    const { rows } = await sql<{ words: string; to: string }>`
      select t.words, a.words as to from letters l join kept_texts t on t.id = l.words_text
      join kept_texts a on a.id = l.to_text where l.purpose = ${purpose} order by l.at`.execute(tx);
    return rows;
  });

test("a plan comes after evidence, the parent hears it in their language, and what they send is taken as always", async () => {
  desk.at("2026-11-16T14:00:00.000Z");
  const side = planSide(house);
  await writes("¿Cuándo sale el autobús?");
  const early = await side.act(lead, guardian, { act: "decide", terms: terms() });
  assert.ok("refused" in early && /wrote 1 times? in 30 days/.test(early.refused.because));
  for (let n = 0; n < 10; n++) await writes(`Pregunta número ${n} sobre el autobús`);
  const office = { ...lead, id: desk.office.id, roles: ["office" as const] };
  assert.ok("refused" in (await side.act(office, guardian, { act: "decide", terms: terms() })));
  const decided = await side.act(lead, guardian, { act: "decide", terms: terms() });
  assert.deepEqual(decided, { done: true, told: true });
  const [letter] = await letters("contact_plan");
  assert.equal(letter?.to, "luz@example.org");
  assert.match(
    letter?.words ?? "",
    /Lea Leadwell, Principal.+?una vez por semana, por correo.+?911.+?15 de diciembre/su,
  );
  // Nothing is held back: logged, acknowledged, and danger goes its own way.
  desk.at("2026-11-16T16:00:00.000Z");
  const plain = await writes("Otra pregunta más.");
  await acknowledge(house, desk.place, { inquiry: plain });
  assert.equal((await letters("acknowledgement")).length, 1);
  const danger = received("Mi hijo no respira", {
    ...{ guardian, danger: { id: randomUUID(), severity: "immediate", protocols: ["EM-MEDICAL"] } },
  });
  const raised = await perform(house, { ...desk.place, who: intake, command: danger });
  assert.ok("inquiry" in raised && raised.inquiry.emergency?.state === "raised");
});

test("the date of review is owed: once it has passed whoever decides is told, once; a look makes it good; it ends with a letter", async () => {
  const side = planSide(house);
  desk.at("2026-12-15T20:00:00.000Z");
  await plansDue(house, desk.place);
  assert.equal((await side.read(lead, guardian)).plan?.isLate, false, "on the day itself it is not late");
  desk.at("2026-12-16T14:00:00.000Z");
  jobs.length = 0;
  await plansDue(house, desk.place);
  await plansDue(house, desk.place);
  for (const job of jobs.filter(({ name }) => name === "incident"))
    await incident(house, desk.place, job.input);
  assert.deepEqual(
    mails.map(({ to }) => to),
    ["lead@oak-hill.example"],
  );
  assert.doesNotMatch(mails[0]?.text ?? "", /Luz|Mora/);
  await side.act(lead, guardian, { act: "review", terms: { ...terms(), reviewBy: "2027-02-01" } });
  assert.equal((await side.read(lead, guardian)).plan?.isLate, false);
  await side.act(lead, guardian, { act: "end", reason: "It is quiet." });
  assert.equal((await side.read(lead, guardian)).plan, null);
  assert.match((await letters("contact_plan")).at(-1)?.words ?? "", /ha terminado/);
  assert.deepEqual(await side.inForce(lead), []);
  await assert.rejects(
    inside(desk.db, { district: 1, schools: [1] }, (tx) => sql`delete from contact_plan_acts`.execute(tx)),
  );
});

test("a plan's own words are held against the rules as every letter's: what tells of a child is neither sent nor set down", async () => {
  desk.at("2027-01-11T14:00:00.000Z");
  const side = planSide(house);
  const student = await inside(desk.db, { district: 1, schools: [1] }, async (tx) => {
    const id = await plantStudent(tx, desk.place, { first: "Leo", last: "Mora", grade: "3" });
    await plantGuardianship(tx, desk.place, guardian, id, { relation: "mother", mayReceiveRecords: true });
    return id;
  });
  for (let n = 0; n < 11; n++) {
    const command = received(`Pregunta ${n}`, {
      ...{ guardian, student, language: "es", receivedAt: desk.desk.now(), email: keep("luz@example.org") },
    });
    await perform(house, { ...desk.place, who: intake, command });
  }
  const before = (await letters("contact_plan")).length;
  const decide = (said: string) =>
    side.act(lead, guardian, { act: "decide", terms: { ...terms(), said, reviewBy: "2027-02-15" } });
  const told = await decide("Leo faltó el lunes y no hizo sus deberes.");
  assert.ok("refused" in told && told.refused.clause === "3.3.b", JSON.stringify(told));
  assert.match(told.refused.because, /tell of the student/);
  assert.equal((await side.read(lead, guardian)).plan, null, "the plan is not set down without its letter");
  assert.equal((await letters("contact_plan")).length, before);
  assert.deepEqual(await decide("Queremos que nada se pierda."), { done: true, told: true });
  assert.equal((await letters("contact_plan")).length, before + 1);
});
