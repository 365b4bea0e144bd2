import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../test/database.ts";
import type { StaffViewer } from "./access/viewer.ts";
import type { Job } from "./afterwards.ts";
import { applyRoster, dropRoster, takeRosterBack } from "./apply-roster.ts";
import { fileOf } from "./channels/roster/read-for-tests.ts";
import type { Brought } from "./channels/roster/read-roster.ts";
import { type PlantedSchool, plantSchool } from "./demo/fixtures.ts";
import { answerOrg, importRoster } from "./import-roster.ts";
import type { Desk } from "./perform.ts";
import { type Database, inside, openDatabase } from "./store/database.ts";
import { readImport } from "./store/roster/imports.ts";
import { listChanges } from "./store/roster/list-changes.ts";

let db: Database;
let url: string;
let desk: Desk;
let school: PlantedSchool;
let ordered: Job[];
let now = "2026-11-16T14:00:00.000Z";
let nth = 0;

before(async () => {
  url = await freshDatabase();
  db = openDatabase(url, { max: 4 });
  desk = {
    ...{ db, now: () => now, mailDomain: "answerable.localhost" },
    enqueue: async (_, __, jobs) => void ordered.push(...jobs),
  };
});
after(() => db.destroy());
beforeEach(async () => {
  ordered = [];
  now = "2026-11-16T14:00:00.000Z";
  school = await plantSchool(db, { school: ++nth });
});

const head =
  "student id,first,last,grade,born,guardian name,relation,e-mail,phone,language,may receive records,may pick up";
const mia = "1001,Mia,Berg,3,2017-04-25,Nora Berg,mother,nora.berg@example.org,555-0199,en,yes,yes";
const per = "1001,Mia,Berg,3,2017-04-25,Per Berg,father,per.berg@example.org,555-0198,en,yes,yes";
const tom = "1002,Tom,Reyes,1,,Elsa Reyes,grandmother,elsa@example.org,555-0197,es,no,yes";
const many = Array.from(
  { length: 60 },
  (_, n) =>
    `2${n},Kid${n},Many,2,,Parent ${n},mother,parent${n}@example.org,555-1${String(n).padStart(3, "0")},en,yes,yes`,
);
const sheet = (...lines: string[]) => [fileOf("list.csv", [head, ...lines].join("\n"))];
const place = () => ({ district: 1, school: school.school });
const scope = () => ({ district: 1, schools: [school.school] });
const read = <T>(work: (tx: Database) => Promise<T>) => inside(db, scope(), work);

async function bring(brought: readonly Brought[]) {
  const { id, read: done } = await importRoster(desk, {
    place: place(),
    actor: { kind: "staff", id: school.staff.office.id },
    brought,
  });
  await done;
  return look(id);
}
const look = async (id: string) => {
  const found = await read((tx) => readImport(tx, { ...place(), id }));
  assert.ok(found);
  return found;
};
async function write(brought: readonly Brought[], by: StaffViewer = school.staff.administrator) {
  const found = await bring(brought);
  assert.deepEqual(found.problems, []);
  const done = await applyRoster(desk, by, found.id, found.print ?? "");
  return { id: found.id, done, counts: found.counts, print: found.print ?? "" };
}
/** Both persons. */
async function writeStopped(brought: readonly Brought[]) {
  const { id, done, print } = await write(brought);
  assert.equal(done, "proposed");
  assert.equal(await applyRoster(desk, school.staff.privacyOfficer, id, print), "written");
  return id;
}
const people = () =>
  read(async (tx) => ({
    students: await tx
      .selectFrom("students")
      .selectAll()
      .where("school_id", "=", school.school)
      .orderBy("id")
      .execute(),
    guardians: await tx
      .selectFrom("guardians")
      .selectAll()
      .where("school_id", "=", school.school)
      .orderBy("id")
      .execute(),
    links: await tx
      .selectFrom("guardianships")
      .selectAll()
      .where("school_id", "=", school.school)
      .orderBy("id")
      .execute(),
  }));
const guardian = async (name: string) => {
  const found = (await people()).guardians.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};
const linkOf = async (name: string, first: string) => {
  const { students, links } = await people();
  const { id } = await guardian(name);
  const found = links.find(
    (one) => one.guardian_id === id && students.find((s) => s.id === one.student_id)?.first_name === first,
  );
  assert.ok(found);
  return found;
};

test("a first list: new students, guardians and links; the same again changes nothing", async () => {
  const first = await write(sheet(mia, per, tom));
  assert.equal(first.done, "written");
  assert.deepEqual([first.counts.student_new, first.counts.guardian_new, first.counts.link_new], [2, 3, 3]);
  const { may_receive_records, may_pick_up, standing } = await linkOf("Elsa Reyes", "Tom");
  assert.deepEqual([may_receive_records, may_pick_up, standing], [false, true, "grandparent"]);
  const before = await people();
  const again = await write(sheet(mia, per, tom));
  assert.equal(again.done, "nothing");
  assert.deepEqual(await people(), before);
});

test("an existing family is found by its names: no second Ana Souza", async () => {
  const { done } = await write(
    sheet("7,Leo,Souza,3,2017-01-02,Ana Souza,mother,ana.souza@example.org,555-0141,en,,", ...many),
  );
  assert.equal(done, "written");
  const { students, guardians } = await people();
  assert.equal(students.filter(({ first_name }) => first_name === "Leo").length, 1);
  assert.equal(students.find(({ first_name }) => first_name === "Leo")?.born, "2017-01-02");
  assert.equal(guardians.filter(({ name }) => name === "Ana Souza").length, 1);
});

test("a changed address is fresh, voids what was proved, and the old address is told", async () => {
  await write(sheet(mia, ...many));
  const was = await guardian("Nora Berg");
  now = "2026-11-17T14:00:00.000Z";
  const { done, id } = await write(sheet(mia.replace("nora.berg@", "nora@"), ...many));
  assert.equal(done, "written");
  const is = await guardian("Nora Berg");
  assert.equal(is.id, was.id);
  assert.deepEqual(
    [is.email, is.email_since, is.phone_since, is.identity_void_before],
    ["nora@example.org", now, null, now],
  );
  const letters = await read((tx) =>
    tx.selectFrom("roster_letters").selectAll().where("import_id", "=", id).execute(),
  );
  assert.deepEqual(
    letters.map(({ address, state }) => [address, state]),
    [["nora.berg@example.org", "queued"]],
  );
  assert.deepEqual(
    ordered.map(({ name }) => name),
    ["tell-old-contacts", "tell-old-contacts"],
  );
});

test("more than one contact in twenty stops, and wants a second, different person", async () => {
  await write(sheet(mia, per, tom));
  const { id, done, print } = await write(sheet(mia.replace("nora.berg@", "nora@"), per, tom));
  assert.equal(done, "proposed");
  assert.equal((await guardian("Nora Berg")).email, "nora.berg@example.org");
  assert.equal(await applyRoster(desk, school.staff.administrator, id, print), "second person");
  assert.equal(await applyRoster(desk, school.staff.office, id, print), "forbidden");
  assert.equal(await applyRoster(desk, school.staff.privacyOfficer, id, print), "written");
  assert.equal((await guardian("Nora Berg")).email, "nora@example.org");
  const acts = await read((tx) =>
    tx
      .selectFrom("family_acts")
      .select(["kind", "id", "answers"])
      .where("school_id", "=", school.school)
      .where(sql<string>`body ->> 'import'`, "=", id)
      .where("kind", "like", "roster%")
      .orderBy("kind")
      .execute(),
  );
  assert.deepEqual(
    acts.map(({ kind }) => kind),
    ["rosterApplied", "rosterProposed"],
  );
  assert.equal(acts[0]?.answers, acts[1]?.id);
});

test("two families whose addresses are exchanged are noticed, however many there are", async () => {
  const [one = "", two = "", ...rest] = many;
  await write(sheet(...many));
  const { counts, done } = await write(
    sheet(one.replace("parent0@", "parent1@"), two.replace("parent1@", "parent0@"), ...rest),
  );
  assert.equal(counts.stop_swap, 2);
  assert.equal(done, "proposed");
});

test("somebody new with another family's address stops it; with that of the child's own people not", async () => {
  await write(sheet(mia, tom, ...many));
  const ida = (contact: string) =>
    sheet(mia, tom, ...many, `3001,Ida,Neu,1,,Uta Neu,mother,${contact},en,yes,yes`);
  const stranger = await write(ida("Nora.Berg@example.org,"));
  assert.deepEqual([stranger.done, stranger.counts.stop_swap], ["proposed", 1]);
  const { changes } = await read((tx) =>
    listChanges(tx, { ...place(), id: stranger.id }, { kind: "stops", page: 1 }),
  );
  assert.deepEqual(
    changes.map(({ who, kind, stop }) => [who, kind, stop]),
    [["Uta Neu", "guardian_new", "swap"]],
  );
  assert.equal((await bring(ida(",(555) 0199"))).counts.stop_swap, 1);
  assert.equal((await bring(ida("uta@example.org,555-0777"))).state, "ready");
  const stepfather = "1001,Mia,Berg,3,2017-04-25,Jon Berg,stepfather,nora.berg@example.org,555-0199,en,,";
  assert.equal((await bring(sheet(mia, stepfather, tom, ...many))).state, "ready");
});

test("a right is never given by a list, and one that is taken waits for a second person", async () => {
  await write(sheet(mia, tom, ...many));
  const asks = tom.replace("es,no,yes", "es,yes,yes");
  const first = await write(sheet(mia, asks, ...many));
  assert.equal(first.done, "nothing");
  assert.equal(first.counts.link_left_out, 1);
  assert.equal((await linkOf("Elsa Reyes", "Tom")).may_receive_records, false);
  const { changes } = await read((tx) =>
    listChanges(tx, { ...place(), id: first.id }, { kind: "stops", page: 1 }),
  );
  assert.deepEqual(
    changes.map(({ who, stop }) => [who, stop]),
    [["Elsa Reyes → Tom Reyes", "left_out"]],
  );
  await writeStopped(sheet(mia.replace("en,yes,yes", "en,no,yes"), tom, ...many));
  const link = await linkOf("Nora Berg", "Mia");
  assert.deepEqual([link.may_receive_records, link.may_decide, link.may_pick_up], [false, false, true]);
  const back = await write(sheet(mia, tom, ...many));
  assert.equal(back.done, "nothing");
  assert.equal((await linkOf("Nora Berg", "Mia")).may_receive_records, false);
});

test("a link that ended stays ended; an order and a flag are never touched", async () => {
  await write(sheet(mia, per, tom, ...many));
  await read((tx) =>
    sql`insert into orders (district_id, school_id, id, student_id, guardian_id, status, reviewer, review_by, entered_by, entered_at)
    select 1, ${school.school}, gen_random_uuid(), student_id, guardian_id, 'revokes_records', ${school.staff.privacyOfficer.id}::uuid, '2027-01-01', ${school.staff.privacyOfficer.id}::uuid, now()
    from guardianships where school_id = ${school.school} and guardian_id in (select id from guardians where name = 'Per Berg')`.execute(
      tx,
    ),
  );
  await writeStopped(sheet(mia, tom, ...many));
  assert.equal((await linkOf("Per Berg", "Mia")).until_date, "2026-11-16");
  const again = await write(sheet(mia, per, tom, ...many));
  assert.equal(again.done, "nothing");
  assert.equal(again.counts.link_left_out, 1);
  assert.equal((await linkOf("Per Berg", "Mia")).until_date, "2026-11-16");
  const orders = await read((tx) =>
    tx
      .selectFrom("orders")
      .select(["status", "ended_at"])
      .where("school_id", "=", school.school)
      .orderBy("entered_at")
      .execute(),
  );
  // The first is the fixture's own.
  assert.deepEqual(orders, [
    { status: "partial", ended_at: null },
    { status: "revokes_records", ended_at: null },
  ]);
  const changed = await bring(sheet(mia.replace("nora.berg@", "nora@"), tom, ...many));
  assert.equal(changed.counts.stop_protected, 1);
  assert.equal(changed.state, "stopped");
});

test("who is not in the list has left, and comes back; a stranger's new link to a known child waits", async () => {
  await write(sheet(mia, tom, ...many));
  const { counts } = await write(sheet(mia, ...many));
  assert.equal(counts.student_left, 1);
  assert.equal(
    (await people()).students.find(({ first_name }) => first_name === "Tom")?.left_on,
    "2026-11-16",
  );
  const back = await write(sheet(mia, tom, ...many));
  assert.equal(back.counts.student_back, 1);
  assert.equal((await people()).students.find(({ first_name }) => first_name === "Tom")?.left_on, null);
  const stranger = await write(
    sheet(mia, tom, ...many, "1001,Mia,Berg,3,2017-04-25,Max Fremd,uncle,max@example.org,,en,yes,no"),
  );
  assert.deepEqual([stranger.done, stranger.counts.stop_right], ["proposed", 1]);
});

test("a list that loses every fifth student is not believed", async () => {
  await write(sheet(...many));
  const { state } = await bring(sheet(...many.slice(0, 40)));
  assert.equal(state, "stopped");
});

test("an import is taken back whole: what was is as it was", async () => {
  await write(sheet(mia, tom, ...many));
  const before = await people();
  now = "2026-11-18T14:00:00.000Z";
  const { id } = await write(
    sheet(
      mia.replace(",3,", ",4,").replace("555-0199", "555-0222"),
      ...many,
      "3001,Ida,Neu,1,,Uta Neu,mother,uta@example.org,,en,yes,yes",
    ),
  );
  assert.notDeepEqual(await people(), before);
  assert.equal(await takeRosterBack(desk, school.staff.administrator, id), "undone");
  const since = (all: typeof before) => ({
    ...all,
    guardians: all.guardians.map(({ phone_since, identity_void_before, ...rest }) => rest),
  });
  assert.deepEqual(since(await people()), since(before));
  assert.equal((await guardian("Nora Berg")).phone_since, now);
  assert.equal(await takeRosterBack(desk, school.staff.administrator, id), "gone");
});

test("whoever had the address that is taken back is told there, as when it came", async () => {
  await write(sheet(mia, ...many));
  const { id } = await write(sheet(mia.replace("nora.berg@", "nora@"), ...many));
  const letters = () =>
    read((tx) =>
      tx.selectFrom("roster_letters").select("address").where("import_id", "=", id).orderBy("at").execute(),
    );
  assert.deepEqual(await letters(), [{ address: "nora.berg@example.org" }]);
  now = "2026-11-18T14:00:00.000Z";
  ordered = [];
  assert.equal(await takeRosterBack(desk, school.staff.administrator, id), "undone");
  assert.equal((await guardian("Nora Berg")).email, "nora.berg@example.org");
  assert.deepEqual(await letters(), [{ address: "nora.berg@example.org" }, { address: "nora@example.org" }]);
  assert.deepEqual(
    ordered.map(({ name, input }) => [name, input.import]),
    [["tell-old-contacts", id]],
  );
});

test("what was changed since stays, and is named; giving a right back wants a second person", async () => {
  await write(sheet(mia, tom, ...many));
  const id = await writeStopped(
    sheet(
      mia.replace(",3,", ",4,").replace("en,yes,yes", "en,no,yes"),
      tom.replace("elsa@", "elsa.r@"),
      ...many,
    ),
  );
  await read((tx) =>
    tx
      .updateTable("guardians")
      .set({ email: "third@example.org" })
      .where("name", "=", "Elsa Reyes")
      .where("school_id", "=", school.school)
      .execute(),
  );
  assert.equal(await takeRosterBack(desk, school.staff.administrator, id), "proposed");
  assert.equal(await takeRosterBack(desk, school.staff.administrator, id), "second person");
  assert.equal(await takeRosterBack(desk, school.staff.privacyOfficer, id), "undone");
  assert.equal((await look(id)).counts.staying, 1);
  const { changes } = await read((tx) => listChanges(tx, { ...place(), id }, { kind: "stays", page: 1 }));
  assert.deepEqual(
    changes.map(({ who }) => who),
    ["Elsa Reyes"],
  );
  assert.equal((await guardian("Elsa Reyes")).email, "third@example.org");
  assert.equal((await linkOf("Nora Berg", "Mia")).may_receive_records, true);
});

test("what changed on file since the preview is shown anew before it is written", async () => {
  await write(sheet(mia, tom, ...many));
  const found = await bring(sheet(mia.replace(",3,", ",4,"), tom, ...many));
  await read((tx) =>
    tx
      .updateTable("students")
      .set({ grade: "5" })
      .where("first_name", "=", "Mia")
      .where("school_id", "=", school.school)
      .execute(),
  );
  assert.equal(await applyRoster(desk, school.staff.administrator, found.id, found.print ?? ""), "changed");
  assert.equal((await people()).students.find(({ first_name }) => first_name === "Mia")?.grade, "5");
  const { print } = await look(found.id);
  assert.equal(await applyRoster(desk, school.staff.administrator, found.id, print ?? ""), "written");
});

test("an order that came since the preview is shown before anything is written", async () => {
  await write(sheet(mia, tom, ...many));
  const found = await bring(sheet(mia.replace("nora.berg@", "nora@"), tom, ...many));
  assert.equal(found.state, "ready");
  const officer = school.staff.privacyOfficer.id;
  await read((tx) =>
    sql`insert into orders (district_id, school_id, id, student_id, guardian_id, status, reviewer, review_by, entered_by, entered_at)
    select 1, ${school.school}, gen_random_uuid(), student_id, guardian_id, 'partial', ${officer}::uuid, '2027-01-01', ${officer}::uuid, now()
    from guardianships where school_id = ${school.school} and guardian_id in (select id from guardians where name = 'Nora Berg')`.execute(
      tx,
    ),
  );
  assert.equal(await applyRoster(desk, school.staff.administrator, found.id, found.print ?? ""), "changed");
  assert.equal((await look(found.id)).state, "stopped");
  assert.equal((await guardian("Nora Berg")).email, "nora.berg@example.org");
});

test("a write that breaks half-way leaves nothing", async () => {
  const found = await bring(sheet(mia, tom));
  const before = await people();
  const breaking = {
    ...desk,
    enqueue: async () => {
      throw new Error("the house burns");
    },
  };
  await assert.rejects(
    applyRoster(breaking, school.staff.administrator, found.id, found.print ?? ""),
    /burns/,
  );
  assert.deepEqual(await people(), before);
  assert.equal((await look(found.id)).state, "ready");
  assert.equal(await dropRoster(desk, school.staff.administrator, found.id), "dropped");
  const left = await read((tx) =>
    tx.selectFrom("roster_students").select("key").where("import_id", "=", found.id).execute(),
  );
  assert.deepEqual(left, []);
});

const users = "sourcedId,status,orgSourcedIds,role,givenName,familyName,email,phone,agentSourcedIds,grades";
const orgs = "sourcedId,name,type\nA,Hillcrest School,school\nB,Elsewhere,school";
const bundle = (...lines: string[]) => [
  fileOf("users.csv", [users, ...lines].join("\n")),
  fileOf("orgs.csv", orgs),
  fileOf("manifest.csv", "propertyName,value\nfile.users,bulk"),
];

test("of a bundle with several schools this one is taken by its name; otherwise somebody is asked", async () => {
  const found = await bring(
    bundle(
      "s1,,A,student,Mia,Berg,,,g1,3",
      "s2,,B,student,Tom,Reyes,,,g2,1",
      "g1,,A,guardian,Nora,Berg,nora@example.org,,s1,",
      "g2,,B,guardian,Elsa,Reyes,,,s2,",
    ),
  );
  assert.deepEqual(
    [found.state, found.org, found.counts.student_new, found.counts.guardian_new, found.counts.link_new],
    ["ready", "A", 1, 1, 1],
  );
  const asks = await bring(bundle("s2,,B,student,Tom,Reyes,,,g2,1", "g2,,B,guardian,Elsa,Reyes,,,s2,"));
  assert.deepEqual([asks.state, asks.orgs.map(({ name }) => name)], ["asks", ["Elsewhere"]]);
  assert.equal(await answerOrg(desk, { ...place(), id: asks.id }, "nowhere"), false);
  assert.equal(await answerOrg(desk, { ...place(), id: asks.id }, "B"), true);
  assert.equal((await look(asks.id)).counts.student_new, 1);
});

test("ids that stand twice, links to nobody and to oneself are problems with file and line, and nothing is staged", async () => {
  const found = await bring(
    bundle(
      "s1,,A,student,Mia,Berg,,,g9,3",
      "s1,,A,student,Mia,Berg,,,,3",
      "s2,,A,student,Tom,Reyes,,,s2,1",
      "t1,,A,teacher,Ida,Kraft,,,,",
      "s3,,A,student,Leo,Kurz,,,t1,1",
    ),
  );
  assert.equal(found.state, "problems");
  const all = found.problems.join("\n");
  assert.match(all, /users\.csv, line 3: .*“s1” stands there 2 times; the first is line 2/);
  assert.match(all, /users\.csv, line 2: .*“g9” is no guardian in the file/);
  assert.match(all, /users\.csv, line 4: .*“s2” is their own guardian/);
  assert.doesNotMatch(all, /t1/);
  const left = await read((tx) =>
    tx.selectFrom("roster_students").select("key").where("import_id", "=", found.id).execute(),
  );
  assert.deepEqual(left, []);
});

test("the walls: another school's import is not there", async () => {
  const found = await bring(sheet(mia));
  const other = await plantSchool(db, { school: ++nth });
  assert.equal(await applyRoster(desk, other.staff.administrator, found.id, found.print ?? ""), "gone");
  assert.equal(await applyRoster(desk, school.staff.administrator, found.id, found.print ?? ""), "written");
});
