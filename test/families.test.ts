import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { StaffViewer } from "../src/access/viewer.ts";
import { type PlantedSchool, plantSchool } from "../src/demo/fixtures.ts";
import { plantStaff, plantStudent } from "../src/demo/plant.ts";
import { plantFlag } from "../src/demo/plant-protection.ts";
import type { FamilyAct, FlagAct, GuardianAct, OrderAct, RelationAct } from "../src/families/act.ts";
import { type Database, inside, openDatabase } from "../src/store/database.ts";
import { familySide } from "../src/web/families/family-side.ts";
import { freshDatabase } from "./database.ts";

const place = { district: 1, school: 1 };
let now = "2026-11-16T14:00:00.000Z";
let db: Database;
let planted: PlantedSchool;
let ada: StaffViewer;
let side: ReturnType<typeof familySide>;
before(async () => {
  db = openDatabase(await freshDatabase());
  planted = await plantSchool(db);
  side = familySide({ db, now: () => now });
  ada = await here((tx) =>
    plantStaff(tx, 1, {
      ...{ name: "Ada Lind", title: "Privacy officer", email: "ada@hillcrest.example" },
      ...{ roles: ["privacy_officer"], schools: [1] },
    }),
  );
});
after(() => db.destroy());

const here = <T>(work: (tx: Database) => Promise<T>) => inside(db, { district: 1, schools: [1] }, work);
const may = (viewer: StaffViewer, act: FamilyAct, more: { seen?: number; because?: string } = {}) =>
  side.change(viewer, { act, seen: 0, ...more });
const because = async (done: ReturnType<typeof may>) => {
  const answer = await done;
  return "refused" in answer ? answer.refused.because : "missing" in answer ? "missing" : "done";
};
const orderOn = (family: PlantedSchool["families"]["allowed"], more: Partial<OrderAct> = {}): OrderAct => ({
  ...{ kind: "order", id: randomUUID(), student: family.student.id, guardian: family.guardian.id },
  ...{ status: "revokes_records", document: null, from: null, until: null },
  ...{ reviewer: planted.staff.privacyOfficer.id, reviewBy: "2027-05-12", ...more },
});
const open = (viewer: StaffViewer, student: string) => side.family(viewer, student);

test("given a family; when an order is entered; then it limits at once, voids proofs, and stands in the history", async () => {
  const { allowed } = planted.families;
  const { privacyOfficer, office } = planted.staff;
  assert.equal(await because(may(office, orderOn(allowed))), "Your role may not change this.");
  const done = await may(privacyOfficer, orderOn(allowed));
  assert.ok("done" in done && done.done && !done.waits);
  const family = await open(office, allowed.student.id);
  assert.deepEqual(
    family?.people[0]?.standing?.orders.map(({ status }) => status),
    ["revokes_records"],
  );
  assert.deepEqual(
    family?.acts.map(({ kind, by }) => [kind, by.name]),
    [["order", "Ngozi Okoye"]],
  );
  const row = await here((tx) =>
    tx
      .selectFrom("students")
      .select("identity_void_before")
      .where("id", "=", allowed.student.id)
      .executeTakeFirst(),
  );
  assert.equal(row?.identity_void_before, now);
});

test("ending it takes two: nobody answers their own proposal, one answer is enough, and a no says why", async () => {
  const { allowed } = planted.families;
  const { privacyOfficer, office, administrator } = planted.staff;
  const [order] = (await open(privacyOfficer, allowed.student.id))?.orders ?? [];
  assert.ok(order);
  const end = { kind: "endOrder", id: order.id, student: order.student } as const;
  const seen = (await open(privacyOfficer, allowed.student.id))?.seen[order.id] ?? 0;
  const proposed = await may(privacyOfficer, end, { seen, because: "Paper of the court, 12 November" });
  assert.ok("waits" in proposed && proposed.waits && !proposed.done);
  const still = async () => (await open(office, allowed.student.id))?.orders.length;
  assert.equal(await still(), 1, "nothing has ended yet");
  assert.deepEqual(
    (await side.waiting(ada)).map(({ kind, because }) => [kind, because]),
    [["proposed", "Paper of the court, 12 November"]],
  );
  assert.deepEqual([await side.waitingCount(privacyOfficer), await side.waitingCount(ada)], [0, 1]);
  const proposal = proposed.waits;
  const answer = (viewer: StaffViewer, accept: boolean, why: string | null = null) =>
    because(side.answer(viewer, { proposal, accept, because: why }));
  assert.match(await answer(privacyOfficer, true), /proposed this yourself/);
  assert.match(await answer(office, true), /role may not answer/);
  assert.match(await answer(ada, false), /not said why/);
  assert.equal(await still(), 1);
  const both = await Promise.all([answer(ada, true), answer(administrator, true)]);
  assert.deepEqual(both.toSorted()[1], "done");
  assert.match(both.toSorted()[0] ?? "", /answered already/);
  assert.equal(await still(), 0);
  const { ended_by, end_approved_by } = await here((tx) =>
    tx.selectFrom("orders").selectAll().where("id", "=", order.id).executeTakeFirstOrThrow(),
  );
  assert.equal(ended_by, privacyOfficer.id);
  assert.ok(end_approved_by === ada.id || end_approved_by === administrator.id);
});

test("declined, it stays; and a proposal on what changed since is not carried out", async () => {
  const { withoutRecords } = planted.families;
  const { privacyOfficer } = planted.staff;
  const order = orderOn(withoutRecords);
  await may(privacyOfficer, order);
  const milder = { ...order, status: "custody_only" as const };
  const first = await may(privacyOfficer, milder, { seen: 1 });
  assert.ok("waits" in first && first.waits);
  assert.equal(
    await because(side.answer(ada, { proposal: first.waits, accept: false, because: "Unsigned" })),
    "done",
  );
  assert.match(
    await because(side.answer(ada, { proposal: first.waits, accept: true, because: null })),
    /already/,
  );
  const second = await may(privacyOfficer, milder, { seen: 3 });
  assert.ok("waits" in second && second.waits);
  assert.equal(await because(may(ada, { ...order, status: "terminated" }, { seen: 4 })), "done");
  assert.match(
    await because(side.answer(ada, { proposal: second.waits, accept: true, because: null })),
    /Ada Lind entered or changed this order \(what the order does\)/,
  );
  assert.equal((await open(ada, order.student))?.orders[0]?.status, "terminated");
});

test("of two who change the same thing, the second is told what changed, and nothing is half-written", async () => {
  const { guardian } = planted.families.withoutRecords;
  const { office, administrator } = planted.staff;
  const contact = (phone: string): GuardianAct => ({
    ...{
      kind: "guardian",
      id: guardian.id,
      name: guardian.name,
      email: guardian.email,
      phone,
      language: "es",
    },
  });
  const why = { because: "Photo ID at the window" };
  assert.match(await because(may(office, contact("555-0777"))), /on what this change of contact rests/);
  const both = await Promise.all([
    because(may(office, contact("555-0777"), why)),
    because(may(administrator, contact("555-0778"), why)),
  ]);
  assert.equal(both.filter((one) => one === "done").length, 1);
  assert.match(
    both.find((one) => one !== "done") ?? "",
    /was here before you: .* changed the contact \(telephone\)/,
  );
  const row = await here((tx) =>
    tx.selectFrom("guardians").selectAll().where("id", "=", guardian.id).executeTakeFirstOrThrow(),
  );
  assert.deepEqual([row.phone_since, row.email_since, row.identity_void_before], [now, null, now]);
});

test("a paper, an order and a link of another family cannot be borrowed", async () => {
  const { allowed, restricted } = planted.families;
  const { privacyOfficer } = planted.staff;
  const borrowed = orderOn(allowed, { guardian: restricted.guardian.id });
  assert.match(await because(may(privacyOfficer, borrowed)), /not on file for this student/);
  const order = orderOn(restricted);
  assert.equal(await because(may(privacyOfficer, order)), "done");
  // The same id with another student is neither that order nor a new one.
  const moved = { ...order, student: allowed.student.id, guardian: allowed.guardian.id };
  assert.equal(await because(may(privacyOfficer, moved)), "missing");
  const file = await open(privacyOfficer, restricted.student.id);
  assert.ok(file?.orders.some(({ id }) => id === order.id));
  assert.equal((await open(privacyOfficer, allowed.student.id))?.orders.length, 0);
});

test("a new person and a child: the relation counts at once, its rights when a second person agrees", async () => {
  const { office, privacyOfficer } = planted.staff;
  const child = { kind: "student", id: randomUUID(), first: "Nils", last: "Berg", grade: "1" } as const;
  const mother: GuardianAct = {
    ...{
      kind: "guardian",
      id: randomUUID(),
      name: "Ida Berg",
      email: "ida@example.org",
      phone: null,
      language: "en",
    },
  };
  await may(office, { ...child, born: "2020-02-03", postsecondary: false });
  await may(office, mother);
  const relation: RelationAct = {
    ...{ kind: "relation", id: randomUUID(), student: child.id, guardian: mother.id, called: "mother" },
    ...{ standing: "parent", livesWith: true, from: null, until: null, evidence: null },
    rights: {
      ...{
        mayReceiveRecords: true,
        mayDecide: true,
        mayPickUp: true,
        emergencyContact: true,
        generalMail: true,
      },
    },
  };
  const done = await may(office, relation);
  assert.ok("waits" in done && done.done && done.waits);
  const rights = async () => (await open(office, child.id))?.people[0]?.relation.rights;
  assert.deepEqual((await rights())?.mayReceiveRecords, false);
  assert.equal(
    await because(side.answer(privacyOfficer, { proposal: done.waits, accept: true, because: null })),
    "done",
  );
  assert.deepEqual(await rights(), relation.rights);
});

test("need to know: a teacher opens the families of their inquiries only, and a protected address is the office's no more", async () => {
  const { restricted } = planted.families;
  const { office, teacher, supervisor, privacyOfficer, administrator } = planted.staff;
  const student = restricted.student.id;
  const opens = async (viewer: StaffViewer) => (await open(viewer, student)) !== null;
  const finds = async (viewer: StaffViewer) => (await side.find(viewer, "maja")).length === 1;
  const all = async () =>
    Promise.all(
      [office, supervisor, teacher, privacyOfficer, administrator].map(async (viewer) => {
        const [opened, found] = await Promise.all([opens(viewer), finds(viewer)]);
        assert.equal(opened, found, `${viewer.name}: what is found is what opens`);
        return opened;
      }),
    );
  assert.deepEqual(await all(), [true, true, false, true, true]);
  const flag: FlagAct = {
    ...{ kind: "flag", id: randomUUID(), student, flag: "address_protected", authorised: [] },
    ...{ document: null, from: null, until: null, reviewer: privacyOfficer.id, reviewBy: "2027-05-12" },
  };
  await may(privacyOfficer, flag);
  assert.deepEqual(await all(), [false, false, false, true, true]);
  const nothing = JSON.stringify(await side.find(office, "nobody of that name"));
  for (const words of ["maja", "lund", "victor", "victor.lund@", "555-0142"])
    assert.equal(JSON.stringify(await side.find(office, words)), nothing, words);
  assert.equal(
    await because(
      may(office, {
        kind: "document",
        id: randomUUID(),
        student,
        sort: "order",
        title: "T",
        held: null,
        dated: null,
      }),
    ),
    "missing",
  );
});

test("break-glass: a reason opens it for an hour, and the privacy officer reads it", async () => {
  const { restricted } = planted.families;
  const { office, teacher } = planted.staff;
  const student = restricted.student.id;
  const wrong = await side.open(teacher, { name: "Maja Nobody", because: "Bus" });
  assert.ok("refused" in wrong);
  const opened = await side.open(teacher, { name: "maja lund", because: "She is at the gate and unwell" });
  assert.deepEqual(opened, { student });
  assert.equal((await open(teacher, student))?.openedUntil, "2026-11-16T15:00:00.000Z");
  assert.equal(await open(office, student), null, "it is open to whoever gave the reason");
  const waiting = (await side.waiting(ada)).filter(({ kind }) => kind === "opened" || kind === "sought");
  assert.deepEqual(waiting.map(({ by, because }) => [by.name, because]).toSorted(), [
    ["Minh Tran", "Bus"],
    ["Minh Tran", "She is at the gate and unwell"],
  ]);
  for (const { id } of waiting) {
    assert.equal(await side.looked(office, id), false);
    assert.equal(await side.looked(ada, id), true);
    assert.equal(await side.looked(ada, id), false, "once");
  }
  now = "2026-11-16T15:00:00.001Z";
  assert.equal(await open(teacher, student), null, "the hour is over");
  now = "2026-11-16T14:00:00.000Z";
});

test("who looked is kept, once an hour", async () => {
  const { allowed } = planted.families;
  await open(planted.staff.supervisor, allowed.student.id);
  await open(planted.staff.supervisor, allowed.student.id);
  const looks = await here((tx) =>
    tx
      .selectFrom("family_looks")
      .selectAll()
      .where("student_id", "=", allowed.student.id)
      .where("staff_id", "=", planted.staff.supervisor.id)
      .execute(),
  );
  assert.equal(looks.length, 1);
});

test("five thousand students are searched while somebody types", async () => {
  const names = Array.from({ length: 5_000 }, (_, n) => ({
    ...{
      district_id: 1,
      school_id: 1,
      id: randomUUID(),
      first_name: `Kim${n}`,
      last_name: `Many${n % 700}`,
      grade: "5",
    },
  }));
  await here(async (tx) => {
    for (let at = 0; at < names.length; at += 1_000)
      await tx
        .insertInto("students")
        .values(names.slice(at, at + 1_000))
        .execute();
    await plantFlag(tx, place, names[0]?.id ?? "", { kind: "address_protected" });
    await plantStudent(tx, place, { first: "Zelda", last: "Zorn", grade: "5" });
  });
  await side.find(planted.staff.office, "zel");
  const middle = async () => {
    const times: number[] = [];
    for (let n = 0; n < 20; n++) {
      const begun = performance.now();
      const found = await side.find(planted.staff.office, n % 2 ? "zel" : "many1");
      times.push(performance.now() - begun);
      assert.equal(found.length, n % 2 ? 1 : 20);
    }
    return times.toSorted((a, b) => a - b)[10] ?? 0;
  };
  // What else the machine does may fall on one round, or two.
  const rounds = [await middle()];
  while (rounds.length < 5 && Math.min(...rounds) >= 100) rounds.push(await middle());
  assert.ok(Math.min(...rounds) < 100, `it took ${rounds.map((ms) => ms.toFixed(1)).join(", ")} ms`);
});

test("what has to be looked at again is told to those who answer for it, and to nobody else", async () => {
  const { office, privacyOfficer } = planted.staff;
  const child = await here(async (tx) => {
    const student = await plantStudent(tx, place, { first: "Ole", last: "Berg", grade: "1" });
    await plantFlag(tx, place, student, { kind: "directory_opt_out", reviewBy: "2026-11-20" });
    await plantFlag(tx, place, student, { kind: "homeless", reviewBy: "2027-03-01" });
    return student;
  });
  const due = await side.reviews(privacyOfficer, "2026-11-30");
  assert.deepEqual(
    due.filter(({ student }) => student === child).map(({ what, by, name }) => [what, by, name]),
    [["directory_opt_out", "2026-11-20", "Ole Berg"]],
  );
  assert.deepEqual(await side.reviews(office, "2026-11-30"), []);
});
