import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { session } from "../../src/access/sign-in.ts";
import { newToken } from "../../src/access/token.ts";
import { ownersFor, type StaffViewer, scopeOf } from "../../src/access/viewer.ts";
import { enterAbsence, takeBackAbsence } from "../../src/store/absences.ts";
import { inside } from "../../src/store/database.ts";
import { readInquiry } from "../../src/store/reads/inquiry.ts";
import { today } from "../../src/store/reads/today.ts";
import { submit } from "../../src/web/submit.ts";
import { objects } from "./canaries.ts";
import { type MatrixWorld, plantWorld } from "./world.ts";

// A teacher is away and another stands in: what is theirs is the deputy's to read and to answer on those days, and on no other.

let world: MatrixWorld;
let token: string;
const days = { from: "2026-11-17", to: "2026-11-18" };
const before16 = "2026-11-16T20:00:00.000Z";
const during = "2026-11-18T14:00:00.000Z";
/** Local midnight comes at 05:00 UTC. */
const lastMinute = "2026-11-19T04:59:00.000Z";
const after19 = "2026-11-19T05:01:00.000Z";

before(async () => {
  world = await plantWorld();
  const made = newToken(1, 1);
  token = made.token;
  await inside(world.db, { district: 1, schools: [1] }, (tx) =>
    tx
      .insertInto("sessions")
      .values({
        ...{ district_id: 1, school_id: 1, token_digest: made.digest, device: "Test" },
        ...{ staff_id: world.staff.otherTeacher.id, made_at: before16, until: "2026-12-16T20:00:00.000Z" },
        seen_at: "2026-12-01T00:00:00.000Z",
      })
      .execute(),
  );
});
after(() => world.close());

const enter = (by: StaffViewer, staff: StaffViewer, deputy: StaffViewer | null, when = days) =>
  enterAbsence(
    world.db,
    by,
    { ...{ staff: staff.id, deputy: deputy?.id ?? null, reason: "leave" }, ...when },
    before16,
  );
const deputyAt = async (now: string): Promise<StaffViewer> => {
  const viewer = await session(world.db, token, now);
  assert.ok(viewer);
  return viewer;
};
/** The inquiries whose rows of a table raw SQL shows in the deputy's scope. */
const seen = (viewer: StaffViewer, table: string) =>
  inside(world.db, scopeOf(viewer), async (tx) => {
    const column = sql.ref(table === "inquiries" ? "id" : "inquiry_id");
    const { rows } = await sql<{
      id: string;
    }>`select distinct ${column} as id from ${sql.table(table)}`.execute(tx);
    return objects.filter((object) => rows.some(({ id }) => id === world.planted[object].id));
  });

test("an absence of a colleague is entered by the office, a supervisor or an administrator; one's own by everybody", async () => {
  const { teacher, otherTeacher, auditor, office, neighbourOffice } = world.staff;
  const refused = await enter(otherTeacher, teacher, otherTeacher);
  assert.deepEqual(refused, {
    problem: {
      field: "staff",
      says: "You may enter your own absence. For a colleague, please ask the office.",
    },
  });
  const stranger = await enter(neighbourOffice, teacher, null);
  assert.ok("problem" in stranger && stranger.problem.says.startsWith("This person does not work here."));
  const own = await enter(auditor, auditor, null);
  assert.ok("id" in own);
  assert.equal(await takeBackAbsence(world.db, otherTeacher, own.id, before16), false);
  assert.equal(await takeBackAbsence(world.db, auditor, own.id, before16), true);
  assert.equal(await takeBackAbsence(world.db, auditor, own.id, before16), false, "once");
  assert.ok("id" in (await enter(office, teacher, otherTeacher)));
});

test("before, during and after: the walls of the database, the list, the page and the reply", async () => {
  const { teacher } = world.staff;
  const tables = ["inquiries", "entries", "kept_texts", "notes", "duties"];
  const read = (viewer: StaffViewer, now: string) =>
    readInquiry(world.db, viewer, world.planted.open.reference, now);
  const replies = (viewer: StaffViewer) =>
    submit(world.house, viewer, "note", world.planted.open.reference, { note: "I stand in." });
  for (const now of [before16, after19]) {
    const viewer = await deputyAt(now);
    assert.equal(viewer.standsFor, undefined);
    for (const table of tables) assert.deepEqual(await seen(viewer, table), [], `${table} at ${now}`);
    assert.deepEqual((await today(world.db, viewer)).rows, []);
    assert.equal(await read(viewer, now), null);
    assert.equal((await replies(viewer)).outcome, "missing");
  }
  for (const now of [during, lastMinute]) {
    const viewer = await deputyAt(now);
    assert.deepEqual(viewer.standsFor, [teacher.id]);
    for (const table of tables)
      assert.deepEqual(await seen(viewer, table), ["open", "closed"], `${table} at ${now}`);
    const { rows } = await today(world.db, viewer, { owners: ownersFor(viewer) });
    assert.deepEqual(
      rows.map(({ reference }) => reference),
      [world.planted.open.reference],
    );
    assert.ok(await read(viewer, now));
    assert.equal((await replies(viewer)).outcome, "done");
  }
});

test("a circle of deputies is refused in a sentence that names the people", async () => {
  const { teacher, otherTeacher, office } = world.staff;
  const round = await enter(office, otherTeacher, teacher, { from: "2026-11-18", to: "2026-11-30" });
  assert.deepEqual(round, {
    problem: {
      field: "deputy",
      says: `${teacher.name} would stand in for ${otherTeacher.name}, and ${otherTeacher.name} for ${teacher.name}, so that on some day none of them would be there. Please choose somebody else.`,
    },
  });
  assert.ok("id" in (await enter(office, otherTeacher, teacher, { from: "2026-11-19", to: "2026-11-30" })));
});

test("days that make no sense are refused, each in a sentence", async () => {
  const { office } = world.staff;
  const says = async (when: typeof days, deputy = null as StaffViewer | null) => {
    const entered = await enter(office, office, deputy, when);
    return "problem" in entered ? entered.problem.says : "entered";
  };
  assert.equal(
    await says({ from: "2026-11-20", to: "2026-11-19" }),
    "The last day comes before the first. Please correct one of them.",
  );
  assert.equal(
    await says({ from: "2026-11-10", to: "2026-11-13" }),
    "These days have passed. Please enter days from today on.",
  );
  assert.equal(await says(days, office), "Nobody stands in for themselves. Please choose somebody else.");
});
