import assert from "node:assert/strict";
import { Socket } from "node:net";
import { after, before, beforeEach, mock, test } from "node:test";
import { sql } from "kysely";
import { freshDatabase } from "../../test/database.ts";
import { plantSchool } from "../demo/fixtures.ts";
import { ask, type Database, inside, openDatabase, type Scope, together } from "./database.ts";

let db: Database;
/** How often something was sent to PostgreSQL: no other socket of this process is written to. */
let sent = 0;
const scope: Scope = { district: 1, schools: [1] };
const names = () =>
  sql<{ slug: string; at: string }>`select slug, now()::text as at from schools order by slug`;
const broken = () => sql`select 1 / (school_id - school_id) from schools`;

before(async () => {
  db = openDatabase(await freshDatabase(), { max: 1 });
  await plantSchool(db);
  await plantSchool(db, { district: 2 });
  for (const way of ["_write", "_writev"] as const) {
    const write = Socket.prototype[way] as (this: Socket, ...given: unknown[]) => void;
    mock.method(Socket.prototype, way, function counted(this: Socket, ...given: unknown[]) {
      if (this !== (process.stdout as unknown)) sent++;
      write.apply(this, given);
    } as never);
  }
});
after(() => db.destroy());
beforeEach(() => {
  sent = 0;
});

test("what is asked in one moment with one scope is one transaction and one journey", async () => {
  const alone = sql<{ at: string }>`select now()::text as at`;
  const [some, others] = await Promise.all([ask(db, scope, names()), ask(db, scope, alone)]);
  assert.equal(some[0]?.at, others[0]?.at);
  assert.equal(sent, 1);
});

test("a read that two parts of a page ask for word by word is asked once; what is written, twice", async () => {
  const moment = (of: string) =>
    sql<{ at: string }>`select clock_timestamp()::text as at where ${of} <> 'nobody'`;
  const moments = await Promise.all([
    ask(db, scope, moment("one")),
    ask(db, scope, moment("one")),
    ask(db, scope, moment("other")),
  ]);
  const [one, same, other] = moments.map(([row]) => row?.at);
  assert.equal(one, same);
  assert.notEqual(one, other);
  const second: Scope = { district: 2, schools: [1] };
  const longer = () => sql`update schools set phone = phone || '!' where district_id = 2`;
  await Promise.all([ask(db, second, longer()), ask(db, second, longer())]);
  const [row] = await ask(
    db,
    second,
    sql<{ phone: string }>`select phone from schools where district_id = 2`,
  );
  assert.match(row?.phone ?? "", /[^!]!!$/);
});

test("who has another scope, or asks later, has a transaction of their own", async () => {
  const [ours, theirs] = await Promise.all([
    ask(db, scope, names()),
    ask(db, { district: 2, schools: [1] }, names()),
  ]);
  const later = await ask(db, scope, names());
  assert.equal(new Set([ours, theirs, later].map(([row]) => row?.at)).size, 3);
  assert.equal(ours.length, 1);
  assert.deepEqual(await ask(db, { district: 3, schools: [1] }, names()), []);
});

test("if one of them fails all do, nothing is written, and the connection serves the next", async () => {
  const renamed = sql`update schools set name = 'Wrong' where district_id = 1`;
  const results = await Promise.allSettled([ask(db, scope, renamed), ask(db, scope, broken())]);
  assert.deepEqual(
    results.map((one) => (one.status === "rejected" ? (one.reason as { code?: string }).code : "done")),
    ["22012", "22012"],
  );
  const [row] = await ask(db, scope, sql<{ name: string }>`select name from schools`);
  assert.equal(row?.name, "Hillcrest School");
});

test("inside a transaction nothing waits: begin and the first statements leave together", async () => {
  await inside(db, scope, (tx) => together(names().execute(tx), names().execute(tx)));
  assert.equal(sent, 2, "the work, and the commit");
});

test("what is written last leaves with the commit, in its order, and is seen by the next", async () => {
  const note = (text: string) =>
    sql`update schools set mail_address = mail_address || ${text} where district_id = 1`;
  await inside(db, scope, async (tx, last) => {
    await names().execute(tx);
    await last(async (out) => {
      await note("1").execute(out);
      await note("2").execute(out);
    });
    await names().execute(tx);
  });
  assert.equal(sent, 3, "two reads, then what was written with its commit");
  const [row] = await ask(db, scope, sql<{ at: string }>`select mail_address as at from schools`);
  assert.match(row?.at ?? "", /12$/);
});

test("if what is written last fails, that is the reason, and nothing of the transaction stands", async () => {
  const done = inside(db, scope, async (tx, last) => {
    await sql`update schools set name = 'Wrong' where district_id = 1`.execute(tx);
    await last((out) => sql`update schools set slug = null where district_id = 1`.execute(out));
  });
  await assert.rejects(done, ({ code }: { code?: string }) => code === "23502");
  const reads = inside(db, scope, (_, last) => last((out) => names().execute(out)));
  await assert.rejects(reads, /cannot read/);
  const [row] = await ask(db, scope, sql<{ name: string }>`select name from schools`);
  assert.equal(row?.name, "Hillcrest School");
});

test("a failed statement that nobody minded is not taken for a commit", async () => {
  const careless = inside(db, scope, async (tx) => {
    await broken()
      .execute(tx)
      .catch(() => undefined);
    return "fine";
  });
  await assert.rejects(careless, /rolled back/);
  assert.equal(await inside(db, scope, async () => "fine"), "fine");
});

test("a scope of anything but numbers and an id begins nothing", async () => {
  const wrong = { district: 1, schools: [1], only: ["'; drop table schools"] };
  await assert.rejects(ask(db, wrong, names()), /whole numbers and an id/);
  await assert.rejects(
    inside(db, wrong, async () => undefined),
    /whole numbers and an id/,
  );
});

test("what was opened is closed whole, also when only transactions were asked of it", async () => {
  const url = await freshDatabase();
  const opened = openDatabase(url, { max: 1 });
  await inside(opened, scope, async () => null);
  await opened.destroy();
  await assert.rejects(
    inside(opened, scope, async () => null),
    /after calling end on the pool/,
  );
});
