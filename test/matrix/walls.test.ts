import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { type StaffViewer, scopeOf, seesOnlyOwn } from "../../src/access/viewer.ts";
import { type Database, inside, openDatabase, type Scope } from "../../src/store/database.ts";
import { type ObjectName, objects } from "./canaries.ts";
import { actors } from "./expected.ts";
import { type MatrixWorld, plantWorld } from "./world.ts";

/** The database's own walls, without the application before them: raw SQL as `answerable_app`, in each one's scope. */

let world: MatrixWorld;
let owner: Database;
before(async () => {
  world = await plantWorld();
  owner = openDatabase(world.url, { owner: true, max: 1 });
});
after(async () => {
  await owner.destroy();
  await world.close();
});

/** Where the words of families lie, by inquiry: a teacher's scope sees there what is theirs. */
const ofInquiry = ["inquiries", "entries", "kept_texts", "notes", "letters", "duties"];
/** Seen by everybody who works in the school; no read of the application asks these for a teacher but by an inquiry. */
const ofSchool = [
  ...[
    "commands",
    "refusals",
    "looks",
    "token_looks",
    "originals",
    "scans",
    "file_takings",
    "mailbox",
    "idempotency_keys",
    "to_seal",
    "chain",
  ],
  ...["checkpoints", "guardians", "students", "guardianships", "sessions", "api_tokens", "private_links"],
  ...[
    "identity_checks",
    "identity_proofs",
    "attempts",
    "staff",
    "calendar_acts",
    "absences",
    "editions",
    "recounts",
    "mail_looks",
    "marked_addresses",
    "heartbeats",
    "not_acknowledged",
  ],
  // Only whoever answers for them asks these.
  ...[
    "documents",
    "orders",
    "flags",
    "consents",
    "family_acts",
    "family_words",
    "family_looks",
    "disclosures",
  ],
  ...["roster_imports", "roster_students", "roster_guardians", "roster_links", "roster_others"],
  ...["roster_changes", "roster_letters"],
  // Whom something is kept from is nobody's to read who is among them; the tree's changes name no inquiry.
  ...["set_apart", "organisation_acts"],
  // Whom an emergency calls, and how they are reached; nothing here names an inquiry.
  // What the school says of what goes on, and how somebody is answered who writes often; who asked names an inquiry.
  ...["incident_acts", "contact_plan_acts", "incident_askers"],
  // Read by the entry of an inquiry alone, which has the wall.
  "hearing_files",
  ...["call_chains", "alarm_contacts", "alert_numbers", "push_devices", "test_alarms"],
  ...["mailboxes", "mailbox_states", "mailbox_folders", "mailbox_mails"],
];
/** Closed to a teacher's scope altogether. */
const ofRecords = ["records_requests", "records_steps", "records_items", "downloads", "download_log"];

const people = (Object.keys(actors) as (keyof typeof actors)[]).filter(
  (name) => actors[name].comes === "session" && actors[name].roles.length > 0,
);
const viewerOf = (name: string) => world.staff[name as keyof MatrixWorld["staff"]] as StaffViewer;
const tablesOfSchools = async () => {
  const { rows } = await sql<{ table: string }>`
    select table_name as table from information_schema.columns
    where table_schema = 'public' and column_name = 'school_id' and table_name <> 'schools'`.execute(owner);
  return rows.map(({ table }) => table).sort();
};
const schoolsIn = (scope: Scope, table: string) =>
  inside(world.db, scope, async (tx) => {
    const { rows } = await sql<{ school: number }>`
      select distinct school_id as school from ${sql.table(table)} order by 1`.execute(tx);
    return rows.map(({ school }) => school);
  });
const inquiriesIn = (scope: Scope, table: string) =>
  inside(world.db, scope, async (tx) => {
    const column = sql.ref(table === "inquiries" ? "id" : "inquiry_id");
    const { rows } = await sql<{
      id: string;
    }>`select distinct ${column} as id from ${sql.table(table)}`.execute(tx);
    return objects.filter((object) => rows.some(({ id }) => id === world.planted[object].id));
  });

test("every table that belongs to a school is spoken of here, and has a wall that is forced", async () => {
  assert.deepEqual(
    await tablesOfSchools(),
    [...ofInquiry, ...ofSchool, ...ofRecords].sort(),
    "add the new table to one of the lists",
  );
  const bare = () =>
    sql<{ table: string }>`
      select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity
          and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
            and pg_get_expr(p.polqual, p.polrelid) like '%viewer_district%'))`.execute(owner);
  assert.deepEqual((await bare()).rows, []);
  await sql`create table without_wall (district_id int, school_id int)`.execute(owner);
  assert.deepEqual((await bare()).rows, [{ table: "without_wall" }], "and a table without one is found");
  await sql`drop table without_wall`.execute(owner);
});

test("every table that knows an inquiry shows nothing of it to whom it is kept from; one that does not is found", async () => {
  const bare = () =>
    sql<{ table: string }>`
      select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (a.attname in ('inquiry_id', 'request_id') or (c.relname, a.attname) = ('inquiries', 'id'))
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'set_apart'
          and not p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like '%viewer_apart%')`.execute(
      owner,
    );
  assert.deepEqual((await bare()).rows, []);
  await sql`create table forgotten (district_id int, school_id int, inquiry_id uuid)`.execute(owner);
  assert.deepEqual((await bare()).rows, [{ table: "forgotten" }]);
  await sql`select wall_off_concerns()`.execute(owner);
  assert.deepEqual((await bare()).rows, [], "one call is enough");
  await sql`drop table forgotten`.execute(owner);
});

test("the application's role cannot step around the walls", async () => {
  const { rows } = await sql<{ role: string }>`
    select rolname as role from pg_roles
    where rolname like 'answerable%' and (rolsuper or rolbypassrls)`.execute(owner);
  assert.deepEqual(rows, []);
  const { rows: owned } = await sql`select from pg_class where relowner = 'answerable_app'::regrole`.execute(
    owner,
  );
  assert.equal(owned.length, 0);
});

test("without a scope, and in one of no school or of another district, nothing of a school is seen", async () => {
  const scopes = [
    { district: 1, schools: [] },
    { district: 2, schools: [1, 2] },
  ];
  for (const table of [...ofInquiry, ...ofSchool, ...ofRecords]) {
    const { rows } = await sql`select from ${sql.table(table)}`.execute(world.db);
    assert.equal(rows.length, 0, table);
    for (const scope of scopes) assert.deepEqual(await schoolsIn(scope, table), [], table);
  }
});

test("in each one's scope raw SQL sees one school; a teacher's sees the words of their own inquiries", async (t) => {
  let cells = 0;
  for (const name of people) {
    const viewer = viewerOf(name);
    const { theirs, roles } = actors[name] as { theirs: readonly ObjectName[]; roles: readonly string[] };
    for (const table of [...ofInquiry, ...ofSchool, ...ofRecords]) {
      cells++;
      const schools = await schoolsIn(scopeOf(viewer), table);
      assert.ok(
        schools.every((school) => school === viewer.school),
        `${name} sees ${table} of ${schools}`,
      );
    }
    // The wall knows schools and persons, not roles: whoever is no teacher is held back by the guard and the reads.
    const own = roles.includes("teacher")
      ? theirs
      : objects.filter((one) => world.planted[one].school === viewer.school);
    for (const table of ofInquiry.filter((one) => one !== "letters")) {
      cells++;
      assert.deepEqual(await inquiriesIn(scopeOf(viewer), table), own, `${name} in ${table}`);
    }
    if (seesOnlyOwn(viewer))
      for (const table of ofRecords)
        assert.deepEqual(await schoolsIn(scopeOf(viewer), table), [], `${name} in ${table}`);
    const letters = await inquiriesIn(scopeOf(viewer), "letters");
    assert.ok(
      letters.every((one) => own.includes(one)),
      `${name} in letters`,
    );
  }
  t.diagnostic(`${cells} scopes of ${people.length} people`);
  assert.ok(cells > 200);
});

test("in one school's scope nothing is written into another's", async () => {
  const { office } = world.staff;
  const theirs = world.planted.other;
  await inside(world.db, scopeOf(office), async (tx) => {
    for (const table of [
      "inquiries",
      "guardians",
      "students",
      "sessions",
      "private_links",
      "letters",
    ] as const) {
      const { numAffectedRows } = await sql`
        update ${sql.table(table)} set school_id = school_id where school_id = 2`.execute(tx);
      assert.equal(Number(numAffectedRows ?? 0), 0, table);
    }
    const { numAffectedRows } = await sql`delete from mailbox where school_id = 2`.execute(tx);
    assert.equal(Number(numAffectedRows ?? 0), 0);
  });
  const insert = (school: number, inquiry: string) =>
    inside(world.db, scopeOf(office), (tx) =>
      sql`insert into notes (district_id, school_id, id, inquiry_id, salt, words, at)
        values (1, ${school}, gen_random_uuid(), ${inquiry}::uuid, '', 'x', now())`.execute(tx),
    );
  await assert.rejects(insert(2, theirs.id), /row-level security/);
  await insert(1, world.planted.open.id);
  const moved = inside(world.db, scopeOf(office), (tx) =>
    sql`update guardians set school_id = 2 where school_id = 1`.execute(tx),
  );
  await assert.rejects(moved, /row-level security/);
});

test("the function that searches past the walls gives ids of the own school, and no words", async () => {
  const hits = (scope: Scope, school: number, words: string) =>
    inside(world.db, scope, async (tx) => {
      const { rows } = await sql<Record<string, unknown>>`
        select * from search_texts(1, ${school}, websearch_to_tsquery('simple', ${words}), 10)`.execute(tx);
      return rows;
    });
  const { office, neighbourOffice } = world.staff;
  const found = await hits(scopeOf(office), 1, "kwopenquestion");
  assert.deepEqual([...new Set(found.map(({ inquiry_id }) => inquiry_id))], [world.planted.open.id]);
  assert.deepEqual(Object.keys(found[0] ?? {}), ["inquiry_id", "at"]);
  assert.deepEqual(await hits(scopeOf(neighbourOffice), 1, "kwopenquestion"), []);
  assert.deepEqual(await hits(scopeOf(office), 2, "kwotherquestion"), []);
  assert.deepEqual(await hits(scopeOf(office), 1, "kwopennote"), [], "notes are not searched");
});
