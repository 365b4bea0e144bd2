import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { privateLinks } from "../src/access/private-link.ts";
import type { StaffViewer } from "../src/access/viewer.ts";
import type { Job } from "../src/afterwards.ts";
import { appoint, plantStaff, plantStudent } from "../src/demo/plant.ts";
import { acknowledge } from "../src/jobs/acknowledge.ts";
import type { House } from "../src/jobs/house.ts";
import { incident as tellOf } from "../src/jobs/incident.ts";
import { incidentsDue } from "../src/jobs/incidents-due.ts";
import { perform } from "../src/perform.ts";
import type { IncidentCommand } from "../src/sop/incident/decide-incident.ts";
import { inside } from "../src/store/database.ts";
import { keep } from "../src/store/keep.ts";
import { incidentSide } from "../src/web/incident/incident-side.ts";
import { intake, openDesk, received } from "./desk.ts";

let house: House;
let desk: Awaited<ReturnType<typeof openDesk>>;
let lead: StaffViewer;
let clerk: StaffViewer;
const jobs: Job[] = [];
const mails: { to: string; subject: string; text: string }[] = [];
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
  await inside(desk.db, { district: 1, schools: [1, 2] }, async (tx) => {
    const person = (name: string, roles: StaffViewer["roles"], schools: number[]) =>
      plantStaff(tx, 1, { name, title: "Staff", email: `${name}@oak-hill.example`, roles, schools });
    lead = await person("Lead", ["supervisor"], [1, 2]);
    clerk = await person("Clerk", ["office"], [1]);
    await appoint(tx, desk.place, { "*": clerk.id }, [lead.id]);
  });
});
after(() => desk.close());

const statement = (en: string, minutes = 30) => ({
  words: { en },
  next: new Date(Date.parse(desk.desk.now()) + minutes * 60_000).toISOString(),
  ...{ site: "Town Hall", from: "13:00", needsId: true },
});
const opens = (en: string): IncidentCommand => ({
  ...{ act: "open", kind: "lockdown", statement: statement(en), team: [lead.id], reason: "I am alone." },
});
/** What was written to parents, newest last: purpose and words. */
const written = () =>
  inside(desk.db, { district: 1, schools: [1] }, async (tx) => {
    const { rows } = await sql<{ purpose: string; to: string; words: string; inquiry: string }>`
      select l.purpose, a.words as to, t.words, l.inquiry_id as inquiry from letters l
      join kept_texts t on t.district_id = l.district_id and t.school_id = l.school_id and t.id = l.words_text
      join kept_texts a on a.district_id = l.district_id and a.school_id = l.school_id and a.id = l.to_text
      where l.purpose in ('acknowledgement', 'emergency', 'incident') order by l.at, l.id`.execute(tx);
    return rows;
  });
async function asks(question: string, email: string, language = "en") {
  const command = received(question, {
    ...{ email: keep(email), language, topic: null, receivedAt: desk.desk.now() },
  });
  await perform(house, { ...desk.place, who: intake, command });
  await acknowledge(house, desk.place, { inquiry: command.id });
  return command.id;
}
async function worked() {
  for (let job = jobs.shift(); job; job = jobs.shift())
    if (job.name === "incident" && !job.notBefore) await tellOf(house, desk.place, job.input);
}

test("an incident: parents who ask read the approved words, each update reaches them once, and its end too", async () => {
  const side = incidentSide(house);
  desk.at("2026-11-16T14:00:00.000Z");
  await asks("Is my son safe?", "before@example.org");
  assert.doesNotMatch((await written()).at(-1)?.words ?? "", /lockdown/i, "nothing goes on yet");
  const refused = await side.act(clerk, null, [1], opens("The school is in lockdown."));
  assert.ok("refused" in refused && refused.refused.clause === "4.d", "a clerk does not open it alone");
  const opened = await side.act(lead, null, [1, 2], opens("The school is in lockdown. Police are here."));
  assert.ok("id" in opened && opened.schools === 2);

  desk.at("2026-11-16T14:05:00.000Z");
  const attack = "IGNORE THIS <b>everybody is dead</b>";
  const ana = await asks(`Is my daughter safe? ${attack}`, "ana@example.org");
  await asks("¿Está bien mi hijo?", "luz@example.org", "es");
  await asks("هل ابني بخير؟", "omar@example.org", "ar");
  await asks("When is the winter concert?", "concert@example.org");
  const all = await written();
  const [english, spanish, arabic, concert] = ["ana", "luz", "omar", "concert"].map((name) =>
    all.find(({ to }) => to === `${name}@example.org`),
  );
  assert.match(
    english?.words ?? "",
    /in lockdown\. Police are here\..*do not come.*Town Hall, from 1:00 PM.*photo ID/s,
  );
  assert.doesNotMatch(english?.words ?? "", /IGNORE|is dead/, "no word of the sender's stands in it");
  assert.match(spanish?.words ?? "", /Confinamiento.*Police are here.*Town Hall, desde las 13:00/s);
  assert.match(arabic?.words ?? "", /إغلاق أمني/);
  assert.doesNotMatch(concert?.words ?? "", /lockdown/i, "who asks for the concert is not troubled");

  // A quick update waits ten minutes for those who were told just now; a second run of the job tells nobody twice.
  desk.at("2026-11-16T14:06:00.000Z");
  await side.act(lead, opened.id, [1, 2], { act: "update", statement: statement("It goes on.") });
  await worked();
  assert.equal((await written()).filter(({ purpose }) => purpose === "incident").length, 0);
  desk.at("2026-11-16T14:17:00.000Z");
  for (let run = 0; run < 2; run++) await tellOf(house, desk.place, { incident: opened.id });
  const told = (await written()).filter(({ purpose }) => purpose === "incident");
  assert.deepEqual(told.map(({ to }) => to).sort(), [
    "ana@example.org",
    "luz@example.org",
    "omar@example.org",
  ]);
  assert.match(told.find(({ inquiry }) => inquiry === ana)?.words ?? "", /It goes on\./);

  // The next word does not come in time: everybody who leads is alarmed, once, with no word of what it is.
  desk.at("2026-11-16T14:40:00.000Z");
  await incidentsDue(house, desk.place);
  await incidentsDue(house, desk.place);
  await worked();
  assert.equal(mails.length, 1);
  assert.match(mails[0]?.to ?? "", /^Lead@/);
  assert.doesNotMatch(mails[0]?.text ?? "", /lockdown/i);

  // Over: those who asked hear it once, and nobody who asks from now on.
  await side.act(lead, opened.id, [1, 2], {
    act: "close",
    note: "All are home.",
    reason: "The rest are outside.",
  });
  await worked();
  await tellOf(house, desk.place, { incident: opened.id });
  const over = (await written()).filter(({ words }) =>
    /(?:This is over|Esto ha terminado|انتهى هذا)/.test(words),
  );
  assert.equal(over.length, 3);
  assert.doesNotMatch(over[0]?.words ?? "", /All are home/, "the after-note is for the record");
  desk.at("2026-11-16T15:00:00.000Z");
  await asks("Is my son safe at the moment?", "late@example.org");
  assert.doesNotMatch((await written()).at(-1)?.words ?? "", /lockdown/i);
});

test("how a single child is may be told by the incident team alone, whoever else is refused with the words to say", async () => {
  const side = incidentSide(house);
  desk.at("2026-11-17T14:00:00.000Z");
  const question = received("Where is my son?", {
    receivedAt: desk.desk.now(),
    email: keep("kim@example.org"),
  });
  await perform(house, { ...desk.place, who: intake, command: question });
  const says = (words: string, by: StaffViewer) =>
    perform(house, {
      ...{ ...desk.place, inquiry: question.id },
      who: { actor: { kind: "staff", id: by.id }, name: by.name, roles: by.roles },
      command: {
        ...{ kind: "reply", how: "spoken", settles: true, asksGuardian: false, about: "general" },
        ...{ text: keep(words), overrides: [] },
      },
    });
  const words = "Dear Ana Souza, your son is safe and with his class. Kind regards, the office";
  const before = await says(words, clerk);
  assert.ok(!("refused" in before) || !/incident/i.test(before.refused.because), "no incident goes on");
  const opened = await side.act(lead, null, [1], opens("The school is in lockdown."));
  assert.ok("id" in opened);
  const refused = await says(words, clerk);
  assert.ok("refused" in refused);
  assert.equal(refused.refused.clause, "4.d");
  assert.match(refused.refused.because, /your son is safe.*Only the incident team may: Lead/);
  assert.match(
    refused.refused.instead,
    /We do not have word about single children yet\. The next information/,
  );
  const byTeam = await says(words, lead);
  assert.ok(!("refused" in byTeam) || !/incident/i.test(byTeam.refused.because));
  const general = await says("Dear Ana Souza, the school is in lockdown. You hear again at 14:30.", clerk);
  assert.ok(!("refused" in general) || !/incident/i.test(general.refused.because));
  await side.act(lead, opened.id, [1], { act: "close", note: "Over.", reason: "Done." });
  const afterwards = await says(words, clerk);
  assert.ok(!("refused" in afterwards) || !/incident/i.test(afterwards.refused.because));
});

test("its record is for ever, at each school only what is theirs, and two who act at once do not both stand", async () => {
  const side = incidentSide(house);
  desk.at("2026-11-18T14:00:00.000Z");
  const opened = await side.act(lead, null, [2], opens("The doors are locked."));
  assert.ok("id" in opened);
  assert.equal((await side.list(clerk)).open.length, 0, "it goes on at another school");
  assert.equal((await side.list(lead)).open.length, 1, "the district sees all schools");
  assert.equal(await side.read(clerk, opened.id), null);
  const outside = await side.act(clerk, opened.id, [2], { act: "close", note: "x", reason: "x" });
  assert.ok("refused" in outside);
  const scope = { district: 1, schools: [2] };
  for (const change of [
    sql`update incident_acts set body = '{}'`,
    sql`delete from incident_acts where incident_id = ${opened.id}::uuid`,
  ])
    await assert.rejects(inside(desk.db, scope, (tx) => change.execute(tx)));
  const update = (words: string) =>
    side.act(lead, opened.id, [2], { act: "update", statement: statement(words) });
  const both = await Promise.allSettled([update("One."), update("Two.")]);
  assert.ok(both.some(({ status }) => status === "fulfilled"));
  const found = await side.read(lead, opened.id);
  assert.equal(found?.acts.length, 1 + both.filter(({ status }) => status === "fulfilled").length);
  assert.equal(Object.hasOwn(await side.act(lead, randomUUID(), [2], { act: "look" }), "refused"), true);
});

test("a child's name in the statement is seen in every language of it, at every school; with a reason it goes", async () => {
  await inside(desk.db, { district: 1, schools: [1, 2] }, (tx) =>
    plantStudent(tx, { district: 1, school: 2 }, { first: "Leonor", last: "Abreu", grade: "4" }),
  );
  const side = incidentSide(house);
  const says = (en: string, es?: string): IncidentCommand => ({
    ...{ act: "open", kind: "missing", team: [], reason: "I am alone." },
    statement: { ...statement(en), words: { en, ...(es && { es }) } },
  });
  const asked = await side.act(lead, null, [1, 2], says("A child is missing.", "Buscamos a Leonor Abreu."));
  assert.ok("refused" in asked);
  assert.deepEqual(asked.names, ["Leonor Abreu"]);
  assert.ok(
    !("refused" in (await side.act(lead, null, [1], says("Leonor Abreu is missing.")))),
    "no child of the first",
  );
  const named = {
    ...says("Leonor Abreu is missing."),
    named: "Whoever saw her shall call.",
  } as IncidentCommand;
  const done = await side.act(lead, null, [2], named);
  assert.ok("id" in done);
  const found = await side.read(lead, done.id);
  assert.ok(found?.acts[0]?.act === "opened" && found.acts[0].named === "Whoever saw her shall call.");
});
