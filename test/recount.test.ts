import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { privateLinks } from "../src/access/private-link.ts";
import type { Closure } from "../src/calendar/calendar.ts";
import type { Receive } from "../src/inquiry/command.ts";
import type { House } from "../src/jobs/house.ts";
import { recount } from "../src/jobs/recount.ts";
import { perform } from "../src/perform.ts";
import { rebuild } from "../src/rebuild.ts";
import { edition2026 } from "../src/sop/edition.ts";
import { declareClosure, takeBackClosure } from "../src/store/closures.ts";
import { type Database, inside } from "../src/store/database.ts";
import { publishEdition } from "../src/store/editions.ts";
import { keep } from "../src/store/keep.ts";
import { closuresOf } from "../src/store/reads/closures.ts";
import { intake, openDesk, received } from "./desk.ts";

let school: Awaited<ReturnType<typeof openDesk>>;
let house: House;
before(async () => {
  school = await openDesk();
  house = {
    ...school.desk,
    post: { send: async () => ({ state: "accepted" }), close: async () => undefined },
    links: privateLinks(randomBytes(32)),
    replySecret: randomBytes(32),
    publicOrigin: "https://desk.school.example",
  };
});
after(() => school.close());

const within = <T>(work: (tx: Database) => Promise<T>) =>
  inside(school.db, { district: 1, schools: [1] }, work);
const receive = async (more: Partial<Receive> = {}) => {
  const done = await perform(school.desk, {
    ...school.place,
    who: intake,
    command: received(undefined, more),
  });
  assert.ok(!("refused" in done));
  return done.inquiry.id;
};
const snow = (date: string): Closure => ({ date, kind: "closed", label: "snow" });
const actor = () => school.office.who.actor;
const declare = async (days: Closure[]) => {
  const closure = randomUUID();
  const act = { at: school.desk.now(), actor: actor() };
  const done = await within((tx) => declareClosure(tx, { district: 1, schools: [1] }, closure, days, act));
  assert.deepEqual(done.problems, []);
  return closure;
};
const takeBack = (closure: string) =>
  within((tx) =>
    takeBackClosure(tx, { district: 1, schools: [1] }, closure, { at: school.desk.now(), actor: actor() }),
  );
const count = (closure: string, undone = "") => recount(house, school.place, { closure, undone });
const entries = (inquiry: string) =>
  within((tx) =>
    tx
      .selectFrom("entries")
      .select(["seq", "kind", "body"])
      .where("inquiry_id", "=", inquiry)
      .orderBy("seq")
      .execute(),
  );
const until = async (inquiry: string, clause: string) => {
  const duty = await within((tx) =>
    tx
      .selectFrom("duties")
      .select("until")
      .where("inquiry_id", "=", inquiry)
      .where("clause", "=", clause)
      .executeTakeFirst(),
  );
  return duty?.until;
};
const letter = async (inquiry: string) =>
  within((tx) =>
    tx
      .selectFrom("letters as l")
      .innerJoin("kept_texts as k", "k.id", "l.words_text")
      .select(["l.subject", "l.purpose", "l.state", "k.words"])
      .where("l.inquiry_id", "=", inquiry)
      .where("l.purpose", "=", "closure")
      .orderBy("l.at")
      .execute(),
  );

test("a declared day moves every open date, tells the parents in their language, once, and taking it back tells them again", async () => {
  school.at("2026-11-16T14:00:00.000Z");
  const ana = await receive();
  const luz = await receive({ language: "es", guardianName: keep("Luz"), email: keep("luz@example.org") });
  const silent = await receive({ source: "phone", email: undefined as never, acknowledged: "spoken" });
  school.at("2026-11-17T11:10:00.000Z");
  const closure = await declare([snow("2026-11-17")]);
  await count(closure);
  assert.equal(await until(ana, "3.1.b"), "2026-11-18T21:00:00.000Z");
  assert.equal(await until(ana, "4.a"), "2026-11-19T21:00:00.000Z");
  assert.equal(await until(silent, "4.a"), "2026-11-19T21:00:00.000Z");
  assert.equal((await letter(silent)).length, 0);
  const [english] = await letter(ana);
  assert.match(
    english?.words ?? "",
    /Oak Hill School is closed on Tuesday, November 17 because of snow\.\n\nWe had told you that you would hear from us by Wednesday, November 18 at 4:00 PM\. The new date is Thursday, November 19 at 4:00 PM\. Received Mon Nov 16 9:00 AM; Tue Nov 17 closed \(snow, declared 6:10 AM\); due Thu Nov 19 4:00 PM \(2 business days\)\./,
  );
  assert.equal(english?.state, "queued");
  const [spanish] = await letter(luz);
  assert.match(
    spanish?.words ?? "",
    /Oak Hill School está cerrada el martes, 17 de noviembre, debido a la nieve\./,
  );
  assert.match(
    spanish?.words ?? "",
    /La nueva fecha es el jueves, 19 de noviembre a las 16:00\. Recibido el lun 16 nov/,
  );
  const moved = (await entries(ana)).filter(({ kind }) => kind === "moved");
  assert.deepEqual(
    moved.map(({ body }) => [body.from, body.because, body.closure]),
    [
      ["2026-11-17T21:00:00.000Z", "closed", closure],
      ["2026-11-18T21:00:00.000Z", "closed", closure],
    ],
  );
  assert.ok(school.ordered.some(({ name, input }) => name === "send-letter" && input.letter));
  const all = (await entries(ana)).length;
  await count(closure);
  assert.equal((await entries(ana)).length, all, "a second run writes nothing");
  const [told] = await within((tx) => closuresOf(tx, { district: 1, schools: [1] }, { closure }));
  assert.equal(told?.byName, "Ruth Bell");
  assert.deepEqual(told?.done, {
    ...{ at: "2026-11-17T11:10:00.000Z", expected: 3, inquiries: 3, dates: 6, letters: 2 },
    finishedAt: "2026-11-17T11:10:00.000Z",
  });

  school.at("2026-11-17T12:00:00.000Z");
  await takeBack(closure);
  await count(closure, "yes");
  assert.equal(await until(ana, "3.1.b"), "2026-11-17T21:00:00.000Z");
  assert.equal(await until(ana, "4.a"), "2026-11-18T21:00:00.000Z");
  const [, again] = await letter(ana);
  assert.match(again?.words ?? "", /Oak Hill School is open after all on Tuesday, November 17\./);
  assert.match(again?.words ?? "", /The new date is Wednesday, November 18 at 4:00 PM\./);
  const acts = await within((tx) => tx.selectFrom("calendar_acts").select("kind").orderBy("at").execute());
  assert.deepEqual(
    acts.map(({ kind }) => kind),
    ["closure_declared", "closure_taken_back"],
  );
  assert.deepEqual(
    (await rebuild(school.db, school.place)).differ,
    [],
    "the rows are the fold of the record",
  );
});

test("what people do while the dates are counted again is not lost, nor is anything moved twice", async () => {
  school.at("2026-12-01T14:00:00.000Z");
  const inquiries: string[] = [];
  for (let n = 0; n < 60; n++)
    inquiries.push(
      await receive({ receivedAt: "2026-12-01T14:00:00.000Z", email: keep(`p${n}@example.org`) }),
    );
  school.at("2026-12-02T11:00:00.000Z");
  const closure = await declare([snow("2026-12-02")]);
  const note = (inquiry: string, n: number) =>
    perform(school.desk, {
      ...{ ...school.place, who: school.office.who, inquiry },
      command: { kind: "note", note: keep(`note ${n}`) },
    });
  const late = received(undefined, { receivedAt: "2026-12-02T11:00:00.000Z" });
  const [, , ...others] = await Promise.all([
    count(closure),
    count(closure),
    ...inquiries.map(note),
    ...inquiries.map((inquiry, n) =>
      perform(school.desk, {
        ...{ ...school.place, who: school.office.who, inquiry },
        command: {
          ...{ kind: "reply", text: keep(`Dear parent ${n}`), how: "spoken", settles: n % 2 === 0 },
          ...{ asksGuardian: false, about: "general", overrides: [] },
          ...(n % 2 === 1 && { promise: "2026-12-04T21:00:00.000Z" }),
        },
      }),
    ),
    perform(school.desk, { ...school.place, who: intake, command: late }),
  ]);
  assert.ok(others.every((done) => done && !("refused" in done)));
  for (const inquiry of inquiries) {
    const kinds = (await entries(inquiry)).map(({ kind }) => kind);
    assert.equal(kinds.filter((kind) => kind === "noted").length, 1);
    assert.equal(kinds.filter((kind) => kind === "replied").length, 1);
    assert.ok(kinds.filter((kind) => kind === "moved").length <= 2);
  }
  assert.deepEqual((await rebuild(school.db, school.place)).differ, []);
  const left = await within((tx) =>
    tx
      .selectFrom("duties")
      .select(["inquiry_id", "clause"])
      .where("state", "=", "due")
      .where("until", "=", "2026-12-02T21:00:00.000Z")
      .execute(),
  );
  assert.deepEqual(left, [], "nothing is owed on the closed day");
});

test("a run that was cut off in the middle is taken up where it was", async () => {
  school.at("2027-01-11T14:00:00.000Z");
  for (let n = 0; n < 450; n++)
    await receive({ receivedAt: "2027-01-11T14:00:00.000Z", email: keep(`q${n}@example.org`) });
  school.at("2027-01-12T11:00:00.000Z");
  const closure = await declare([snow("2027-01-12")]);
  let orders = 0;
  const cut: House = {
    ...house,
    enqueue: async () => {
      if (++orders > 1) throw new Error("the process was killed");
    },
  };
  await assert.rejects(recount(cut, school.place, { closure, undone: "" }), /killed/);
  const [half] = await within((tx) => closuresOf(tx, { district: 1, schools: [1] }, { closure }));
  assert.ok(half?.done && half.done.inquiries > 0 && half.done.inquiries < 450 && !half.done.finishedAt);
  await count(closure);
  const [whole] = await within((tx) => closuresOf(tx, { district: 1, schools: [1] }, { closure }));
  assert.equal(whole?.done?.inquiries, whole?.done?.expected);
  assert.ok((whole?.done?.letters ?? 0) >= 450);
  assert.ok(whole?.done?.finishedAt);
  const twice = await within((tx) =>
    tx
      .selectFrom("letters")
      .select((is) => ["inquiry_id", is.fn.countAll<number>().as("n")])
      .where("purpose", "=", "closure")
      .where("at", ">=", "2027-01-12T00:00:00.000Z")
      .groupBy("inquiry_id")
      .having((is) => is.fn.countAll(), ">", 1)
      .execute(),
  );
  assert.deepEqual(twice, [], "no parent is told twice");
});

test("each inquiry is counted again by the edition in which it was received", async () => {
  school.at("2027-02-01T14:00:00.000Z");
  const before = await receive({ receivedAt: "2027-02-01T14:00:00.000Z" });
  const counting = { ackDue: "end_of_day" as const };
  const later = { ...edition2026, id: "2027", effective: "2027-02-02", counting };
  const now = school.desk.now();
  assert.equal(await within((tx) => publishEdition(tx, school.place, later, now)), true);
  school.at("2027-02-02T14:00:00.000Z");
  const after = await receive({ receivedAt: "2027-02-02T14:00:00.000Z" });
  const closure = await declare([snow("2027-02-03")]);
  await count(closure);
  // Two business days: Wed 3 Feb is closed, so Thu 4 Feb at closing, and Fri 5 Feb to its last minute.
  assert.equal(await until(before, "4.a"), "2027-02-04T21:00:00.000Z");
  assert.equal(await until(after, "4.a"), "2027-02-06T04:59:59.999Z");
  assert.deepEqual((await rebuild(school.db, school.place)).differ, []);
});
