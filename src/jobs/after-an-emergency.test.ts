import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../../test/database.ts";
import { received } from "../../test/desk.ts";
import { privateLinks } from "../access/private-link.ts";
import type { StaffViewer } from "../access/viewer.ts";
import { plantSchool } from "../demo/fixtures.ts";
import { appoint } from "../demo/plant.ts";
import { tellerOf } from "../demo/teller.ts";
import type { Command, Receive } from "../inquiry/command.ts";
import { perform } from "../perform.ts";
import { rebuild } from "../rebuild.ts";
import { plusMinutes } from "../sop/dates.ts";
import { edition2026 } from "../sop/edition.ts";
import { type Database, inside, openDatabase } from "../store/database.ts";
import { keep } from "../store/keep.ts";
import { readInquiry } from "../store/reads/inquiry.ts";
import { emergencyWords } from "../web/desk/emergency-words.ts";
import { alertSide } from "../web/emergency/alert-side.ts";
import type { House } from "./house.ts";

let db: Database;
let house: House;
let staff: Awaited<ReturnType<typeof plantSchool>>["staff"];
const place = { district: 1, school: 1 };
before(async () => {
  db = openDatabase(await freshDatabase());
  house = {
    ...{ db, now: () => "", enqueue: async () => undefined, mailDomain: "answerable.localhost" },
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    ...{ replySecret: randomBytes(32), publicOrigin: "http://localhost:3000" },
  };
  ({ staff } = await plantSchool(db));
  await inside(db, { district: 1, schools: [1] }, (tx) =>
    appoint(tx, place, { "*": staff.office.id, classroom: staff.teacher.id }, [
      staff.supervisor.id,
      staff.office.id,
    ]),
  );
});
after(() => db.destroy());

const danger = (protocols = ["EM-MISSING"]): NonNullable<Receive["danger"]> => ({
  ...{ id: randomUUID(), severity: "immediate", protocols },
});
/** One inquiry to the teacher's topic, its letters by purpose and to whom, and who does something with it. */
async function arrives(more: Partial<Receive> = {}, parent = `${randomUUID()}@example.org`) {
  const teller = tellerOf(house, place, "2026-11-16T14:00:00.000Z");
  const does = async (command: Command, by?: StaffViewer, inquiry?: string) => {
    const who = by
      ? { actor: { kind: "staff", id: by.id } as const, name: by.name, roles: by.roles }
      : { actor: { kind: "system", part: "intake" } as const, name: "The desk", roles: [] };
    const done = await perform(teller.house, { ...place, who, command, ...(inquiry && { inquiry }) });
    assert.ok("inquiry" in done, "refused" in done ? done.refused.because : "");
    await teller.work();
    return done.inquiry;
  };
  const question = received("She did not come home. And may she change her reading group?");
  const { id } = await does({
    ...{ ...question, reference: randomUUID().slice(0, 9).toUpperCase(), topic: "classroom" },
    ...{ receivedAt: teller.house.now(), email: keep(parent), ...more },
  });
  const letters = () =>
    inside(db, { district: 1, schools: [1] }, async (tx) => {
      const { rows } = await sql<{ purpose: string; to: string; text: string }>`
        select l.purpose, t.words as to, w.words as text from letters l
        join kept_texts t on t.id = l.to_text join kept_texts w on w.id = l.words_text
        where l.inquiry_id = ${id}::uuid order by l.at`.execute(tx);
      return rows;
    });
  const standsDown = async (falseAlarm: boolean) => {
    const reason = keep("She was in the library.");
    await does({ kind: "standDownEmergency", falseAlarm, reason }, staff.supervisor, id);
    return does({ kind: "standDownEmergency", falseAlarm }, staff.office, id);
  };
  return {
    ...{ id, teller, parent, does, standsDown, letters },
    purposes: async () => (await letters()).filter(({ to }) => to === parent).map(({ purpose }) => purpose),
    toTeacher: async () => {
      const email = `teacher@hillcrest.example`;
      return (await letters()).filter(({ to }) => to === email).length;
    },
    acknowledging: async () =>
      (await teller.look(id)).duties.filter(({ clause }) => clause === "3.1.b").map(({ state }) => state),
  };
}

test("given somebody has it and nobody ends it, then they are asked whether it is over, by mail, until somebody says so", async () => {
  const it = await arrives({ danger: danger() });
  const { now } = it.teller.house;
  const asked = async () =>
    (await it.letters()).filter(({ text }) => text.includes("Nobody has said that an emergency is over"));
  await it.does({ kind: "confirmEmergency" }, staff.supervisor, it.id);
  const row = () =>
    inside(db, { district: 1, schools: [1] }, (tx) =>
      tx.selectFrom("inquiries").select(["danger", "alert_at"]).where("id", "=", it.id).executeTakeFirst(),
    );
  assert.deepEqual([(await row())?.danger, (await asked()).length], [false, 0]);
  await it.teller.until(plusMinutes(now(), 121));
  const [first] = await asked();
  assert.equal(first?.to, "supervisor@hillcrest.example", "whoever has it");
  assert.equal((await row())?.danger, true, "it stands before everything on Today");
  assert.deepEqual((await rebuild(db, place)).differ, []);
  const card = async () => {
    const { reference } = await it.teller.look(it.id);
    const view = await readInquiry(db, staff.supervisor, reference, now());
    const clock = { now: now(), zone: "America/New_York" };
    return view && emergencyWords(view, { edition: edition2026, viewer: staff.supervisor, clock });
  };
  assert.partialDeepStrictEqual((await card())?.confirmed, { isAsked: true, isMine: true });
  const alerts = alertSide(it.teller.house);
  const token = /\/e\/(\S+)/.exec(first?.text ?? "")?.[1] ?? "";
  assert.partialDeepStrictEqual(await alerts.read(token), { isAsked: true, state: "confirmed" });
  assert.equal(await alerts.confirm(token), true, "by the link of the mail: it goes on");
  assert.equal((await alerts.read(token))?.isAsked, false);
  assert.equal(await alerts.confirm(token), false, "once is enough");
  const { isAsked, overBy } = (await card())?.confirmed ?? {};
  assert.deepEqual([isAsked, typeof overBy], [false, "string"]);
  const before = (await asked()).length;
  assert.equal((await row())?.danger, false);
  await it.teller.until(plusMinutes(now(), 30));
  assert.equal((await asked()).length, before, "it goes on, and nobody is asked");
  await it.teller.until(plusMinutes(now(), 100));
  assert.ok((await asked()).length > before, "until its time is over again");
  await it.standsDown(false);
  const ended = (await asked()).length;
  await it.teller.until(plusMinutes(now(), 200));
  assert.equal((await asked()).length, ended, "never after its end");
  assert.equal((await row())?.alert_at, null);
});

for (const falseAlarm of [true, false])
  test(`given an emergency, when it is over${falseAlarm ? " and was none" : ""}, then whoever has the question is told at once, and the parent who has it and by when`, async () => {
    const it = await arrives({ danger: danger() });
    assert.deepEqual([await it.purposes(), await it.toTeacher()], [["emergency"], 0]);
    assert.deepEqual(await it.acknowledging(), ["met"]);
    await it.standsDown(falseAlarm);
    assert.equal(await it.toTeacher(), 1);
    assert.deepEqual(await it.purposes(), ["emergency", "acknowledgement"]);
    assert.deepEqual(await it.acknowledging(), ["met", "met"], "owed once more, and met by that letter");
    const { text } = (await it.letters()).findLast(({ purpose }) => purpose === "acknowledgement") ?? {};
    assert.match(text ?? "", /Minh Tran, Class teacher, has it now and will answer you by Wednesday, Nov/);
    assert.doesNotMatch(text ?? "", /alarm|emergency|library|stood down/i, "nothing of what it was");
    assert.deepEqual((await rebuild(db, place)).differ, []);
  });

test("a parent who wrote twice within minutes hears it too: two people ended it, which nobody's flood of mail brings about", async () => {
  const first = await arrives();
  assert.deepEqual(await first.purposes(), ["acknowledgement"]);
  const again = await arrives({}, first.parent);
  assert.deepEqual(
    await again.purposes(),
    [],
    "what only came is left to a person, so that nobody is flooded",
  );
  const second = await arrives({ danger: danger(), question: keep("She is gone!") }, first.parent);
  await second.standsDown(false);
  assert.deepEqual(await second.purposes(), ["emergency", "acknowledgement"]);
});

test("what was answered while it went on is not acknowledged again, and nobody is told of it", async () => {
  const it = await arrives({ danger: danger() });
  await it.does({ kind: "confirmEmergency" }, staff.supervisor, it.id);
  const text = keep("I rang: she is home, and may change her group.");
  const says = { kind: "reply", text, how: "spoken", settles: true } as const;
  await it.does({ ...says, asksGuardian: false, about: "general", overrides: [] }, staff.supervisor, it.id);
  await it.standsDown(false);
  assert.deepEqual([await it.purposes(), await it.toTeacher()], [["emergency"], 0]);
});

test("whoever ends it and has the question themselves is not told of it", async () => {
  const it = await arrives({ danger: danger(), topic: "transport" });
  await it.standsDown(true);
  const { letters } = await it.teller.look(it.id);
  assert.deepEqual(
    letters.map(({ purpose }) => purpose).filter((one) => one !== "alert"),
    ["emergency", "acknowledgement"],
  );
  const office = (await it.letters()).filter(({ to }) => to === "office@hillcrest.example");
  assert.equal(office.length, 0);
});

test("where somebody may have died no letter goes by itself: a person acknowledges it, and the duty waits for them", async () => {
  const it = await arrives({ danger: danger(["EM-DEATH"]) });
  await it.standsDown(false);
  assert.deepEqual(await it.purposes(), ["emergency"]);
  assert.deepEqual(await it.acknowledging(), ["met", "due"]);
  assert.equal(await it.toTeacher(), 1, "whoever has it hears of it all the same");
  await it.does({ kind: "acknowledge", how: "spoken" }, staff.office, it.id);
  assert.deepEqual(await it.acknowledging(), ["met", "met"]);
});

test("the emergency text comes in the language that the mail was written in, the English one below", async () => {
  const it = await arrives({ danger: danger(), language: "de" });
  const [letter] = (await it.letters()).filter(({ to }) => to === it.parent);
  assert.match(letter?.text ?? "", /^Wenn jemand in Gefahr ist, rufen Sie jetzt 911 an\./);
  assert.match(letter?.text ?? "", /988.*\n\n.*Dear parent or guardian/s);
});

test("danger in a later message: the parent hears whom to ring, acknowledged before or not, and afterwards who has it", async () => {
  const it = await arrives();
  assert.deepEqual(await it.purposes(), ["acknowledgement"]);
  const writes = (text: string): Command => ({
    ...{ kind: "addMessage", text: keep(text), source: "web", from: "guardian", danger: danger() },
  });
  await it.does(writes("She is gone!"), undefined, it.id);
  assert.deepEqual(await it.purposes(), ["acknowledgement", "emergency"]);
  await it.does({ kind: "confirmEmergency" }, staff.supervisor, it.id);
  await it.does(writes("Please hurry!"), undefined, it.id);
  assert.deepEqual(await it.purposes(), ["acknowledgement", "emergency"], "said once while it goes on");
  await it.does({ kind: "confirmEmergency" }, staff.supervisor, it.id);
  await it.standsDown(false);
  assert.deepEqual(await it.purposes(), ["acknowledgement", "emergency", "acknowledgement"]);
  await it.does(writes("She is gone again!"), undefined, it.id);
  assert.deepEqual((await it.purposes()).at(-1), "emergency", "another emergency is another one");
});
