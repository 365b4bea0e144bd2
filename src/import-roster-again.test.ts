import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../test/database.ts";
import { applyRoster } from "./apply-roster.ts";
import { fileOf } from "./channels/roster/read-for-tests.ts";
import type { Brought } from "./channels/roster/read-roster.ts";
import { type PlantedSchool, plantSchool } from "./demo/fixtures.ts";
import { importRoster } from "./import-roster.ts";
import type { Desk } from "./perform.ts";
import { type Database, inside, openDatabase } from "./store/database.ts";
import { readImport } from "./store/roster/imports.ts";
import { listChanges } from "./store/roster/list-changes.ts";
import { changeLine } from "./web/roster/roster-words.ts";

// What a second list says of people whom the first one brought: who goes, whose number changed, who shares what.

let db: Database;
let desk: Desk;
let school: PlantedSchool;
let nth = 0;

before(async () => {
  db = openDatabase(await freshDatabase(), { max: 4 });
  desk = { db, now: () => "2026-11-16T14:00:00.000Z", mailDomain: "x", enqueue: async () => undefined };
});
after(() => db.destroy());
beforeEach(async () => {
  school = await plantSchool(db, { school: ++nth });
});

const place = () => ({ district: 1, school: school.school });
const read = <T>(work: (tx: Database) => Promise<T>) =>
  inside(db, { district: 1, schools: [school.school] }, work);
async function bring(brought: readonly Brought[]) {
  const actor = { kind: "staff", id: school.staff.office.id } as const;
  const { id, read: done } = await importRoster(desk, { place: place(), actor, brought });
  await done;
  const found = await read((tx) => readImport(tx, { ...place(), id }));
  assert.ok(found);
  return found;
}
/** Writes it, with a second person where it stops. */
async function write(brought: readonly Brought[]) {
  const { id, print, problems } = await bring(brought);
  assert.deepEqual(problems, []);
  const first = await applyRoster(desk, school.staff.administrator, id, print ?? "");
  if (first !== "proposed") return first;
  return applyRoster(desk, school.staff.privacyOfficer, id, print ?? "");
}
const links = () =>
  read((tx) =>
    sql<{ child: string; number: string; name: string; guardian: string; until: string | null }>`
      select s.first_name as child, s.external_id as number, g.name, g.id as guardian, k.until_date as until
      from guardianships k join students s on s.school_id = k.school_id and s.id = k.student_id
      join guardians g on g.school_id = k.school_id and g.id = k.guardian_id
      where k.school_id = ${school.school} order by s.first_name, g.name`
      .execute(tx)
      .then(({ rows }) => rows),
  );
const linkOf = async (name: string) => (await links()).filter((one) => one.name === name);
const leftOn = (number: string) =>
  read((tx) =>
    tx
      .selectFrom("students")
      .select("left_on")
      .where("school_id", "=", school.school)
      .where("external_id", "=", number)
      .executeTakeFirstOrThrow(),
  ).then(({ left_on }) => left_on);
const order = (guardian: string) =>
  read((tx) =>
    sql`insert into orders (district_id, school_id, id, student_id, guardian_id, status, reviewer, review_by, entered_by, entered_at)
      select 1, k.school_id, gen_random_uuid(), k.student_id, k.guardian_id, 'revokes_records', ${school.staff.privacyOfficer.id}::uuid,
        '2027-01-01', ${school.staff.privacyOfficer.id}::uuid, now()
      from guardianships k join guardians g on g.school_id = k.school_id and g.id = k.guardian_id
      where k.school_id = ${school.school} and g.name = ${guardian}`.execute(tx),
  );

const orgs = "sourcedId,name,type\nA,Hillcrest School,school\n";
const head = "sourcedId,status,orgSourcedIds,role,givenName,familyName,email,phone,agentSourcedIds";
const bundle = (mode: "bulk" | "delta", ...lines: string[]) => [
  fileOf("manifest.csv", `propertyName,value\nfile.orgs,bulk\nfile.users,${mode}\n`),
  fileOf("orgs.csv", orgs),
  fileOf("users.csv", [head, ...lines].join("\n")),
];
const student = (id: string, first: string, guardians: string, status = "active") =>
  `${id},${status},A,student,${first},Tanaka,,,"${guardians}"`;
const guardian = (id: string, first: string, { status = "active", role = "guardian", more = "" } = {}) =>
  `${id},${status},A,${role},${first},Tanaka,${first.toLowerCase()}${more}@tanaka.example,,`;
const others = Array.from({ length: 30 }, (_, n) => [
  student(`o${n}`, `Kid${n}`, `p${n}`),
  guardian(`p${n}`, `Par${n}`),
]).flat();
const family = [student("s", "Aiko", "k,m"), guardian("k", "Kenji"), guardian("m", "Mei")];

const columns =
  "student id,first,last,grade,born,guardian name,relation,e-mail,phone,language,may receive records,may pick up";
const sheet = (...lines: string[]) => [fileOf("list.csv", [columns, ...lines].join("\n"))];
const many = Array.from(
  { length: 30 },
  (_, n) => `2${n},Kid${n},Many,2,,Parent ${n},mother,parent${n}@example.org,,,yes,yes`,
);

test("a list of changes lets those leave whom it names as gone, and nobody else", async () => {
  await write(bundle("bulk", ...family, ...others));
  const { counts } = await bring(bundle("delta", student("s", "Aiko", "", "tobedeleted")));
  assert.deepEqual([counts.student_left, counts.link_ended], [1, undefined]);
  await write(bundle("delta", student("s", "Aiko", "", "tobedeleted")));
  assert.deepEqual([await leftOn("s"), await leftOn("o1")], ["2026-11-16", null]);
});

test("in a list of changes a guardian who is gone loses the link, and a second person looks", async () => {
  await write(bundle("bulk", ...family, ...others));
  const gone = bundle("delta", guardian("m", "Mei", { status: "tobedeleted" }));
  assert.equal((await bring(gone)).state, "stopped");
  assert.equal(await write(gone), "written");
  assert.deepEqual((await linkOf("Mei Tanaka"))[0]?.until, "2026-11-16");
  assert.deepEqual((await linkOf("Kenji Tanaka"))[0]?.until, null);
});

test("a student's line in a list of changes is whole, unless it names no guardian", async () => {
  await write(bundle("bulk", ...family, ...others));
  const without = await bring(bundle("delta", student("s", "Aiko", "k")));
  assert.deepEqual([without.state, without.counts.link_ended], ["stopped", 1]);
  for (const same of ["k,m", ""]) {
    const { state, counts } = await bring(bundle("delta", student("s", "Aiko", same)));
    assert.deepEqual([state, counts.link_ended], ["ready", undefined]);
  }
});

test("a guardian under an order who comes with another number is the same person", async () => {
  await write(bundle("bulk", ...family, ...others));
  const [{ guardian: was } = { guardian: "" }] = await linkOf("Kenji Tanaka");
  await order("Kenji Tanaka");
  const renumbered = [student("s", "Aiko", "k9,m"), guardian("k9", "Kenji"), guardian("m", "Mei")];
  await write(bundle("bulk", ...renumbered, ...others));
  assert.deepEqual(
    (await linkOf("Kenji Tanaka")).map(({ guardian, until }) => [guardian, until]),
    [[was, null]],
  );
  // While the old number is in use, somebody with the same name is somebody else, and a second person looks.
  const namesake = [
    student("s", "Aiko", "k9,m,j"),
    ...renumbered.slice(1),
    guardian("j", "Kenji", { more: "2" }),
  ];
  const { counts, state } = await bring(bundle("bulk", ...namesake, ...others));
  assert.deepEqual([state, counts.guardian_new, counts.stop_protected], ["stopped", 1, 1]);
});

test("a student whose number changed is found by name and day of birth, and keeps what is on file", async () => {
  const mia = "1001,Mia,Berg,3,2017-04-25,Per Berg,father,per@berg.example,,,yes,yes";
  await write(sheet(mia, ...many));
  await order("Per Berg");
  const { counts } = await bring(sheet(mia.replace("1001", "9001"), ...many));
  assert.deepEqual(
    [counts.student_changed, counts.student_new, counts.student_left],
    [1, undefined, undefined],
  );
  const other = await bring(sheet(mia, mia.replace("1001", "9001").replace("2017", "2016"), ...many));
  assert.deepEqual([other.counts.student_new, other.counts.stop_namesake], [1, undefined]);
});

test("a new student with the name of a child on file whom the list does not name waits for a second person", async () => {
  const kenji = [student("s", "Zoë", "k"), guardian("k", "Kenji")];
  await write(bundle("bulk", ...kenji, ...others));
  await order("Kenji Tanaka");
  const anew = [student("s9", "Zoe", "k"), guardian("k", "Kenji")];
  const { counts, state } = await bring(bundle("bulk", ...anew, ...others));
  assert.deepEqual([state, counts.student_new, counts.stop_namesake], ["stopped", 1, 1]);
  const { stop_namesake } = (await bring(bundle("bulk", ...kenji, student("n", "Yuki", ""), ...others)))
    .counts;
  assert.equal(stop_namesake, undefined);
});

test("an address that the list gives to people without a child in common waits for a second person", async () => {
  const line = (id: string, child: string, name: string) =>
    `${id},${child},Berg,3,,${name},mother,no@school.example,,,yes,yes`;
  const strangers = await bring(
    sheet(line("1", "Mia", "Nora Berg"), line("2", "Tom", "Elsa Reyes"), ...many),
  );
  assert.deepEqual([strangers.state, strangers.counts.stop_swap], ["stopped", 2]);
  const parents = await bring(
    sheet(
      line("1", "Mia", "Nora Berg"),
      line("1", "Mia", "Per Berg"),
      line("2", "Tom", "Nora Berg"),
      ...many,
    ),
  );
  assert.equal(parents.state, "ready");
});

test("two guardians of a child with one name are told apart by what is on file, and stay two", async () => {
  const juan = (relation: string, email: string) => `1,Juan,Gil,3,,Juan Gil,${relation},${email},,,yes,yes`;
  const list = sheet(juan("father", "a@gil.example"), juan("grandfather", "b@gil.example"), ...many);
  await write(list);
  assert.equal(await write(list), "nothing");
  const moved = await bring(
    sheet(juan("father", "c@gil.example"), juan("grandfather", "b@gil.example"), ...many),
  );
  assert.deepEqual([moved.counts.guardian_new, moved.counts.guardian_changed], [undefined, 1]);
});

test("a number that stands twice, for whomever, is a problem with its line; so is a list without a student", async () => {
  const twice = await bring(bundle("bulk", ...family, guardian("s", "Rhys")));
  assert.match(
    twice.problems.join("\n"),
    /^users\.csv, line 5: column “sourcedId”: “s” stands there 2 times/,
  );
  const goneToo = await bring(bundle("bulk", ...family, guardian("m", "Mei", { status: "tobedeleted" })));
  assert.match(
    goneToo.problems.join("\n"),
    /^users\.csv, line 5: column “sourcedId”: “m” stands there 2 times/,
  );
  for (const empty of [bundle("bulk", guardian("k", "Kenji")), sheet()])
    assert.match((await bring(empty)).problems.join("\n"), /There is no student in it/);
  assert.equal(
    (await bring(bundle("bulk", ...family, guardian("t", "Ida", { role: "teacher" })))).state,
    "ready",
  );
});

test("students without a school are counted as such", async () => {
  const { notes } = await bring(bundle("bulk", ...family, student("n", "Yuki", "").replace(",A,", ",,")));
  assert.match(notes.join("\n"), /^1 student without a school in the file left out/m);
});

test("a line of a guardian says whose they are, and who else has the contact", async () => {
  const line = (id: string, child: string, name: string) =>
    `${id},${child},Berg,3,,${name},mother,no@school.example,,,yes,yes`;
  const { id } = await bring(sheet(line("1", "Mia", "Nora Berg"), line("2", "Tom", "Elsa Reyes"), ...many));
  const { changes } = await read((tx) => listChanges(tx, { ...place(), id }, { kind: "stops", page: 1 }));
  assert.deepEqual(
    changes.map(changeLine).map(({ who, of, why }) => [who, of, why]),
    [
      ["Elsa Reyes", "for Tom Berg", "Somebody else has this address or telephone: Nora Berg."],
      ["Nora Berg", "for Mia Berg", "Somebody else has this address or telephone: Elsa Reyes."],
    ],
  );
  await write(sheet(...many));
  const moved = await bring(sheet(...many.map((one) => one.replace("parent1@", "moved@"))));
  const { changes: lines } = await read((tx) =>
    listChanges(tx, { ...place(), id: moved.id }, { kind: "guardian_changed", page: 1 }),
  );
  assert.deepEqual(
    lines.map(changeLine).map(({ who, of, why }) => [who, of, why]),
    [["Parent 1", "for Kid1 Many", ""]],
  );
});

test("where a student's line names a guardian and another file a relative, the lesser counts", async () => {
  const related = fileOf(
    "relationships.csv",
    "userSourcedId,relationshipUserSourcedId,relationshipRole\ns,m,relative",
  );
  const { id } = await bring([...bundle("bulk", ...family), related]);
  const { changes } = await read((tx) => listChanges(tx, { ...place(), id }, { kind: "link_new", page: 1 }));
  assert.deepEqual(
    changes.map(({ who, after }) => [who, after.may_receive_records]),
    [
      ["Kenji Tanaka → Aiko Tanaka", true],
      ["Mei Tanaka → Aiko Tanaka", false],
    ],
  );
});
